package telework.advisor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.function.Executable;
import telework.advisor.model.Pattern;
import telework.advisor.model.Question;
import telework.advisor.model.Requirements;
import telework.advisor.model.Rollout;
import telework.advisor.model.TerminalOwnership;

/** What rollouts cost, added up seat by seat and month by month. */
@Label("The cost of a rollout")
class RolloutCostsTest {

    @Property(tries = 100)
    @Label("adds up the prices given, terminals of the company and private ones apart")
    void costs(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int size) {
        Random random = new Random(seed);
        List<Rollout.Group> groups = RolloutTest.groups(random, size);
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
            Rollout.Cost cost = cost(plan);
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
        List<Rollout.Plan> sorted = new ArrayList<>(rollout.plans());
        sorted.sort(
                Comparator.comparing(Rollout.Plan::suitable)
                        .reversed()
                        .thenComparing(plan -> !cost(plan).unpriced().isEmpty())
                        .thenComparing(plan -> cost(plan).total())
                        .thenComparing(plan -> RolloutTest.numbers(plan.patterns())));
        assertEquals(sorted, rollout.plans());
    }

    private static Rollout.Cost cost(Rollout.Plan plan) {
        return plan.cost().orElseThrow();
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
}
