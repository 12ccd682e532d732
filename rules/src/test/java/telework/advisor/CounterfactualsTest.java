package telework.advisor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import telework.advisor.model.Counterfactuals;
import telework.advisor.model.InformationLevel;
import telework.advisor.model.Pattern;
import telework.advisor.model.Question;
import telework.advisor.model.Requirements;
import telework.advisor.model.TerminalOwnership;
import telework.advisor.model.Verdict;
import telework.advisor.reference.ReferenceSpace;

/**
 * Smallest changes against brute force: the distance of every input to every input that reaches the
 * goal.
 */
@DisplayName("Counterfactuals are smallest, complete and sound")
class CounterfactualsTest {

    private static final WhatIf WHAT_IF = Pack.advisor().whatIf();
    private static final List<Requirements> INPUTS = ReferenceSpace.complete().toList();
    private static final int[][] ANSWERS = INPUTS.stream().map(Answers::of).toArray(int[][]::new);
    private static final Map<List<Integer>, Integer> NUMBERS = Answers.numbers(ANSWERS);

    @Test
    @DisplayName("for every complete input, pattern and verdict")
    void everyCompleteInput() {
        AtomicInteger compared = new AtomicInteger();
        for (Pattern pattern : Pattern.values()) {
            for (Verdict target :
                    List.of(Verdict.SUITABLE, Verdict.CONDITIONAL, Verdict.UNSUITABLE)) {
                int[] goals = goals(pattern, target);
                IntStream.range(0, INPUTS.size())
                        .parallel()
                        .forEach(
                                from -> {
                                    compare(from, pattern, target, goals);
                                    compared.incrementAndGet();
                                });
            }
        }
        System.out.printf("Counterfactuals equal brute force: %,d%n", compared.get());
        assertEquals(10_368 * 6 * 3, compared.get());
    }

    private static int[] goals(Pattern pattern, Verdict target) {
        return IntStream.range(0, INPUTS.size())
                .filter(
                        input ->
                                ReferenceSpace.possibleVerdicts(INPUTS.get(input))
                                        .get(pattern)
                                        .stream()
                                        .allMatch(verdict -> verdict.isAtLeast(target)))
                .toArray();
    }

    private static void compare(int from, Pattern pattern, Verdict target, int[] goals) {
        int nearest = Integer.MAX_VALUE;
        Set<Integer> expected = new HashSet<>();
        for (int goal : goals) {
            int distance = Answers.distance(ANSWERS[from], ANSWERS[goal]);
            if (distance < nearest) {
                nearest = distance;
                expected.clear();
            }
            if (distance == nearest) {
                expected.add(goal);
            }
        }
        Counterfactuals found =
                WHAT_IF.counterfactuals(INPUTS.get(from), pattern, target, Set.of());
        Set<Integer> reached = new HashSet<>();
        found.changes()
                .forEach(
                        change -> {
                            assertEquals(found.size(), change.size());
                            reached.add(
                                    NUMBERS.get(
                                            Answers.list(
                                                    Answers.of(
                                                            changed(INPUTS.get(from), change)))));
                        });
        assertEquals(expected, reached, () -> pattern + " " + target + " from " + INPUTS.get(from));
        assertEquals(expected.size(), found.changes().size());
        assertEquals(nearest, found.size());
        assertTrue(found.impossible().isEmpty());
    }

    @Test
    @DisplayName("with frozen and undecided answers, and when they make it impossible")
    void frozenAnswers() {
        Random random = new Random(4);
        List<Requirements> partial = ReferenceSpace.partial().toList();
        int impossible = 0;
        for (int i = 0; i < 300; i++) {
            Requirements from = partial.get(random.nextInt(partial.size()));
            Pattern pattern = Pattern.values()[random.nextInt(6)];
            Verdict target = random.nextBoolean() ? Verdict.SUITABLE : Verdict.CONDITIONAL;
            Set<Question> frozen = new HashSet<>();
            ReferenceSpace.QUESTIONS.stream()
                    .filter(question -> random.nextInt(3) == 0)
                    .forEach(frozen::add);
            impossible += compareFrozen(from, pattern, target, frozen);
        }
        assertTrue(impossible > 20, "some of the cases must be impossible");
    }

    /** Brute force over every assignment of the questions that are not frozen; 1 if impossible. */
    private static int compareFrozen(
            Requirements from, Pattern pattern, Verdict target, Set<Question> frozen) {
        Counterfactuals found = WHAT_IF.counterfactuals(from, pattern, target, frozen);
        Set<Map<Question, Object>> expected = smallest(from, pattern, target, frozen);
        assertEquals(
                expected,
                new HashSet<>(found.changes()),
                () -> pattern + " " + target + " " + frozen + from);
        assertEquals(expected.size(), found.changes().size());
        Set<Set<Question>> minimal = new HashSet<>();
        if (expected.isEmpty()) {
            List<Question> members = List.copyOf(frozen);
            for (int bits = 0; bits < 1 << members.size(); bits++) {
                Set<Question> some = new HashSet<>();
                for (int i = 0; i < members.size(); i++) {
                    if ((bits >> i & 1) == 1) {
                        some.add(members.get(i));
                    }
                }
                if (!reachable(from, pattern, target, some)) {
                    minimal.add(some);
                }
            }
            minimal.removeIf(
                    set ->
                            minimal.stream()
                                    .anyMatch(
                                            other ->
                                                    other.size() < set.size()
                                                            && set.containsAll(other)));
        }
        assertEquals(minimal, new HashSet<>(found.impossible()));
        return expected.isEmpty() ? 1 : 0;
    }

    private static Set<Map<Question, Object>> smallest(
            Requirements from, Pattern pattern, Verdict target, Set<Question> frozen) {
        Set<Map<Question, Object>> level = Set.of(Map.of());
        for (int size = 0; size <= 10; size++) {
            Set<Map<Question, Object>> reached = new HashSet<>(level);
            reached.removeIf(change -> !holds(changed(from, change), pattern, target));
            if (!reached.isEmpty()) {
                return reached;
            }
            level = further(from, level, frozen);
        }
        return Set.of();
    }

    private static Set<Map<Question, Object>> further(
            Requirements from, Set<Map<Question, Object>> level, Set<Question> frozen) {
        Set<Map<Question, Object>> next = new HashSet<>();
        for (Map<Question, Object> change : level) {
            for (Question question : ReferenceSpace.QUESTIONS) {
                if (!frozen.contains(question) && !change.containsKey(question)) {
                    for (Object answer : alternatives(question, from.answer(question))) {
                        Map<Question, Object> more = new java.util.HashMap<>(change);
                        more.put(question, answer);
                        next.add(more);
                    }
                }
            }
        }
        return next.size() > 30_000 ? Set.of() : next;
    }

    private static boolean reachable(
            Requirements from, Pattern pattern, Verdict target, Set<Question> frozen) {
        List<Requirements> all = List.of(from);
        for (Question question : ReferenceSpace.QUESTIONS) {
            if (!frozen.contains(question)) {
                List<Requirements> more = new ArrayList<>();
                for (Requirements each : all) {
                    ReferenceSpace.values(question)
                            .forEach(answer -> more.add(each.with(question, answer)));
                }
                all = more;
            }
        }
        return all.stream().anyMatch(each -> holds(each, pattern, target));
    }

    private static boolean holds(Requirements requirements, Pattern pattern, Verdict target) {
        return ReferenceSpace.possibleVerdicts(requirements).get(pattern).stream()
                .allMatch(verdict -> verdict.isAtLeast(target));
    }

    /**
     * The other effective values of an answer, as design says: sets keep what verdicts do not look
     * at.
     */
    private static List<?> alternatives(Question question, Object now) {
        if (question == Question.INFORMATION_LEVELS && now != null) {
            Set<Object> other = new HashSet<>((Set<?>) now);
            if (!other.remove(InformationLevel.CONFIDENTIAL)) {
                other.add(InformationLevel.CONFIDENTIAL);
            }
            return List.of(
                    other.isEmpty()
                            ? Set.of(InformationLevel.BUSINESS, InformationLevel.PUBLIC)
                            : other);
        }
        List<Object> all =
                question == Question.TERMINAL_OWNERSHIP
                        ? new ArrayList<>(
                                List.of(
                                        Set.of(TerminalOwnership.COMPANY),
                                        Set.of(TerminalOwnership.PERSONAL),
                                        Set.of(TerminalOwnership.values())))
                        : new ArrayList<>(ReferenceSpace.values(question));
        all.remove(now);
        return all;
    }

    private static Requirements changed(Requirements from, Map<Question, Object> change) {
        Requirements to = from;
        for (Map.Entry<Question, Object> each : change.entrySet()) {
            to = to.with(each.getKey(), each.getValue());
        }
        return to;
    }

    @Test
    @DisplayName("of no size at all where the verdict holds already")
    void nothingToChange() {
        Requirements case1 = INPUTS.get(0);
        Verdict now = Pack.advisor().advise(case1).pattern(Pattern.CLOUD_APP).verdict();
        Counterfactuals found = WHAT_IF.counterfactuals(case1, Pattern.CLOUD_APP, now, Set.of());
        assertEquals(0, found.size());
        assertEquals(List.of(Map.of()), found.changes());
    }
}
