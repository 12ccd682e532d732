package telework.advisor.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static telework.advisor.service.WhatIfCalls.OFFICE;
import static telework.advisor.service.WhatIfCalls.ask;
import static telework.advisor.service.WhatIfCalls.json;
import static telework.advisor.service.WhatIfCalls.set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What follows is by hand from table 1 (page 9) and pages 12 and 25. */
@QuarkusTest
@DisplayName("What would follow from other answers")
class WhatIfTest {

    @Test
    @DisplayName("sensitivities: what follows from another answer is what advice on it says")
    void sensitivities() {
        JsonNode found =
                ask(
                        "/v1/sensitivities",
                        "{'requirements': {'terminalStorage': 'FORBIDDEN', 'suddenTelework':"
                                + " true}}");
        assertEquals(Set.of("suddenTelework"), set(found.get("withoutInfluence")));
        assertEquals(1, found.get("answersToAnotherRecommendation").asInt());
        JsonNode storage = Answers.one(found.get("answers"), "question", "terminalStorage");
        assertEquals(
                List.of("ALLOWED", "NEEDED"), Answers.all(storage.get("alternatives"), "value"));
        for (JsonNode other : storage.get("alternatives")) {
            JsonNode advice =
                    Answers.advise(
                            "{\"suddenTelework\": true, \"terminalStorage\": "
                                    + other.get("value")
                                    + "}");
            Map<String, String> verdicts =
                    Answers.byId(advice.get("patterns"), "pattern", "verdict");
            verdicts.forEach(
                    (pattern, verdict) ->
                            assertEquals(verdict, other.get("verdicts").get(pattern).asText()));
            assertEquals(advice.get("recommended"), other.get("recommended"));
            assertTrue(other.get("differs").asBoolean());
        }
    }

    @Test
    @DisplayName("sensitivities: no change of answers that are not given, and null for never")
    void nothingToChange() {
        JsonNode found = ask("/v1/sensitivities", "{'requirements': {'sns': true}}");
        assertEquals(1, found.get("answers").size());
        assertTrue(found.has("answersToAnotherRecommendation"));
        assertTrue(found.get("answersToAnotherRecommendation").isNull());
    }

    @Test
    @DisplayName("next question: an interview ends with every verdict certain, and none is left")
    void interview() {
        JsonNode truth = json(OFFICE);
        ObjectNode known = (ObjectNode) json("{}");
        List<String> asked = new ArrayList<>();
        for (JsonNode next = next(known); !next.isEmpty(); next = next(known)) {
            String question = next.get(0).get("question").asText();
            assertFalse(known.has(question));
            known.set(question, truth.get(question));
            asked.add(question);
        }
        assertEquals(
                List.of(
                        "internetLine",
                        "terminalStorage",
                        "cloudServices",
                        "workEnvironment",
                        "terminalOwnership",
                        "informationLevels",
                        "officeTerminal"),
                asked);
        assertEquals(
                verdicts(Answers.advise(truth.toString())),
                verdicts(Answers.advise(known.toString())));
    }

    @Test
    @DisplayName("next question: each answer says which verdicts it settles, and the mean ranks it")
    void settles() {
        JsonNode next = next(json("{'internetLine': 'ORDINARY'}"));
        assertEquals(
                List.of(
                        "cloudServices",
                        "terminalStorage",
                        "officeTerminal",
                        "workEnvironment",
                        "suddenTelework",
                        "terminalOwnership",
                        "informationLevels",
                        "internalSystemAccess"),
                Answers.all(next, "question"));
        JsonNode cloud = next.get(0);
        assertEquals(4.0 / 3, cloud.get("expectedSettled").asDouble(), 1e-9);
        assertEquals(
                Set.of("CLOUD_APP", "SECURE_BROWSER"),
                set(Answers.one(cloud.get("answers"), "value", "FORBIDDEN").get("settles")));
        assertEquals(
                Set.of("CLOUD_APP"),
                set(Answers.one(cloud.get("answers"), "value", "NEEDED").get("settles")));
    }

    private static JsonNode next(JsonNode known) {
        return ask("/v1/questions/next", "{\"requirements\": " + known + "}").get("questions");
    }

    private static Map<String, String> verdicts(JsonNode advice) {
        return Answers.byId(advice.get("patterns"), "pattern", "verdict");
    }

    @Test
    @DisplayName("transition: measures to add, to keep and to retire, and those that are open")
    void transition() {
        JsonNode found =
                ask(
                        "/v1/transitions",
                        ("{'from': {'requirements': %s, 'selectedPatterns': ['REMOTE_DESKTOP']},"
                             + " 'to': {'requirements': {'terminalOwnership': ['PERSONAL'],"
                             + " 'internalSystemAccess': false, 'workplaces': ['HOME'], 'sns':"
                             + " true, 'publicCloudSharing': false}, 'selectedPatterns':"
                             + " ['CLOUD_APP']}}")
                                .formatted(OFFICE));
        assertEquals(Set.of("A9"), measures(found.get("add")));
        assertEquals(
                Set.of("A7", "A8", "A12", "A14", "A15", "A16", "W16", "W17"),
                measures(found.get("retire")));
        assertEquals(Set.of("A13", "W14", "W19", "W20"), measures(found.get("undecided")));
        assertEquals(43 - 1 - 8 - 4 - 2, found.get("keep").size());
        assertFalse(found.get("fromDecisionId").equals(found.get("toDecisionId")));
    }

    private static Set<String> measures(JsonNode names) {
        return Set.copyOf(Answers.all(names, "measure"));
    }
}
