package telework.advisor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import telework.advisor.catalogue.PatternEntry;
import telework.advisor.model.Applicability;
import telework.advisor.model.MeasureAdvice;
import telework.advisor.model.Obligation;
import telework.advisor.model.Pattern;
import telework.advisor.model.PatternAdvice;
import telework.advisor.model.Requirements;
import telework.advisor.model.Rollout;
import telework.advisor.model.Rollout.Assignment;
import telework.advisor.model.Rollout.Group;
import telework.advisor.model.Rollout.MeasureUse;
import telework.advisor.model.Rollout.Plan;
import telework.advisor.model.Rollout.Unservable;
import telework.advisor.model.Verdict;

/** Plans one rollout: looks at all 63 sets of patterns. Not thread-safe. */
final class RolloutPlanner {

    private final TeleworkAdvisor advisor;
    private final List<Group> groups;
    private final Optional<Rollout.Costs> costs;

    /** Groups of the same case are asked about once. */
    private final Map<Requirements, List<PatternAdvice>> standings = new HashMap<>();

    private final Map<Requirements, Map<Pattern, List<MeasureAdvice>>> measures = new HashMap<>();

    RolloutPlanner(TeleworkAdvisor advisor, List<Group> groups, Optional<Rollout.Costs> costs) {
        this.advisor = advisor;
        this.groups = groups;
        this.costs = costs;
        groups.forEach(group -> standings.computeIfAbsent(group.requirements(), advisor::patterns));
    }

    Rollout plan() {
        List<Group> servable = groups.stream().filter(group -> !serving(group).isEmpty()).toList();
        List<Unservable> unservable =
                groups.stream()
                        .filter(group -> serving(group).isEmpty())
                        .map(
                                group ->
                                        new Unservable(
                                                group, advisor.conflicts(group.requirements())))
                        .toList();
        List<Plan> plans = new ArrayList<>();
        smallest(servable).forEach(set -> plans.add(plan(set, servable)));
        plans.sort(
                Comparator.comparing(Plan::suitable, Comparator.reverseOrder())
                        .thenComparing(RolloutPlanner::isPartlyUnpriced)
                        .thenComparing(
                                RolloutPlanner::total,
                                Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(plan -> numbers(plan.patterns())));
        return new Rollout(List.copyOf(plans), unservable);
    }

    /** The patterns that serve a group: those provisionally suitable, perhaps with conditions. */
    private Set<Pattern> serving(Group group) {
        Set<Pattern> serving = EnumSet.noneOf(Pattern.class);
        for (PatternAdvice advice : standings.get(group.requirements())) {
            if (advice.provisionalVerdict().isAtLeast(Verdict.CONDITIONAL)) {
                serving.add(advice.pattern());
            }
        }
        return serving;
    }

    private List<Set<Pattern>> smallest(List<Group> servable) {
        if (servable.isEmpty()) {
            return List.of();
        }
        List<Set<Pattern>> serving = servable.stream().map(this::serving).distinct().toList();
        List<Set<Pattern>> enough =
                IntStream.range(1, 1 << Pattern.values().length)
                        .mapToObj(RolloutPlanner::set)
                        .filter(
                                set ->
                                        serving.stream()
                                                .noneMatch(each -> Collections.disjoint(each, set)))
                        .toList();
        int size = enough.stream().mapToInt(Set::size).min().orElseThrow();
        return enough.stream().filter(set -> set.size() == size).toList();
    }

    private static Set<Pattern> set(int bits) {
        Set<Pattern> set = EnumSet.noneOf(Pattern.class);
        for (Pattern pattern : Pattern.values()) {
            if ((bits >> pattern.ordinal() & 1) == 1) {
                set.add(pattern);
            }
        }
        return Collections.unmodifiableSet(set);
    }

    private Plan plan(Set<Pattern> set, List<Group> servable) {
        List<Assignment> assignments =
                servable.stream().map(group -> new Assignment(group, best(group, set))).toList();
        long suitable =
                assignments.stream()
                        .filter(each -> each.advice().provisionalVerdict() == Verdict.SUITABLE)
                        .mapToLong(each -> each.group().headcount())
                        .sum();
        return new Plan(
                set,
                assignments,
                suitable,
                measures(assignments, Applicability.APPLIES),
                measures(assignments, Applicability.UNDECIDED),
                costs.map(given -> new RolloutCosts(given, companyOnly()).of(set, assignments)));
    }

    private Set<Pattern> companyOnly() {
        return advisor.catalogue().patterns().stream()
                .filter(entry -> entry.table1().byod() == PatternEntry.Byod.NONE)
                .map(PatternEntry::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private PatternAdvice best(Group group, Set<Pattern> set) {
        return standings.get(group.requirements()).stream()
                .filter(advice -> set.contains(advice.pattern()) && advice.rank().isPresent())
                .min(Comparator.comparingInt(advice -> advice.rank().getAsInt()))
                .orElseThrow();
    }

    private List<MeasureUse> measures(List<Assignment> assignments, Applicability wanted) {
        Map<String, Obligation> obligations = new HashMap<>();
        Map<String, List<String>> names = new HashMap<>();
        for (Assignment assignment : assignments) {
            for (MeasureAdvice measure : measuresFor(assignment)) {
                if (measure.applicability() == wanted) {
                    obligations.merge(
                            measure.measure(),
                            measure.obligation(),
                            (a, b) -> a.compareTo(b) <= 0 ? a : b);
                    names.computeIfAbsent(measure.measure(), key -> new ArrayList<>())
                            .add(assignment.group().name());
                }
            }
        }
        return advisor.catalogue().measures().stream()
                .filter(measure -> names.containsKey(measure.id()))
                .map(
                        measure ->
                                new MeasureUse(
                                        measure.id(),
                                        obligations.get(measure.id()),
                                        List.copyOf(names.get(measure.id()))))
                .toList();
    }

    private List<MeasureAdvice> measuresFor(Assignment assignment) {
        Requirements requirements = assignment.group().requirements();
        return measures.computeIfAbsent(requirements, key -> new EnumMap<>(Pattern.class))
                .computeIfAbsent(
                        assignment.advice().pattern(),
                        pattern -> advisor.measures(requirements, Set.of(pattern)));
    }

    /** Plans that cannot be priced whole come after those that can. */
    private static boolean isPartlyUnpriced(Plan plan) {
        return plan.cost().map(cost -> !cost.unpriced().isEmpty()).orElse(false);
    }

    private static BigDecimal total(Plan plan) {
        return plan.cost().map(Rollout.Cost::total).orElse(null);
    }

    private static String numbers(Set<Pattern> patterns) {
        StringBuilder numbers = new StringBuilder();
        patterns.forEach(pattern -> numbers.append(pattern.number()));
        return numbers.toString();
    }
}
