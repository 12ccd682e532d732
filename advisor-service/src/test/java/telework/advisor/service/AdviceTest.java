package telework.advisor.service;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static telework.advisor.service.Answers.advise;
import static telework.advisor.service.Answers.all;
import static telework.advisor.service.Answers.ask;
import static telework.advisor.service.Answers.byId;
import static telework.advisor.service.Answers.one;
import static telework.advisor.service.Answers.pattern;
import static telework.advisor.service.Answers.texts;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("POST /v1/advice says which patterns fit, and why")
class AdviceTest {

    /** Every answer that can change a verdict. */
    private static final String DECIDED =
            """
            {"informationLevels": ["BUSINESS"], "confidentialTakeOutApproved": false,
             "terminalStorage": "ALLOWED", "workEnvironment": "DEDICATED_ACCEPTABLE",
             "cloudServices": "ALLOWED", "terminalOwnership": ["COMPANY"],
             "internetLine": "ORDINARY", "suddenTelework": false,
             "officeTerminal": "PORTABLE", "internalSystemAccess": true}
            """;

    @Test
    @DisplayName("a case with every answer has one certain verdict for each of the six patterns")
    void verdicts() {
        JsonNode patterns = advise(DECIDED).get("patterns");
        assertEquals(
                Map.of(
                        "REMOTE_DESKTOP", "UNSUITABLE",
                        "VIRTUAL_DESKTOP", "UNSUITABLE",
                        "CLOUD_APP", "CONDITIONAL",
                        "SECURE_BROWSER", "CONDITIONAL",
                        "APP_WRAPPING", "CONDITIONAL",
                        "TAKE_HOME_PC", "CONDITIONAL"),
                byId(patterns, "pattern", "verdict"));
        for (JsonNode pattern : patterns) {
            String verdict = pattern.get("verdict").asText();
            assertEquals(verdict, pattern.get("provisionalVerdict").asText());
            assertEquals(List.of(verdict), texts(pattern, "possibleVerdicts"));
            assertEquals(List.of(), texts(pattern, "openQuestions"));
        }
    }

    @Test
    @DisplayName("patterns stand in the guideline's order, and have a rank unless ruled out")
    void ranks() {
        JsonNode advice = advise(DECIDED);
        assertEquals(List.of("1", "2", "3", "4", "5", "6"), all(advice.get("patterns"), "number"));
        assertEquals(
                List.of("null", "null", "1", "1", "1", "1"), all(advice.get("patterns"), "rank"));
        assertEquals(
                List.of("CLOUD_APP", "SECURE_BROWSER", "APP_WRAPPING", "TAKE_HOME_PC"),
                texts(advice, "recommended"));
    }

    @Test
    @DisplayName("a finding names its rule, what it does, the answers it goes by, and the place")
    void findings() {
        JsonNode findings = pattern(advise(DECIDED), "TAKE_HOME_PC").get("findings");
        JsonNode vpn = one(findings, "rule", "FIT-TAKEHOME-09");
        assertAll(
                () -> assertEquals("CONDITION", vpn.get("effect").asText()),
                () -> assertEquals("GUIDELINE", vpn.get("basis").asText()),
                () -> assertEquals(List.of("internalSystemAccess"), texts(vpn, "answers")),
                () -> assertEquals("1(イ)", vpn.at("/citation/section").asText()),
                () -> assertEquals("pattern-6", vpn.at("/citation/item").asText()),
                () -> assertEquals(12, vpn.at("/citation/page").asInt()),
                () -> assertEquals("4", vpn.at("/citation/edition").asText()),
                () -> assertFalse(vpn.at("/citation/title").asText().isBlank()),
                () -> assertFalse(vpn.get("text").asText().isBlank()));
    }

    @Test
    @DisplayName("what the guideline says and what is inferred from it are told apart")
    void basis() {
        JsonNode findings = pattern(advise(DECIDED), "REMOTE_DESKTOP").get("findings");
        assertEquals(
                Map.of("FIT-REMOTE-03", "GUIDELINE", "FIT-REMOTE-06", "INFERENCE"),
                byId(findings, "rule", "basis"));
        assertEquals(
                Map.of("FIT-REMOTE-03", "BLOCK", "FIT-REMOTE-06", "CONDITION"),
                byId(findings, "rule", "effect"));
    }

    @Test
    @DisplayName("an undecided answer leaves every verdict open that it can lead to")
    void undecided() {
        JsonNode advice = advise("{\"informationLevels\": [\"CONFIDENTIAL\"]}");
        JsonNode takeHome = pattern(advice, "TAKE_HOME_PC");
        List<String> open = texts(takeHome, "openQuestions");
        assertAll(
                () -> assertEquals("UNDECIDED", takeHome.get("verdict").asText()),
                () -> assertEquals("CONDITIONAL", takeHome.get("provisionalVerdict").asText()),
                () ->
                        assertEquals(
                                List.of("CONDITIONAL", "UNSUITABLE"),
                                texts(takeHome, "possibleVerdicts")),
                () -> one(takeHome.get("findings"), "rule", "FIT-TAKEHOME-07"),
                () -> assertTrue(open.contains("confidentialTakeOutApproved"), open::toString),
                () -> assertFalse(open.contains("informationLevels"), open::toString));
    }

    @Test
    @DisplayName("open questions say which patterns and measures they bear on")
    void openQuestions() {
        JsonNode open = advise("{}").get("openQuestions");
        JsonNode wireless = one(open, "question", "wirelessLan");
        assertAll(
                () -> assertEquals("informationLevels", all(open, "question").get(0)),
                () -> assertFalse(all(open, "question").contains("wishes")),
                () ->
                        assertEquals(
                                List.of("TAKE_HOME_PC"),
                                texts(one(open, "question", "suddenTelework"), "patterns")),
                () -> assertEquals(List.of(), texts(wireless, "patterns")),
                () -> assertEquals(List.of("A13", "W14"), texts(wireless, "measures")),
                () -> assertFalse(wireless.get("text").asText().isBlank()));
    }

    @Test
    @DisplayName("no question is open for a pattern once all verdicts are certain")
    void noOpenQuestions() {
        JsonNode open = advise(DECIDED).get("openQuestions");
        open.forEach(entry -> assertEquals(List.of(), texts(entry, "patterns"), entry::toString));
        assertFalse(all(open, "question").contains("internetLine"));
    }

    @Test
    @DisplayName("where no pattern is left, the notice says so and conflicts name the answers")
    void conflicts() {
        JsonNode advice =
                advise(
                        """
                        {"terminalStorage": "NEEDED", "cloudServices": "FORBIDDEN",
                         "suddenTelework": true}
                        """);
        assertAll(
                () -> assertEquals(List.of("NO_PATTERN_LEFT"), all(advice.get("notices"), "id")),
                () ->
                        assertEquals(
                                Http.json(
                                        "[['terminalStorage','cloudServices','suddenTelework']]"
                                                .replace('\'', '"')),
                                advice.get("conflicts")),
                () -> assertEquals(List.of(), texts(advice, "recommended")),
                () -> assertEquals(List.of(), texts(advice, "selectedPatterns")));
    }

    @Test
    @DisplayName("without answers all six are of rank 1, and the notice says that nothing is known")
    void nothingKnown() {
        JsonNode advice = advise("{}");
        assertEquals(List.of("NOTHING_KNOWN_YET"), all(advice.get("notices"), "id"));
        assertEquals(6, advice.get("recommended").size());
        assertEquals(List.of(), texts(advice, "conflicts"));
        assertEquals(List.of(), all(advise(DECIDED).get("notices"), "id"));
        JsonNode wish = advise("{\"wishes\": [\"CENTRAL_MANAGEMENT\"]}");
        assertEquals(List.of("VIRTUAL_DESKTOP"), texts(wish, "recommended"));
        assertEquals(List.of(), all(wish.get("notices"), "id"));
    }

    @Test
    @DisplayName("the requirements come back in canonical form, undecided ones left out")
    void requirements() {
        JsonNode echo =
                advise(
                                """
                                {"wishes": [], "workplaces": ["SHARED_SPACE", "HOME"], "sns": null,
                                 "terminalStorage": "ALLOWED"}
                                """)
                        .get("requirements");
        assertEquals(
                "{'terminalStorage':'ALLOWED','workplaces':['HOME','SHARED_SPACE'],'wishes':[]}"
                        .replace('\'', '"'),
                echo.toString());
    }

    @Test
    @DisplayName("the name of the organization comes back, and is absent where none was given")
    void organization() {
        JsonNode named = ask("{\"requirements\": {}, \"organization\": \"○○工業\"}");
        assertEquals("○○工業", named.get("organization").asText());
        assertFalse(advise("{}").has("organization"));
    }
}
