package telework.advisor.service;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("The same input gives the same bytes, and texts can be left out")
class AdviceBytesTest {

    private static final String CASE =
            """
            {"requirements": {"informationLevels": ["CONFIDENTIAL", "PUBLIC"], "sns": true,
              "terminalOwnership": ["COMPANY", "PERSONAL"], "workplaces": ["HOME", "SHARED_SPACE"]},
             "selectedPatterns": ["VIRTUAL_DESKTOP", "TAKE_HOME_PC"]}
            """;

    private static final String CASE_IN_ANOTHER_ORDER =
            """
            {"selectedPatterns": ["TAKE_HOME_PC", "VIRTUAL_DESKTOP"], "organization": null,
             "requirements": {"workplaces": ["SHARED_SPACE", "HOME"], "wirelessLan": null,
              "terminalOwnership": ["PERSONAL", "COMPANY"], "sns": true,
              "informationLevels": ["PUBLIC", "CONFIDENTIAL"]}}
            """;

    @Test
    @DisplayName("asked twice, the answer is the same byte for byte")
    void twice() {
        assertArrayEquals(bytes(CASE), bytes(CASE));
    }

    @Test
    @DisplayName(
            "the order of names and of members of sets, and null for undecided, change nothing")
    void anotherOrder() {
        assertArrayEquals(bytes(CASE), bytes(CASE_IN_ANOTHER_ORDER));
    }

    @Test
    @DisplayName("another answer, selection, organization or language is another decision")
    void decisionIds() {
        List<String> requests =
                List.of(
                        "{\"requirements\": {}}",
                        "{\"requirements\": {\"sns\": true}}",
                        "{\"requirements\": {\"sns\": false}}",
                        "{\"requirements\": {\"wishes\": []}}",
                        "{\"requirements\": {}, \"selectedPatterns\": [\"CLOUD_APP\"]}",
                        "{\"requirements\": {}, \"selectedPatterns\": [\"REMOTE_DESKTOP\"]}",
                        "{\"requirements\": {}, \"organization\": \"A\"}",
                        "{\"requirements\": {}, \"organization\": \"?\"}",
                        "{\"requirements\": {}, \"organization\": \"\"}");
        Set<String> ids = new TreeSet<>();
        requests.forEach(
                request ->
                        ids.addAll(List.of(decisionId(request, "ja"), decisionId(request, "en"))));
        assertEquals(2 * requests.size(), ids.size());
        ids.forEach(id -> assertTrue(id.matches("[0-9a-f]{64}"), id));
    }

    @Test
    @DisplayName("the answer names the rule pack that decided")
    void rulePack() {
        JsonNode pack = answer("/v1/advice", "ja").json().get("rulePack");
        assertEquals("mic-telework-security-4", pack.get("id").asText());
        assertEquals("4", pack.get("edition").asText());
        assertTrue(pack.get("digest").asText().matches("[0-9a-f]{64}"), pack::toString);
    }

    @Test
    @DisplayName("texts=none leaves out every text, and nothing else")
    void withoutTexts() {
        JsonNode all = answer("/v1/advice?texts=all", "en").json();
        JsonNode none = answer("/v1/advice?texts=none", "en").json();
        assertEquals(Set.of(), Prose.in(none));
        assertEquals(Set.of("name", "text", "title"), Prose.in(all));
        assertEquals(Prose.takenOutOf(all), none);
        assertFalse(none.at("/patterns/0/findings/0/citation/page").isMissingNode());
        assertFalse(none.at("/measures/0/reasons/0/rule").isMissingNode());
    }

    @Test
    @DisplayName("without texts, what is left of an answer is the same in both languages")
    void withoutTextsInBothLanguages() {
        String japanese = answer("/v1/advice?texts=none", "ja").text();
        String english = answer("/v1/advice?texts=none", "en").text();
        assertEquals(
                english.replace(decisionId(CASE, "en"), ""),
                japanese.replace(decisionId(CASE, "ja"), ""));
    }

    private static byte[] bytes(String request) {
        return Http.post("/v1/advice", request).text().getBytes(StandardCharsets.UTF_8);
    }

    private static String decisionId(String request, String language) {
        return answer("/v1/advice", language, request).json().get("decisionId").asText();
    }

    private static Http.Reply answer(String path, String language) {
        return answer(path, language, CASE);
    }

    private static Http.Reply answer(String path, String language, String request) {
        return Http.send(
                "POST",
                path,
                Map.of("Content-Type", "application/json", "Accept-Language", language),
                request.getBytes(StandardCharsets.UTF_8));
    }
}
