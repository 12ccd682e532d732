package telework.advisor.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Every smallest set of patterns that serves all groups that can be served.
 *
 * @param plans the sets, best first; empty if no group can be served
 * @param unservable the groups that no pattern can serve
 */
public record Rollout(List<Plan> plans, List<Unservable> unservable) {

    /**
     * A group of people with the same case, such as a department.
     *
     * @param name its name, unique in a plan
     * @param headcount how many people, 0 or more
     * @param requirements their case
     */
    public record Group(String name, int headcount, Requirements requirements) {

        /**
         * A group.
         *
         * @throws NullPointerException if it has no name or no case
         * @throws IllegalArgumentException if its headcount is negative
         */
        public Group {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(requirements, "requirements");
            if (headcount < 0) {
                throw new IllegalArgumentException("headcount was " + headcount);
            }
        }
    }

    /**
     * One set of patterns.
     *
     * @param patterns the patterns
     * @param assignments who gets which, in the order of the groups
     * @param suitable how many people get a pattern that is provisionally SUITABLE
     * @param measures the measures that apply to any group, by role and number
     * @param undecided the measures of which an open answer of any group decides, with those groups
     * @param cost what it costs, if costs were given
     */
    public record Plan(
            Set<Pattern> patterns,
            List<Assignment> assignments,
            long suitable,
            List<MeasureUse> measures,
            List<MeasureUse> undecided,
            Optional<Cost> cost) {}

    /**
     * The pattern a group gets: the best-ranked of the set, the first of equals.
     *
     * @param group the group
     * @param advice what is found about that pattern for the group
     */
    public record Assignment(Group group, PatternAdvice advice) {}

    /**
     * A measure that a plan needs.
     *
     * @param measure id of the measure
     * @param obligation the strongest of those in its groups
     * @param groups names of the groups it comes from
     */
    public record MeasureUse(String measure, Obligation obligation, List<String> groups) {}

    /**
     * A group that no pattern can serve.
     *
     * @param group the group
     * @param conflicts every minimal set of its answers that rules out all patterns
     */
    public record Unservable(Group group, List<Set<Question>> conflicts) {}

    /**
     * Costs given by whoever asks, in any one currency; none are known otherwise.
     *
     * @param months over how many months monthly costs run
     * @param patterns costs of running each pattern
     * @param companyTerminal costs of a terminal of the company
     * @param personalTerminal costs of a private terminal: further security measures, allowances
     */
    public record Costs(
            int months,
            Map<Pattern, Price> patterns,
            Optional<Price> companyTerminal,
            Optional<Price> personalTerminal) {

        /**
         * Costs.
         *
         * @throws IllegalArgumentException if the months are negative
         */
        public Costs {
            if (months < 0) {
                throw new IllegalArgumentException("months was " + months);
            }
            patterns = Map.copyOf(patterns);
        }
    }

    /**
     * A price.
     *
     * @param initial once
     * @param perSeat once for each person
     * @param perSeatMonth each month for each person
     */
    public record Price(BigDecimal initial, BigDecimal perSeat, BigDecimal perSeatMonth) {

        /**
         * A price.
         *
         * @throws IllegalArgumentException if a part of it is negative
         */
        public Price {
            for (BigDecimal part : List.of(initial, perSeat, perSeatMonth)) {
                if (part.signum() < 0) {
                    throw new IllegalArgumentException("a price was " + part.toPlainString());
                }
            }
        }

        /** What that many seats cost over that many months. */
        public BigDecimal of(long seats, int months) {
            return initial.add(
                    perSeat.add(perSeatMonth.multiply(BigDecimal.valueOf(months)))
                            .multiply(BigDecimal.valueOf(seats)));
        }
    }

    /**
     * What a plan costs.
     *
     * @param total all that is priced
     * @param patterns for each pattern that has a price
     * @param companySeats people on terminals of the company
     * @param companyTerminals cost of their terminals; empty if these have no price
     * @param personalSeats people on private terminals
     * @param personalTerminals cost of their terminals; empty if these have no price
     * @param openSeats people whose kind of terminal is open or mixed, so that no terminal is
     *     priced for them
     * @param unpriced patterns of the plan that have no price
     */
    public record Cost(
            BigDecimal total,
            Map<Pattern, BigDecimal> patterns,
            long companySeats,
            Optional<BigDecimal> companyTerminals,
            long personalSeats,
            Optional<BigDecimal> personalTerminals,
            long openSeats,
            Set<Pattern> unpriced) {}
}
