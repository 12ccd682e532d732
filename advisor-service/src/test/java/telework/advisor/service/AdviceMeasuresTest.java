package telework.advisor.service;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static telework.advisor.service.Answers.advise;
import static telework.advisor.service.Answers.all;
import static telework.advisor.service.Answers.ask;
import static telework.advisor.service.Answers.byId;
import static telework.advisor.service.Answers.measure;
import static telework.advisor.service.Answers.one;
import static telework.advisor.service.Answers.texts;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("POST /v1/advice says which of the 43 measures bind, and why")
class AdviceMeasuresTest {

    private static final String PRIVATE_TERMINALS_AT_HOME =
            """
            {"workplaces": ["HOME"], "terminalOwnership": ["PERSONAL"],
             "soleProprietor": true, "firstIntroduction": true}
            """;

    @Test
    @DisplayName("all 43 are said something of, each with a title, reasons and its place")
    void all43() {
        JsonNode measures = advise("{}").get("measures");
        assertEquals(
                Stream.of(numbered("M", 5), numbered("A", 18), numbered("W", 20))
                        .flatMap(ids -> ids)
                        .toList(),
                all(measures, "measure"));
        for (JsonNode measure : measures) {
            String id = measure.get("measure").asText();
            assertFalse(measure.get("title").asText().isBlank(), id);
            assertFalse(measure.get("reasons").isEmpty(), id);
            assertEquals(id, measure.at("/citation/item").asText());
            assertTrue(measure.at("/citation/page").asInt() >= 22, id);
        }
    }

    @Test
    @DisplayName("a measure that the answers do not call for says why, and has nothing to do")
    void notApplicable() {
        JsonNode sharedSpace = measure(advise(PRIVATE_TERMINALS_AT_HOME), "W15");
        JsonNode reason = one(sharedSpace.get("reasons"), "rule", "MEAS-W15-02");
        assertAll(
                () -> assertEquals("NOT_APPLICABLE", text(sharedSpace, "applicability")),
                () -> assertEquals("NOT_APPLICABLE", text(reason, "says")),
                () -> assertEquals(List.of("workplaces"), texts(reason, "answers")),
                () -> assertEquals(0, sharedSpace.get("actions").size()));
    }

    @Test
    @DisplayName("a measure that hangs on an undecided answer is undecided")
    void undecided() {
        JsonNode wireless = measure(advise(PRIVATE_TERMINALS_AT_HOME), "A13");
        assertEquals("UNDECIDED", text(wireless, "applicability"));
        assertEquals(
                "UNDECIDED", text(one(wireless.get("reasons"), "rule", "MEAS-A13-03"), "says"));
    }

    @Test
    @DisplayName("a sole proprietor's management measures are recommended, and may wait at first")
    void obligation() {
        JsonNode advice = advise(PRIVATE_TERMINALS_AT_HOME);
        JsonNode policy = measure(advice, "M1");
        assertAll(
                () -> assertEquals("RECOMMENDED", text(policy, "obligation")),
                () -> assertTrue(policy.get("deferrable").asBoolean()),
                () -> assertTrue(all(policy.get("reasons"), "rule").contains("OBL-SOLE-01")),
                () -> assertTrue(all(policy.get("reasons"), "rule").contains("OBL-FIRST-01")),
                () -> assertEquals("MANDATORY", text(measure(advice, "W3"), "obligation")),
                () -> assertFalse(measure(advice, "W3").get("deferrable").asBoolean()),
                () -> assertEquals("MANDATORY", text(measure(advise("{}"), "M1"), "obligation")));
    }

    @Test
    @DisplayName("an action has an id, its own obligation and a page")
    void actions() {
        JsonNode actions = measure(advise("{}"), "M1").get("actions");
        JsonNode write = one(actions, "action", "M1-write-policy");
        assertAll(
                () -> assertEquals("MANDATORY", text(write, "obligation")),
                () -> assertEquals(22, write.get("page").asInt()),
                () -> assertFalse(text(write, "text").isBlank()),
                () -> assertFalse(write.has("reasons")),
                () ->
                        assertEquals(
                                "RECOMMENDED",
                                byId(actions, "action", "obligation").get("M1-penalties")));
    }

    @Test
    @DisplayName("measures are given for the recommended patterns, or else for those selected")
    void selectedPatterns() {
        JsonNode both = selecting("\"TAKE_HOME_PC\", \"CLOUD_APP\"");
        JsonNode cloud = selecting("\"CLOUD_APP\"");
        JsonNode none = advise("{\"officeTerminal\": \"NONE\"}");
        assertAll(
                () -> assertEquals(texts(none, "recommended"), texts(none, "selectedPatterns")),
                () ->
                        assertEquals(
                                List.of("CLOUD_APP", "TAKE_HOME_PC"),
                                texts(both, "selectedPatterns")),
                () -> assertEquals(6, both.get("recommended").size()),
                () -> assertEquals("APPLIES", text(measure(both, "W11"), "applicability")),
                () -> assertEquals("NOT_APPLICABLE", text(measure(cloud, "W11"), "applicability")),
                () -> assertEquals("APPLIES", text(measure(both, "A14"), "applicability")),
                () -> assertEquals("NOT_APPLICABLE", text(measure(cloud, "A14"), "applicability")));
    }

    private static JsonNode selecting(String patterns) {
        return ask("{\"requirements\": {}, \"selectedPatterns\": [" + patterns + "]}");
    }

    private static String text(JsonNode entry, String name) {
        return entry.get(name).asText();
    }

    private static Stream<String> numbered(String letter, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(number -> letter + number);
    }
}
