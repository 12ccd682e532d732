package telework.advisor.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static telework.advisor.service.WhatIfCalls.ask;
import static telework.advisor.service.WhatIfCalls.items;
import static telework.advisor.service.WhatIfCalls.json;
import static telework.advisor.service.WhatIfCalls.set;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What follows is by hand from table 1 (page 9). */
@QuarkusTest
@DisplayName("A rollout")
class RolloutCallTest {

    private static final String LIBRARY =
            "{'name': 'library', 'headcount': 10, 'requirements': {'cloudServices': 'NEEDED',"
                    + " 'terminalStorage': 'FORBIDDEN', 'terminalOwnership': ['%s']}}";
    private static final String ARCHIVE =
            "{'name': 'archive', 'headcount': 5, 'requirements': {'cloudServices': 'FORBIDDEN',"
                    + " 'terminalStorage': 'NEEDED', 'terminalOwnership': ['%s']}}";

    @Test
    @DisplayName("takes a whole number however it is written")
    void wholeNumbers() {
        String library = LIBRARY.formatted("COMPANY");
        String archive = ARCHIVE.formatted("COMPANY");
        JsonNode found = rollout(library, archive, "");
        for (String ten : List.of("10.0", "1e1", "1.00E+1")) {
            assertEquals(
                    found,
                    rollout(library.replace("'headcount': 10", "'headcount': " + ten), archive, ""),
                    ten);
        }
    }

    @Test
    @DisplayName("lists every smallest set of patterns with who gets which, and their measures")
    void plans() {
        JsonNode found = rollout(LIBRARY.formatted("COMPANY"), ARCHIVE.formatted("COMPANY"), "");
        assertEquals(json("[]"), found.get("unservable"));
        assertEquals(
                List.of(
                        Set.of("SECURE_BROWSER", "TAKE_HOME_PC"),
                        Set.of("APP_WRAPPING", "TAKE_HOME_PC"),
                        Set.of("CLOUD_APP", "TAKE_HOME_PC")),
                List.of(
                        set(found.at("/plans/0/patterns")),
                        set(found.at("/plans/1/patterns")),
                        set(found.at("/plans/2/patterns"))));
        JsonNode plan = found.at("/plans/0");
        assertEquals(15, plan.get("suitableHeadcount").asInt());
        assertEquals(
                Map.of("library", "SECURE_BROWSER", "archive", "TAKE_HOME_PC"),
                Answers.byId(plan.get("groups"), "name", "pattern"));
        JsonNode archive = Answers.one(plan.get("groups"), "name", "archive");
        assertEquals("UNDECIDED", archive.get("verdict").asText());
        assertEquals("SUITABLE", archive.get("provisionalVerdict").asText());
        assertEquals(1, archive.get("rank").asInt());
        assertEquals(
                Set.of("archive"),
                set(Answers.one(plan.get("measures"), "measure", "W11").get("groups")));
        assertEquals(
                Set.of("archive", "library"),
                set(Answers.one(plan.get("measures"), "measure", "A7").get("groups")));
        assertFalse(plan.has("cost"));
    }

    @Test
    @DisplayName("names the groups that no pattern serves, why, and what would bring one back")
    void unservable() {
        JsonNode found = rollout(LIBRARY.formatted("COMPANY"), ARCHIVE.formatted("PERSONAL"), "");
        JsonNode archive = Answers.one(found.get("unservable"), "name", "archive");
        assertEquals(5, archive.get("headcount").asInt());
        assertEquals(
                json("[['terminalStorage', 'cloudServices', 'terminalOwnership']]"),
                archive.get("conflicts"));
        assertEquals(
                Set.of(
                        json("{'terminalStorage': 'FORBIDDEN'}"),
                        json("{'terminalStorage': 'ALLOWED'}"),
                        json("{'cloudServices': 'ALLOWED'}"),
                        json("{'cloudServices': 'NEEDED'}"),
                        json("{'terminalOwnership': ['COMPANY']}"),
                        json("{'terminalOwnership': ['COMPANY', 'PERSONAL']}")),
                items(archive.get("waysBack")).stream()
                        .map(way -> way.get("change"))
                        .collect(Collectors.toSet()));
        assertEquals(3, found.get("plans").size());
        assertEquals(List.of("library"), Answers.all(found.at("/plans/0/groups"), "name"));
    }

    @Test
    @DisplayName("has no plan if no group can be served")
    void noPlan() {
        JsonNode found = ask("/v1/rollouts", "{'groups': [" + ARCHIVE.formatted("PERSONAL") + "]}");
        assertEquals(json("[]"), found.get("plans"));
    }

    @Test
    @DisplayName("totals the prices given, terminals of the company and personal ones apart")
    void costs() {
        JsonNode found =
                rollout(
                        LIBRARY.formatted("PERSONAL"),
                        ARCHIVE.formatted("COMPANY"),
                        ", 'costs': {'months': 12, 'patterns': {'APP_WRAPPING': {'initial': 1000,"
                                + " 'perSeatMonth': 2.5}, 'CLOUD_APP': {'perSeat': 7, 'initial':"
                                + " null}}, 'companyTerminal': {'initial': 100, 'perSeat': 20},"
                                + " 'personalTerminal': {'perSeatMonth': 1}}");
        JsonNode plan =
                items(found.get("plans")).stream()
                        .filter(each -> set(each.get("patterns")).contains("APP_WRAPPING"))
                        .findFirst()
                        .orElseThrow();
        JsonNode cost = plan.get("cost");
        assertEquals(1000 + 10 * 12 * 2.5, cost.at("/patterns/APP_WRAPPING").asDouble());
        assertEquals(json("{'seats': 5, 'cost': 200}"), cost.get("companyTerminals"));
        assertEquals(json("{'seats': 10, 'cost': 120}"), cost.get("personalTerminals"));
        assertEquals(0, cost.get("openSeats").asInt());
        assertEquals(Set.of("TAKE_HOME_PC"), set(cost.get("unpriced")));
        assertEquals(1300 + 200 + 120, cost.get("total").asDouble());
        assertEquals("byod-cost", cost.at("/caution/citation/item").asText());
        assertEquals(14, cost.at("/caution/citation/page").asInt());
    }

    @Test
    @DisplayName(
            "has no caution about personal terminals where none are used, and null is no price")
    void nullIsNoPrice() {
        String noCosts = ", 'costs': null";
        String noPrices =
                ", 'costs': {'months': null, 'patterns': null, 'companyTerminal': null,"
                        + " 'personalTerminal': null}";
        JsonNode without =
                rollout(LIBRARY.formatted("COMPANY"), ARCHIVE.formatted("COMPANY"), noCosts);
        assertFalse(without.at("/plans/0").has("cost"));
        JsonNode cost =
                rollout(LIBRARY.formatted("COMPANY"), ARCHIVE.formatted("COMPANY"), noPrices)
                        .at("/plans/0/cost");
        assertEquals(0, cost.get("total").asInt());
        assertFalse(cost.has("caution"));
        assertEquals(2, cost.get("unpriced").size());
    }

    @Test
    @DisplayName("answers 200 groups of any kind well within two seconds")
    void twoHundredGroups() {
        Random random = new Random(7);
        String request = "{'groups': [" + groups(random) + "]}";
        ask("/v1/rollouts", "{'groups': [" + groups(random) + "]}");
        long start = System.nanoTime();
        JsonNode found = ask("/v1/rollouts", request);
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.out.printf(
                "A rollout of 200 groups: %d ms, %d plans, %d groups that no pattern serves%n",
                millis, found.get("plans").size(), found.get("unservable").size());
        assertEquals(200, found.at("/plans/0/groups").size() + found.get("unservable").size());
        assertTrue(millis < 2_000, () -> millis + " ms");
    }

    private static String groups(Random random) {
        return IntStream.range(0, 200)
                .mapToObj(
                        i ->
                                "{'name': 'group %d', 'headcount': %d, 'requirements': {%s}}"
                                        .formatted(i, random.nextInt(500), answers(random)))
                .collect(Collectors.joining(","));
    }

    private static String answers(Random random) {
        Map<String, List<String>> values =
                Map.of(
                        "informationLevels", List.of("['CONFIDENTIAL']", "['BUSINESS']", "null"),
                        "terminalStorage", List.of("'FORBIDDEN'", "'ALLOWED'", "'NEEDED'", "null"),
                        "cloudServices", List.of("'FORBIDDEN'", "'ALLOWED'", "'NEEDED'", "null"),
                        "workEnvironment", List.of("'DEDICATED_ACCEPTABLE'", "null"),
                        "terminalOwnership", List.of("['COMPANY']", "['PERSONAL']", "null"),
                        "internetLine", List.of("'HIGH_SPEED'", "'ORDINARY'", "'NONE'", "null"),
                        "suddenTelework", List.of("true", "false", "null"),
                        "officeTerminal", List.of("'NONE'", "'PORTABLE'", "null"),
                        "workplaces", List.of("['HOME']", "['SHARED_SPACE']", "null"),
                        "wirelessLan", List.of("[]", "['HOME']", "['PUBLIC']", "null"));
        return values.entrySet().stream()
                .map(
                        value ->
                                "'%s': %s"
                                        .formatted(
                                                value.getKey(),
                                                value.getValue()
                                                        .get(
                                                                random.nextInt(
                                                                        value.getValue().size()))))
                .collect(Collectors.joining(","));
    }

    private static JsonNode rollout(String one, String other, String costs) {
        return ask("/v1/rollouts", "{'groups': [" + one + ", " + other + "]" + costs + "}");
    }
}
