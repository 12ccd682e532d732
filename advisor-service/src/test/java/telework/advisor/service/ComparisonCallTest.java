package telework.advisor.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static telework.advisor.service.WhatIfCalls.OFFICE;
import static telework.advisor.service.WhatIfCalls.ask;
import static telework.advisor.service.WhatIfCalls.json;
import static telework.advisor.service.WhatIfCalls.set;
import static telework.advisor.service.WhatIfCalls.variant;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("A comparison says what differs, and only that")
class ComparisonCallTest {

    @Test
    @DisplayName("verdicts, ranks, recommendation and findings with their place in the guideline")
    void slowerLine() {
        JsonNode found = variant(OFFICE, "{'internetLine': 'ORDINARY'}");
        assertFalse(found.get("same").asBoolean());
        assertEquals(
                Set.of(
                        "REMOTE_DESKTOP",
                        "VIRTUAL_DESKTOP",
                        "CLOUD_APP",
                        "SECURE_BROWSER",
                        "APP_WRAPPING"),
                Set.copyOf(Answers.all(found.get("patterns"), "pattern")));
        JsonNode remote = Answers.one(found.get("patterns"), "pattern", "REMOTE_DESKTOP");
        assertEquals(json("{'from': 'SUITABLE', 'to': 'UNSUITABLE'}"), remote.get("verdict"));
        assertEquals(
                json("{'from': ['SUITABLE'], 'to': ['UNSUITABLE']}"),
                remote.get("possibleVerdicts"));
        assertEquals(json("{'from': 1, 'to': null}"), remote.get("rank"));
        assertEquals(json("[]"), remote.at("/findings/lost"));
        JsonNode gained = Answers.one(remote.at("/findings/gained"), "rule", "FIT-REMOTE-03");
        assertEquals("BLOCK", gained.get("effect").asText());
        assertEquals("table-1", gained.at("/citation/item").asText());
        assertEquals(9, gained.at("/citation/page").asInt());
        assertEquals(json("['APP_WRAPPING']"), found.at("/recommended/to"));
    }

    @Test
    @DisplayName("measures gained, lost and changed, together and by role")
    void personalTerminals() {
        JsonNode measures = variant(OFFICE, "{'terminalOwnership': ['PERSONAL']}").get("measures");
        assertEquals(Set.of("A9"), set(measures.get("gained")));
        assertEquals(Set.of("A7", "A8", "A12"), set(measures.get("lost")));
        JsonNode w6 = Answers.one(measures.get("changed"), "measure", "W6");
        assertEquals(Set.of("W6-personal-choose-with-care"), set(w6.get("actionsGained")));
        assertEquals(Set.of("W6-company-permitted-only"), set(w6.get("actionsLost")));
        JsonNode worker = Answers.one(measures.get("roles"), "role", "WORKER");
        assertEquals(Set.of(), set(worker.get("gained")));
        assertEquals(Set.of("W6"), set(worker.get("changed")));
        JsonNode administrator = Answers.one(measures.get("roles"), "role", "ADMINISTRATOR");
        assertEquals(Set.of("A9"), set(administrator.get("gained")));
        assertEquals(Set.of("A7", "A8", "A12"), set(administrator.get("lost")));
    }

    @Test
    @DisplayName("null in the changes makes an answer undecided")
    void undecided() {
        JsonNode found = variant(OFFICE, "{'internetLine': null}");
        JsonNode remote = Answers.one(found.get("patterns"), "pattern", "REMOTE_DESKTOP");
        assertEquals(json("{'from': 'SUITABLE', 'to': 'UNDECIDED'}"), remote.get("verdict"));
        assertEquals(Set.of("SUITABLE", "UNSUITABLE"), set(remote.at("/possibleVerdicts/to")));
        assertTrue(variant("{}", "{'internetLine': null}").get("same").asBoolean());
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("a variant that changes nothing says so")
    @ValueSource(
            strings = {
                "{}",
                "{'internetLine': 'HIGH_SPEED'}",
                "{'confidentialTakeOutApproved': true}",
                "{'wishes': []}",
                "{'informationLevels': ['PUBLIC', 'BUSINESS']}"
            })
    void same(String changes) {
        JsonNode found = variant(OFFICE, changes);
        assertTrue(found.get("same").asBoolean());
        assertEquals(json("[]"), found.get("patterns"));
        assertEquals(found.at("/recommended/from"), found.at("/recommended/to"));
        assertEquals(json("[]"), found.at("/measures/changed"));
    }

    @Test
    @DisplayName("an action that now applies for certain, and a note, are differences")
    void actionsAndNotes() {
        JsonNode w9 =
                Answers.one(
                        variant("{}", "{'terminalTypes': ['TABLET']}").at("/measures/changed"),
                        "measure",
                        "W9");
        JsonNode action = Answers.one(w9.get("actionsChanged"), "action", "W9-no-tampering");
        assertEquals(json("{'from': 'UNDECIDED', 'to': 'APPLIES'}"), action.get("applicability"));
        JsonNode w12 =
                Answers.one(
                        variant("{}", "{'removableMedia': true}").at("/measures/changed"),
                        "measure",
                        "W12");
        assertEquals(List.of("MEAS-W12-01"), Answers.all(w12.get("notesGained"), "rule"));
        assertEquals(json("[]"), w12.get("notesLost"));
    }

    @Test
    @DisplayName("comparing the other way round gives the mirror image")
    void mirror() {
        JsonNode there = variant(OFFICE, "{'cloudServices': 'NEEDED', 'sns': true}");
        JsonNode back =
                variant(
                        OFFICE.replace(
                                "'cloudServices': 'FORBIDDEN'",
                                "'cloudServices': 'NEEDED', 'sns': true"),
                        "{'cloudServices': 'FORBIDDEN', 'sns': null}");
        assertEquals(there.at("/recommended/from"), back.at("/recommended/to"));
        assertEquals(there.at("/measures/gained"), back.at("/measures/lost"));
        assertEquals(there.get("patterns").size(), back.get("patterns").size());
        for (JsonNode pattern : there.get("patterns")) {
            JsonNode mirrored =
                    Answers.one(back.get("patterns"), "pattern", pattern.get("pattern").asText());
            assertEquals(pattern.at("/verdict/from"), mirrored.at("/verdict/to"));
            assertEquals(pattern.at("/rank/to"), mirrored.at("/rank/from"));
            assertEquals(pattern.at("/findings/gained"), mirrored.at("/findings/lost"));
            assertEquals(pattern.at("/findings/lost"), mirrored.at("/findings/gained"));
        }
    }

    @Test
    @DisplayName("the base is the requirements alone, or a case with the patterns to compare for")
    void bothForms() {
        JsonNode alone = variant(OFFICE, "{'sns': true}");
        assertEquals(alone, variant("{'requirements': " + OFFICE + "}", "{'sns': true}"));
        JsonNode selected =
                variant(
                        "{'requirements': " + OFFICE + ", 'selectedPatterns': ['TAKE_HOME_PC']}",
                        "{'sns': true}");
        assertEquals(alone.get("measures"), selected.get("measures"));
        assertNotEquals(alone.get("decisionId"), selected.get("decisionId"));
    }

    @Test
    @DisplayName("a variant names the decision that advice on it gets")
    void decisionIds() {
        JsonNode found = variant(OFFICE, "{'sns': true}");
        JsonNode advice =
                Answers.advise(
                        OFFICE.replace('\'', '"').replace("{\"info", "{\"sns\":true,\"info"));
        assertEquals(advice.get("decisionId"), found.get("decisionId"));
    }

    @Test
    @DisplayName("50 variants are answered, in the order given")
    void fiftyVariants() {
        List<String> names = IntStream.range(0, 50).mapToObj(i -> "variant " + (50 - i)).toList();
        JsonNode found =
                ask(
                        "/v1/comparisons",
                        "{'base': {}, 'variants': ["
                                + names.stream()
                                        .map(
                                                name ->
                                                        "{'name': '"
                                                                + name
                                                                + "', 'changes': {'sns': true}}")
                                        .collect(Collectors.joining(","))
                                + "]}");
        assertEquals(names, Answers.all(found.get("variants"), "name"));
    }
}
