package telework.advisor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
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
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.function.Executable;
import telework.advisor.model.Applicability;
import telework.advisor.model.Pattern;
import telework.advisor.model.Question;
import telework.advisor.model.Requirements;
import telework.advisor.model.Rollout;
import telework.advisor.model.TerminalOwnership;
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

    @Property(tries = 100)
    @Label("adds up the prices given, terminals of the company and private ones apart")
    void costs(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int size) {
        Random random = new Random(seed);
        List<Rollout.Group> groups = groups(random, size);
        Map<Pattern, Rollout.Price> prices = new HashMap<>();
        for (Pattern pattern : Pattern.values()) {
            if (random.nextInt(4) > 0) {
                prices.put(pattern, price(random));
            }
        }
        Rollout.Price company = price(random);
        Rollout.Price personal = price(random);
        Rollout.Costs costs =
                new Rollout.Costs(36, prices, Optional.of(company), Optional.of(personal));
        Rollout rollout = Pack.advisor().whatIf().rollout(groups, Optional.of(costs));
        for (Rollout.Plan plan : rollout.plans()) {
            Rollout.Cost cost = plan.cost().orElseThrow();
            BigDecimal expected =
                    terminals(plan, company, TerminalOwnership.COMPANY)
                            .add(terminals(plan, personal, TerminalOwnership.PERSONAL));
            for (Pattern pattern : plan.patterns()) {
                long seats =
                        plan.assignments().stream()
                                .filter(each -> each.advice().pattern() == pattern)
                                .mapToLong(each -> each.group().headcount())
                                .sum();
                if (prices.containsKey(pattern)) {
                    expected = expected.add(total(prices.get(pattern), seats));
                } else {
                    assertTrue(cost.unpriced().contains(pattern));
                }
            }
            assertEquals(0, expected.compareTo(cost.total()));
            assertTrue(cost.companyTerminals().isPresent() && cost.personalTerminals().isPresent());
            long people =
                    plan.assignments().stream().mapToLong(each -> each.group().headcount()).sum();
            assertEquals(people, cost.companySeats() + cost.personalSeats() + cost.openSeats());
        }
        List<Boolean> unpriced =
                rollout.plans().stream()
                        .map(plan -> !plan.cost().orElseThrow().unpriced().isEmpty())
                        .toList();
        assertFalse(unpriced.isEmpty() && rollout.unservable().isEmpty());
    }

    @Example
    @Label("refuses what cannot be")
    void refused() {
        Requirements any = Requirements.undecided();
        BigDecimal less = BigDecimal.valueOf(-1);
        BigDecimal none = BigDecimal.ZERO;
        List<Executable> wrong =
                List.of(
                        () -> new Rollout.Group("a", -1, any),
                        () -> new Rollout.Price(less, none, none),
                        () -> new Rollout.Price(none, less, none),
                        () -> new Rollout.Price(none, none, less),
                        () -> new Rollout.Costs(-1, Map.of(), Optional.empty(), Optional.empty()));
        wrong.forEach(each -> assertThrows(IllegalArgumentException.class, each));
        assertThrows(NullPointerException.class, () -> new Rollout.Group(null, 1, any));
    }

    @Example
    @Label("says nothing of the cost of terminals that have no price")
    void terminalsWithoutPrice() {
        Requirements company =
                Requirements.of(
                        Map.of(Question.TERMINAL_OWNERSHIP, List.of(TerminalOwnership.COMPANY)));
        Rollout.Costs costs =
                new Rollout.Costs(
                        12, Map.of(), Optional.empty(), Optional.of(price(new Random(1))));
        Rollout.Cost cost =
                Pack.advisor()
                        .whatIf()
                        .rollout(List.of(new Rollout.Group("a", 5, company)), Optional.of(costs))
                        .plans()
                        .get(0)
                        .cost()
                        .orElseThrow();
        assertEquals(5, cost.companySeats());
        assertEquals(Optional.empty(), cost.companyTerminals());
        assertEquals(Optional.of(BigDecimal.ZERO), cost.personalTerminals());
    }

    private static BigDecimal terminals(
            Rollout.Plan plan, Rollout.Price price, TerminalOwnership ownership) {
        long seats =
                plan.assignments().stream()
                        .filter(each -> Set.of(ownership).equals(ownership(each)))
                        .mapToLong(each -> each.group().headcount())
                        .sum();
        return seats == 0 ? BigDecimal.ZERO : total(price, seats);
    }

    /** A PC that is taken home is the company's, whatever else a group uses. */
    private static Set<TerminalOwnership> ownership(Rollout.Assignment assignment) {
        return assignment.advice().pattern() == Pattern.TAKE_HOME_PC
                ? Set.of(TerminalOwnership.COMPANY)
                : assignment.group().requirements().terminalOwnership();
    }

    private static BigDecimal total(Rollout.Price price, long seats) {
        BigDecimal sum = price.initial();
        for (long seat = 0; seat < seats; seat++) {
            sum = sum.add(price.perSeat());
            for (int month = 0; month < 36; month++) {
                sum = sum.add(price.perSeatMonth());
            }
        }
        return sum;
    }

    private static Rollout.Price price(Random random) {
        return new Rollout.Price(
                BigDecimal.valueOf(random.nextInt(1_000_000)),
                BigDecimal.valueOf(random.nextInt(100_000)),
                new BigDecimal(random.nextInt(10_000)).movePointLeft(2));
    }

    private static List<Rollout.Group> groups(Random random, int size) {
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

    private static String numbers(Set<Pattern> patterns) {
        return patterns.stream()
                .map(pattern -> String.valueOf(pattern.number()))
                .collect(Collectors.joining());
    }
}
