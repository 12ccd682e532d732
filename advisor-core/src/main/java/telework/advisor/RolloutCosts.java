package telework.advisor;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import telework.advisor.model.Pattern;
import telework.advisor.model.Rollout.Assignment;
import telework.advisor.model.Rollout.Cost;
import telework.advisor.model.Rollout.Costs;
import telework.advisor.model.Rollout.Price;
import telework.advisor.model.TerminalOwnership;

/** Adds up what a plan costs at the prices given. Immutable. */
final class RolloutCosts {

    private final Costs costs;
    private final Set<Pattern> companyOnly;

    /**
     * @param costs prices
     * @param companyOnly patterns that personal terminals cannot be used for
     */
    RolloutCosts(Costs costs, Set<Pattern> companyOnly) {
        this.costs = costs;
        this.companyOnly = companyOnly;
    }

    Cost of(Set<Pattern> patterns, List<Assignment> assignments) {
        Map<Pattern, BigDecimal> byPattern = new EnumMap<>(Pattern.class);
        Set<Pattern> unpriced = EnumSet.noneOf(Pattern.class);
        for (Pattern pattern : patterns) {
            Price price = costs.patterns().get(pattern);
            if (price == null) {
                unpriced.add(pattern);
            } else {
                byPattern.put(pattern, price.of(seats(assignments, pattern), costs.months()));
            }
        }
        long company = seats(assignments, TerminalOwnership.COMPANY);
        long personal = seats(assignments, TerminalOwnership.PERSONAL);
        long all = assignments.stream().mapToLong(each -> each.group().headcount()).sum();
        Optional<BigDecimal> companyTerminals = price(costs.companyTerminal(), company);
        Optional<BigDecimal> personalTerminals = price(costs.personalTerminal(), personal);
        BigDecimal total =
                Stream.of(
                                byPattern.values().stream(),
                                companyTerminals.stream(),
                                personalTerminals.stream())
                        .flatMap(amounts -> amounts)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Cost(
                total,
                Collections.unmodifiableMap(byPattern),
                company,
                companyTerminals,
                personal,
                personalTerminals,
                all - company - personal,
                Collections.unmodifiableSet(unpriced));
    }

    private Optional<BigDecimal> price(Optional<Price> price, long seats) {
        return price.map(each -> seats > 0 ? each.of(seats, costs.months()) : BigDecimal.ZERO);
    }

    private static long seats(List<Assignment> assignments, Pattern pattern) {
        return assignments.stream()
                .filter(each -> each.advice().pattern() == pattern)
                .mapToLong(each -> each.group().headcount())
                .sum();
    }

    private long seats(List<Assignment> assignments, TerminalOwnership ownership) {
        return assignments.stream()
                .filter(each -> Set.of(ownership).equals(ownership(each)))
                .mapToLong(each -> each.group().headcount())
                .sum();
    }

    /** Whose terminals a group uses; null if not decided. */
    private Set<TerminalOwnership> ownership(Assignment assignment) {
        return companyOnly.contains(assignment.advice().pattern())
                ? Set.of(TerminalOwnership.COMPANY)
                : assignment.group().requirements().terminalOwnership();
    }
}
