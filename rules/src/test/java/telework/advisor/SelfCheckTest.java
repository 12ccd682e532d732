package telework.advisor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import telework.advisor.model.Advice;
import telework.advisor.model.Applicability;
import telework.advisor.model.MeasureAdvice;
import telework.advisor.model.Obligation;
import telework.advisor.model.Requirements;
import telework.advisor.model.Role;
import telework.advisor.model.SelfCheck;
import telework.advisor.model.SelfCheck.Contradiction;
import telework.advisor.model.SelfCheck.Status;

@DisplayName("A self-check")
class SelfCheckTest {

    private static final Advice ADVICE = Pack.advisor().advise(Requirements.undecided());

    @Test
    @DisplayName("is met only when every mandatory measure that applies is done")
    void mandatoryMet() {
        Map<String, Status> statuses = new HashMap<>();
        List<String> mandatory = mandatory();
        mandatory.forEach(id -> statuses.put(id, Status.DONE));
        assertTrue(check(statuses).mandatoryMet());
        for (String id : mandatory) {
            for (Status status : List.of(Status.PARTLY, Status.NOT_DONE, Status.UNKNOWN)) {
                Map<String, Status> worse = new HashMap<>(statuses);
                worse.put(id, status);
                assertFalse(check(worse).mandatoryMet(), id + " " + status);
            }
        }
    }

    @Test
    @DisplayName(
            "counts every measure that applies once, by role and obligation, what nobody has said"
                    + " as unknown")
    void tallies() {
        SelfCheck found = check(Map.of("A7", Status.PARTLY));
        int counted =
                found.tallies().values().stream()
                        .flatMap(ofRole -> ofRole.values().stream())
                        .flatMap(counts -> counts.values().stream())
                        .mapToInt(Integer::intValue)
                        .sum();
        long applying =
                ADVICE.measures().stream()
                        .filter(measure -> measure.applicability() == Applicability.APPLIES)
                        .count();
        assertEquals(applying, counted);
        assertEquals(
                1,
                found.tallies()
                        .get(Role.ADMINISTRATOR)
                        .get(Obligation.MANDATORY)
                        .get(Status.PARTLY));
    }

    @Test
    @DisplayName("lists gaps with mandatory measures first, and of those what is not done first")
    void gaps() {
        SelfCheck found =
                check(
                        Map.of(
                                "W13",
                                Status.PARTLY,
                                "M5",
                                Status.NOT_DONE,
                                "A10",
                                Status.NOT_DONE,
                                "M1",
                                Status.DONE));
        List<String> order = found.gaps().stream().map(gap -> gap.measure().measure()).toList();
        assertEquals("M5", order.get(0));
        assertFalse(order.contains("M1"));
        assertTrue(order.indexOf("W13") < order.indexOf("A10"));
        assertTrue(order.indexOf("M2") < order.indexOf("W13"));
    }

    @Test
    @DisplayName("takes the status of a measure from its actions where the measure itself has none")
    void actionsCount() {
        MeasureAdvice a7 = ADVICE.measure("A7");
        Map<String, Status> statuses = new HashMap<>();
        a7.actions().stream()
                .filter(action -> action.obligation() == a7.obligation())
                .forEach(action -> statuses.put(action.action(), Status.DONE));
        assertFalse(gapped(check(statuses)).contains("A7"));
        statuses.put(a7.actions().get(0).action(), Status.NOT_DONE);
        assertTrue(gapped(check(statuses)).contains("A7"));
        assertEquals(List.of(), check(statuses).contradictions());
    }

    @Test
    @DisplayName("takes the worse of two statuses that contradict each other, and names them")
    void contradictions() {
        for (MeasureAdvice measure : ADVICE.measures()) {
            for (MeasureAdvice.ActionAdvice action : measure.actions()) {
                boolean counts =
                        measure.applicability() == Applicability.APPLIES
                                && action.applicability() == Applicability.APPLIES
                                && action.obligation() == measure.obligation();
                for (Status given : List.of(Status.DONE, Status.NOT_DONE)) {
                    for (Status other : Status.values()) {
                        boolean contradicts = counts && other != given && other != Status.UNKNOWN;
                        assertContradiction(contradicts, measure, given, action.action(), other);
                    }
                }
            }
        }
    }

    private static void assertContradiction(
            boolean expected, MeasureAdvice measure, Status given, String action, Status other) {
        String id = measure.measure();
        SelfCheck found = check(Map.of(id, given, action, other));
        assertEquals(
                expected ? List.of(new Contradiction(id, given, action, other)) : List.of(),
                found.contradictions());
        if (measure.applicability() == Applicability.APPLIES) {
            boolean done = given == Status.DONE && !expected;
            assertEquals(done, !gapped(found).contains(id), id + " " + given + " " + other);
        }
    }

    @Test
    @DisplayName("partly done is contradicted by actions that are all done, or none of them")
    void partlyContradicted() {
        for (MeasureAdvice measure : ADVICE.measures()) {
            List<String> binding =
                    measure.actions().stream()
                            .filter(action -> action.obligation() == measure.obligation())
                            .filter(action -> action.applicability() == Applicability.APPLIES)
                            .map(MeasureAdvice.ActionAdvice::action)
                            .toList();
            if (measure.applicability() != Applicability.APPLIES || binding.isEmpty()) {
                continue;
            }
            for (Status status : Status.values()) {
                boolean contradicts = status == Status.DONE || status == Status.NOT_DONE;
                Map<String, Status> statuses = new HashMap<>();
                binding.forEach(action -> statuses.put(action, status));
                statuses.put(measure.measure(), Status.PARTLY);
                SelfCheck found = check(statuses);
                assertEquals(
                        contradicts ? binding : List.of(),
                        found.contradictions().stream().map(Contradiction::action).toList());
                assertEquals(
                        status == Status.NOT_DONE ? Status.NOT_DONE : Status.PARTLY,
                        gap(measure.measure(), found).status());
                statuses.remove(binding.get(0));
                assertEquals(List.of(), check(statuses).contradictions());
            }
        }
    }

    @Test
    @DisplayName("UNKNOWN is the same as no status")
    void unknownIsNone() {
        List<String> ids = new ArrayList<>(SelfCheckFold.ids(Pack.advisor().catalogue()));
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            Map<String, Status> some = new HashMap<>();
            Map<String, Status> all = new HashMap<>();
            for (String id : ids) {
                Status status = Status.values()[random.nextInt(Status.values().length)];
                all.put(id, status);
                if (status != Status.UNKNOWN) {
                    some.put(id, status);
                }
            }
            assertEquals(check(some), check(all));
        }
    }

    @Test
    @DisplayName("a measure said to be done is done in part if only some of its actions are")
    void doneInPart() {
        MeasureAdvice a7 = ADVICE.measure("A7");
        List<String> actions = new ArrayList<>();
        a7.actions().stream()
                .filter(action -> action.obligation() == a7.obligation())
                .forEach(action -> actions.add(action.action()));
        Map<String, Status> statuses = new HashMap<>(Map.of("A7", Status.DONE));
        statuses.put(actions.get(0), Status.NOT_DONE);
        assertEquals(Status.PARTLY, gap("A7", check(statuses)).status());
        assertEquals(Map.of(actions.get(0), Status.NOT_DONE), gap("A7", check(statuses)).actions());
        actions.forEach(action -> statuses.put(action, Status.NOT_DONE));
        assertEquals(Status.NOT_DONE, gap("A7", check(statuses)).status());
    }

    private static SelfCheck.Gap gap(String measure, SelfCheck found) {
        return found.gaps().stream()
                .filter(gap -> gap.measure().measure().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("refuses an id that is neither measure nor action, naming the nearest")
    void unknownIds() {
        IllegalArgumentException fault =
                assertThrows(
                        IllegalArgumentException.class, () -> check(Map.of("A77", Status.DONE)));
        assertTrue(fault.getMessage().contains("A77"), fault.getMessage());
    }

    @Test
    @DisplayName("lists last what is done but for recommended actions, which leave it met")
    void recommendedActions() {
        MeasureAdvice m1 = ADVICE.measure("M1");
        Map<String, Status> statuses = new HashMap<>();
        mandatory().forEach(id -> statuses.put(id, Status.DONE));
        String recommended =
                m1.actions().stream()
                        .filter(action -> action.obligation() == Obligation.RECOMMENDED)
                        .findFirst()
                        .orElseThrow()
                        .action();
        statuses.put(recommended, Status.NOT_DONE);
        SelfCheck found = check(statuses);
        assertTrue(found.mandatoryMet());
        SelfCheck.Gap last = found.gaps().get(found.gaps().size() - 1);
        assertEquals("M1", last.measure().measure());
        assertEquals(Status.DONE, last.status());
        assertEquals(Map.of(recommended, Status.NOT_DONE), last.actions());
        assertEquals(List.of(), found.contradictions());
    }

    @Test
    @DisplayName("one action that is not done leaves its measure not done, not unknown")
    void notDoneIsKnown() {
        MeasureAdvice a7 = ADVICE.measure("A7");
        String action = a7.actions().get(0).action();
        assertEquals(a7.obligation(), a7.actions().get(0).obligation());
        assertEquals(Status.NOT_DONE, gap("A7", check(Map.of(action, Status.NOT_DONE))).status());
        assertEquals(Status.UNKNOWN, gap("A7", check(Map.of())).status());
    }

    private static List<String> gapped(SelfCheck check) {
        return check.gaps().stream()
                .filter(gap -> gap.status() != Status.DONE)
                .map(gap -> gap.measure().measure())
                .toList();
    }

    private static List<String> mandatory() {
        return ADVICE.measures().stream()
                .filter(measure -> measure.applicability() == Applicability.APPLIES)
                .filter(measure -> measure.obligation() == Obligation.MANDATORY)
                .map(MeasureAdvice::measure)
                .toList();
    }

    private static SelfCheck check(Map<String, Status> statuses) {
        return Pack.advisor().whatIf().selfCheck(ADVICE, statuses);
    }
}
