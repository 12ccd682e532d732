package telework.advisor.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static telework.advisor.service.WhatIfCalls.OFFICE;
import static telework.advisor.service.WhatIfCalls.ask;
import static telework.advisor.service.WhatIfCalls.items;
import static telework.advisor.service.WhatIfCalls.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What follows is by hand from table 1 (page 9) and pages 12 and 25. */
@QuarkusTest
@DisplayName("The smallest changes that reach a verdict")
class CounterfactualsCallTest {

    @Test
    @DisplayName("all of them, as merge patches on the requirements")
    void smallestChanges() {
        JsonNode found = counterfactuals(OFFICE, "TAKE_HOME_PC", "CONDITIONAL", "[]");
        assertEquals("TAKE_HOME_PC", found.get("pattern").asText());
        assertEquals("CONDITIONAL", found.get("target").asText());
        assertEquals(2, found.get("size").asInt());
        assertEquals(
                Set.of(
                        json("{'terminalStorage': 'ALLOWED', 'officeTerminal': 'PORTABLE'}"),
                        json("{'terminalStorage': 'NEEDED', 'officeTerminal': 'PORTABLE'}")),
                items(found.get("changes")));
        assertEquals(json("[]"), found.get("impossible"));
    }

    @Test
    @DisplayName("size 0 and one empty change if the verdict holds already")
    void holdsAlready() {
        for (String verdict : List.of("SUITABLE", "CONDITIONAL", "UNSUITABLE")) {
            JsonNode found = counterfactuals(OFFICE, "REMOTE_DESKTOP", verdict, "[]");
            assertEquals(0, found.get("size").asInt());
            assertEquals(json("[{}]"), found.get("changes"));
            assertEquals(json("[]"), found.get("impossible"));
        }
    }

    @Test
    @DisplayName("a provisional verdict does not hold, answers have to be given")
    void provisionalIsNotEnough() {
        JsonNode found =
                counterfactuals(
                        "{'informationLevels': ['CONFIDENTIAL'], 'terminalStorage': 'ALLOWED',"
                                + " 'terminalOwnership': ['COMPANY'], 'suddenTelework': false,"
                                + " 'officeTerminal': 'PORTABLE', 'internalSystemAccess': false}",
                        "TAKE_HOME_PC",
                        "CONDITIONAL",
                        "null");
        assertEquals(
                Set.of(
                        json("{'confidentialTakeOutApproved': true}"),
                        json("{'informationLevels': ['BUSINESS', 'PUBLIC']}")),
                items(found.get("changes")));
    }

    @Test
    @DisplayName("frozen answers make it impossible, minimal sets of them say so")
    void impossible() {
        JsonNode found =
                counterfactuals(
                        OFFICE,
                        "TAKE_HOME_PC",
                        "CONDITIONAL",
                        "['sns', 'officeTerminal', 'terminalStorage', 'cloudServices']");
        assertEquals(0, found.get("size").asInt());
        assertEquals(json("[]"), found.get("changes"));
        assertEquals(
                Set.of(json("['terminalStorage']"), json("['officeTerminal']")),
                items(found.get("impossible")));
    }

    private static JsonNode counterfactuals(
            String requirements, String pattern, String verdict, String frozen) {
        return ask(
                "/v1/counterfactuals",
                "{'requirements': %s, 'pattern': '%s', 'verdict': '%s', 'frozen': %s}"
                        .formatted(requirements, pattern, verdict, frozen));
    }
}
