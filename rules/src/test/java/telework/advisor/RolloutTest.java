package telework.advisor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import telework.advisor.model.Applicability;
import telework.advisor.model.Pattern;
import telework.advisor.model.Question;
import telework.advisor.model.Requirements;
import telework.advisor.model.Rollout;
import telework.advisor.model.Verdict;
import telework.advisor.reference.ReferenceAdvice;

/**
 * Rollouts against brute force over all 63 sets of patterns, with verdicts and ranks of the
 * reference.
 */
@Label("A rollout")
class RolloutTest {

    @Property(tries = 300)
    @Label(
            "lists every smallest set of patterns, best first, gives each group its best pattern"
                    + " and names its measures")
    void equalsBruteForce(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int size) {
        Random random = new Random(seed);
        List<Rollout.Group> groups = groups(random, size);
        Map<String, ReferenceAdvice> advice = new LinkedHashMap<>();
        groups.forEach(
                group -> advice.put(group.name(), ReferenceAdvice.of(group.requirements(), null)));
        Rollout rollout = Pack.advisor().whatIf().rollout(groups, Optional.empty());

        Map<String, Set<Pattern>> serving = new LinkedHashMap<>();
        advice.forEach((name, each) -> serving.put(name, ranked(each).keySet()));
        Set<String> unservable = new HashSet<>(serving.keySet());
        unservable.removeIf(name -> !serving.get(name).isEmpty());
        assertEquals(
                unservable,
                rollout.unservable().stream()
                        .map(each -> each.group().name())
                        .collect(Collectors.toSet()));
        rollout.unservable()
                .forEach(
                        each ->
                                assertEquals(
                                        advice.get(each.group().name()).conflicts(),
                                        new HashSet<>(each.conflicts())));

        serving.keySet().removeAll(unservable);
        assertEquals(
                smallest(serving),
                rollout.plans().stream().map(Rollout.Plan::patterns).collect(Collectors.toSet()));
        rollout.plans().forEach(plan -> compare(plan, advice, unservable));
        List<Rollout.Plan> sorted = new ArrayList<>(rollout.plans());
        sorted.sort(
                Comparator.comparing(Rollout.Plan::suitable)
                        .reversed()
                        .thenComparing(plan -> numbers(plan.patterns())));
        assertEquals(sorted, rollout.plans());
    }

    private static Set<Set<Pattern>> smallest(Map<String, Set<Pattern>> serving) {
        Map<Integer, Set<Set<Pattern>>> bySize = new TreeMap<>();
        for (int bits = 1; bits < 64; bits++) {
            Set<Pattern> set = EnumSet.noneOf(Pattern.class);
            for (Pattern pattern : Pattern.values()) {
                if ((bits >> pattern.ordinal() & 1) == 1) {
                    set.add(pattern);
                }
            }
            if (serving.values().stream().allMatch(each -> each.stream().anyMatch(set::contains))) {
                bySize.computeIfAbsent(set.size(), key -> new HashSet<>()).add(set);
            }
        }
        return serving.isEmpty() ? Set.of() : bySize.values().iterator().next();
    }

    private static void compare(
            Rollout.Plan plan, Map<String, ReferenceAdvice> advice, Set<String> unservable) {
        assertEquals(advice.size() - unservable.size(), plan.assignments().size());
        long suitable = 0;
        Map<Applicability, Map<String, Set<String>>> users = new EnumMap<>(Applicability.class);
        for (Rollout.Assignment each : plan.assignments()) {
            ReferenceAdvice reference = advice.get(each.group().name());
            Map<Pattern, Integer> ranks = ranked(reference);
            ranks.keySet().retainAll(plan.patterns());
            Pattern best =
                    ranks.entrySet().stream()
                            .min(Map.Entry.comparingByValue())
                            .orElseThrow()
                            .getKey();
            assertEquals(best, each.advice().pattern());
            if (reference.patterns().get(best).provisionalVerdict() == Verdict.SUITABLE) {
                suitable += each.group().headcount();
            }
            ReferenceAdvice.of(each.group().requirements(), Set.of(best))
                    .measures()
                    .forEach(
                            (id, call) ->
                                    users.computeIfAbsent(
                                                    call.applicability(), key -> new TreeMap<>())
                                            .computeIfAbsent(id, key -> new TreeSet<>())
                                            .add(each.group().name()));
        }
        assertEquals(suitable, plan.suitable());
        assertEquals(users.getOrDefault(Applicability.APPLIES, Map.of()), users(plan.measures()));
        assertEquals(
                users.getOrDefault(Applicability.UNDECIDED, Map.of()), users(plan.undecided()));
    }

    private static Map<String, Set<String>> users(List<Rollout.MeasureUse> measures) {
        Map<String, Set<String>> users = new TreeMap<>();
        measures.forEach(use -> users.put(use.measure(), new TreeSet<>(use.groups())));
        return users;
    }

    /** The patterns that serve, with their ranks, in the guideline's order. */
    private static Map<Pattern, Integer> ranked(ReferenceAdvice advice) {
        Map<Pattern, Integer> ranks = new LinkedHashMap<>();
        for (Pattern pattern : Pattern.values()) {
            Integer rank = advice.patterns().get(pattern).rank();
            if (rank != null) {
                ranks.put(pattern, rank);
            }
        }
        return ranks;
    }

    /** That many groups, some with open answers. */
    static List<Rollout.Group> groups(Random random, int size) {
        List<Rollout.Group> groups = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Requirements requirements = ShuffledRulesTest.anyCase(random);
            if (random.nextBoolean()) {
                requirements =
                        requirements
                                .with(Question.TERMINAL_STORAGE, null)
                                .with(Question.INTERNET_LINE, null);
            }
            groups.add(new Rollout.Group("group " + i, random.nextInt(20), requirements));
        }
        return groups;
    }

    /** The numbers of patterns, one after the other. */
    static String numbers(Set<Pattern> patterns) {
        return patterns.stream()
                .map(pattern -> String.valueOf(pattern.number()))
                .collect(Collectors.joining());
    }
}
