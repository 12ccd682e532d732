package telework.advisor.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static telework.advisor.service.WhatIfCalls.OFFICE;
import static telework.advisor.service.WhatIfCalls.ask;
import static telework.advisor.service.WhatIfCalls.json;
import static telework.advisor.service.WhatIfCalls.set;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("A self-check")
class SelfCheckCallTest {

    @Test
    @DisplayName("without any status hides nothing: every mandatory measure is unknown and a gap")
    void nothingSaid() {
        JsonNode found = check(Map.of());
        assertFalse(found.get("mandatoryMet").asBoolean());
        Set<String> mandatory = applying("MANDATORY").keySet();
        assertEquals(mandatory, set(found.get("unknownMandatory")));
        Set<String> gaps = new TreeSet<>(Answers.all(found.get("gaps"), "measure"));
        assertEquals(applying("").keySet(), gaps);
        assertEquals(Set.of("W19", "W20"), set(found.get("undecided")));
        assertEquals(
                Set.of("MANAGEMENT", "ADMINISTRATOR", "WORKER"),
                Set.copyOf(Answers.all(found.get("roles"), "role")));
        assertEquals(3, found.get("next").size());
    }

    @Test
    @DisplayName("is met once every mandatory measure that applies is done, and not before")
    void met() {
        Map<String, String> status = new LinkedHashMap<>(applying("MANDATORY"));
        status.replaceAll((measure, obligation) -> "DONE");
        JsonNode found = check(status);
        assertTrue(found.get("mandatoryMet").asBoolean());
        assertEquals(Set.of(), set(found.get("unknownMandatory")));
        Set<String> rest = new TreeSet<>(applying("").keySet());
        rest.removeAll(status.keySet());
        assertEquals(rest, new TreeSet<>(Answers.all(found.get("gaps"), "measure")));
        for (String worse : List.of("PARTLY", "NOT_DONE", "UNKNOWN")) {
            status.put("W7", worse);
            assertFalse(check(status).get("mandatoryMet").asBoolean());
        }
    }

    @Test
    @DisplayName("lists open mandatory measures first, with page, actions and trouble cases")
    void gaps() {
        JsonNode found = check(Map.of("A7", "NOT_DONE", "A10", "NOT_DONE", "M1", "DONE"));
        List<String> order = Answers.all(found.get("gaps"), "obligation");
        assertTrue(order.lastIndexOf("MANDATORY") < order.indexOf("RECOMMENDED"));
        JsonNode a7 = Answers.one(found.get("gaps"), "measure", "A7");
        assertEquals("NOT_DONE", a7.get("status").asText());
        assertEquals(35, a7.at("/citation/page").asInt());
        assertEquals(List.of("4"), Answers.all(a7.get("troubleCases"), "id"));
        assertTrue(a7.at("/troubleCases/0/citation/page").asInt() > 0);
        assertEquals(
                Set.of("A7-install-antivirus", "A7-auto-update", "A7-announce-updates"),
                Set.copyOf(Answers.all(a7.get("actions"), "action")));
        assertFalse(Answers.all(found.get("gaps"), "measure").contains("M1"));
        JsonNode administrator = Answers.one(found.get("roles"), "role", "ADMINISTRATOR");
        assertEquals(1, administrator.at("/mandatory/notDone").asInt());
        assertEquals(1, administrator.at("/recommended/notDone").asInt());
    }

    @Test
    @DisplayName("takes the status of actions where the measure itself has none")
    void actions() {
        Map<String, String> status = new LinkedHashMap<>();
        for (String action : List.of("install-antivirus", "auto-update", "announce-updates")) {
            assertTrue(gapped(status).contains("A7"));
            status.put("A7-" + action, "DONE");
        }
        assertFalse(gapped(status).contains("A7"));
    }

    @Test
    @DisplayName("names both of two statuses that cannot be true together, and takes the worse")
    void contradictions() {
        Map<String, String> status = new LinkedHashMap<>(applying("MANDATORY"));
        status.replaceAll((measure, obligation) -> "DONE");
        status.put("A7-auto-update", "NOT_DONE");
        JsonNode found = check(status);
        assertEquals(
                json(
                        "[{'measure': 'A7', 'status': 'DONE', 'action': 'A7-auto-update',"
                                + " 'actionStatus': 'NOT_DONE'}]"),
                found.get("contradictions"));
        assertFalse(found.get("mandatoryMet").asBoolean());
        JsonNode gap = Answers.one(found.get("gaps"), "measure", "A7");
        assertEquals("PARTLY", gap.get("status").asText());
        assertEquals(
                Map.of("A7-auto-update", "NOT_DONE"),
                Answers.byId(gap.get("actions"), "action", "status"));
        status.put("A7-auto-update", "DONE");
        assertEquals(json("[]"), check(status).get("contradictions"));
        assertTrue(check(status).get("mandatoryMet").asBoolean());
        status.put("A7", "NOT_DONE");
        assertEquals(1, check(status).get("contradictions").size());
        assertEquals(
                "NOT_DONE",
                Answers.one(check(status).get("gaps"), "measure", "A7").get("status").asText());
    }

    private static List<String> gapped(Map<String, String> status) {
        return Answers.all(check(status).get("gaps"), "measure");
    }

    private static JsonNode check(Map<String, String> status) {
        String statuses =
                status.entrySet().stream()
                        .map(each -> "'%s': '%s'".formatted(each.getKey(), each.getValue()))
                        .collect(Collectors.joining(","));
        return ask(
                "/v1/self-checks",
                "{'requirements': " + OFFICE + ", 'status': {" + statuses + "}}");
    }

    /** The measures that apply, with their obligation; all of them, or those of one obligation. */
    private static Map<String, String> applying(String obligation) {
        Map<String, String> applying = new TreeMap<>();
        for (JsonNode measure : Answers.advise(OFFICE.replace('\'', '"')).get("measures")) {
            if (measure.get("applicability").asText().equals("APPLIES")
                    && measure.get("obligation").asText().startsWith(obligation)) {
                applying.put(measure.get("measure").asText(), measure.get("obligation").asText());
            }
        }
        return applying;
    }
}
