package telework.advisor.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static telework.advisor.service.WhatIfCalls.OFFICE;
import static telework.advisor.service.WhatIfCalls.reply;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import telework.advisor.TeleworkAdvisor;
import telework.advisor.catalogue.Language;

/** Which clauses it has is by hand from table 1 (page 9) and section 3; how they read is not. */
@QuarkusTest
@DisplayName("The summary of a variant is one sentence, made of what differs")
class SummaryTest {

    private static final List<String> CLAUSES =
            List.of(
                    "same",
                    "verdicts",
                    "moves",
                    "narrows",
                    "widens",
                    "swaps",
                    "noneLeft",
                    "newly",
                    "gained",
                    "gainedOne",
                    "lost",
                    "lostOne",
                    "changed",
                    "changedOne",
                    "details");

    @Inject TeleworkAdvisor advisor;

    @ParameterizedTest(name = "{1}: {2}")
    @DisplayName("it says of the difference what there is to say, in both languages")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "O | {} | same",
                "O | {'internetLine': 'ORDINARY'} | verdicts narrows",
                "O | {'internetLine': null} | verdicts",
                "O | {'terminalOwnership': ['PERSONAL']} | verdicts gainedOne lost changedOne",
                "O | {'sns': true} | gainedOne",
                "O | {'wirelessLan': ['HOME']} | gained",
                "O | {'cloudServices': 'NEEDED'} | verdicts swaps changed",
                "O | {'wishes': ['CENTRAL_MANAGEMENT']} | narrows",
                "O | {'soleProprietor': true} | changed",
                "O | {'suddenTelework': true} | details",
                "O | {'terminalStorage': 'NEEDED'} | verdicts noneLeft lost",
                "{'terminalStorage': 'NEEDED', 'cloudServices': 'FORBIDDEN', 'terminalOwnership':"
                        + " ['PERSONAL']} | {'cloudServices': 'ALLOWED'} | verdicts newly changed",
                "{'internetLine': 'HIGH_SPEED', 'cloudServices': 'ALLOWED', 'informationLevels':"
                    + " ['CONFIDENTIAL'], 'terminalStorage': 'FORBIDDEN'} | {'informationLevels':"
                    + " ['PUBLIC']} | verdicts widens changed",
                "{'internetLine': 'HIGH_SPEED', 'cloudServices': 'ALLOWED', 'informationLevels':"
                        + " ['CONFIDENTIAL'], 'terminalStorage': 'FORBIDDEN'} | {'internetLine':"
                        + " 'UNSTABLE'} | verdicts moves lost changed",
                "{} | {'terminalStorage': 'FORBIDDEN'} | verdicts narrows lost changedOne"
            })
    void clauses(String base, String changes, String clauses) {
        for (Language language : Language.values()) {
            UnaryOperator<String> texts =
                    key -> advisor.catalogue().texts().text(language, "what-if." + key);
            String sentence = summary(base.equals("O") ? OFFICE : base, changes, language.tag());
            assertTrue(sentence.matches("[^。.]+[。.]"), sentence);
            assertFalse(sentence.matches(".*([{}]|、、|, ,|null).*"), sentence);
            assertFalse(Character.isLowerCase(sentence.codePointAt(0)), sentence);
            assertEquals(Set.of(clauses.split(" ")), found(sentence, texts), sentence);
        }
    }

    private static String summary(String base, String changes, String language) {
        String request =
                "{'base': %s, 'variants': [{'name': 'v', 'changes': %s}]}".formatted(base, changes);
        JsonNode found = reply("/v1/comparisons", request, language).json();
        return found.at("/variants/0/summary").asText();
    }

    /** The clauses whose words stand in the sentence. */
    private static Set<String> found(String sentence, UnaryOperator<String> texts) {
        Set<String> found = new HashSet<>();
        for (String clause : CLAUSES) {
            if (stands(texts.apply(clause), sentence)) {
                found.add(clause);
            }
        }
        return found;
    }

    /** Whether the words stand there, with something in every gap; of counts, more than one. */
    private static boolean stands(String words, String sentence) {
        String pattern =
                Stream.of(words.split("(?=\\{)|(?<=})"))
                        .map(
                                part ->
                                        part.equals("{count}")
                                                ? "(?<!\\d)(?!1\\D)\\d+"
                                                : part.startsWith("{") ? ".+" : Pattern.quote(part))
                        .collect(Collectors.joining());
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE).matcher(sentence).find();
    }
}
