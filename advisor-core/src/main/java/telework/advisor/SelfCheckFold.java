package telework.advisor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import telework.advisor.catalogue.Catalogue;
import telework.advisor.catalogue.Measure;
import telework.advisor.internal.Spelling;
import telework.advisor.model.Advice;
import telework.advisor.model.Applicability;
import telework.advisor.model.MeasureAdvice;
import telework.advisor.model.MeasureAdvice.ActionAdvice;
import telework.advisor.model.Obligation;
import telework.advisor.model.Role;
import telework.advisor.model.SelfCheck;
import telework.advisor.model.SelfCheck.Contradiction;
import telework.advisor.model.SelfCheck.Gap;
import telework.advisor.model.SelfCheck.Status;

/** Folds statuses into a self-check. Not thread-safe. */
final class SelfCheckFold {

    /** What is not done is the worst, then what nobody knows, then what is done in part. */
    private static final List<Status> WORST_FIRST =
            List.of(Status.NOT_DONE, Status.UNKNOWN, Status.PARTLY, Status.DONE);

    /** What an action cannot be while its measure is that. */
    private static final Map<Status, Set<Status>> CONTRADICTING =
            Map.of(
                    Status.DONE, Set.of(Status.NOT_DONE, Status.PARTLY),
                    Status.NOT_DONE, Set.of(Status.DONE, Status.PARTLY));

    private final Catalogue catalogue;
    private final Advice advice;
    private final Map<String, Status> statuses;

    SelfCheckFold(Catalogue catalogue, Advice advice, Map<String, Status> statuses) {
        this.catalogue = catalogue;
        this.advice = advice;
        this.statuses = new HashMap<>(statuses);
        this.statuses.values().removeIf(status -> status == Status.UNKNOWN);
        Set<String> known = ids(catalogue);
        for (String id : statuses.keySet()) {
            if (!known.contains(id)) {
                throw new IllegalArgumentException(
                        "\""
                                + id
                                + "\" is neither a measure nor an action."
                                + Spelling.maybe(id, known));
            }
        }
    }

    /** Everything that can have a status: measures and their actions. */
    static Set<String> ids(Catalogue catalogue) {
        Set<String> ids = new TreeSet<>();
        for (Measure measure : catalogue.measures()) {
            ids.add(measure.id());
            measure.actions().forEach(action -> ids.add(action.id()));
        }
        return ids;
    }

    SelfCheck fold() {
        Map<Role, Map<Obligation, Map<Status, Integer>>> tallies = tallies();
        List<Gap> gaps = new ArrayList<>();
        List<Contradiction> contradictions = new ArrayList<>();
        boolean mandatoryMet = true;
        for (MeasureAdvice measure : applying()) {
            Status status = status(measure);
            contradictions.addAll(contradictions(measure));
            Role role = catalogue.measure(measure.measure()).orElseThrow().role();
            tallies.get(role).get(measure.obligation()).merge(status, 1, Integer::sum);
            Map<String, Status> open = openActions(measure);
            if (status != Status.DONE || !open.isEmpty()) {
                gaps.add(new Gap(measure, status, open));
            }
            mandatoryMet &= status == Status.DONE || measure.obligation() != Obligation.MANDATORY;
        }
        gaps.sort(
                Comparator.comparing((Gap gap) -> gap.status() == Status.DONE)
                        .thenComparing(gap -> gap.measure().obligation())
                        .thenComparing(gap -> WORST_FIRST.indexOf(gap.status())));
        return new SelfCheck(
                advice,
                mandatoryMet,
                unmodifiable(tallies),
                List.copyOf(gaps),
                undecided(),
                List.copyOf(contradictions));
    }

    private List<MeasureAdvice> applying() {
        return advice.measures().stream()
                .filter(measure -> measure.applicability() == Applicability.APPLIES)
                .toList();
    }

    private List<String> undecided() {
        return advice.measures().stream()
                .filter(measure -> measure.applicability() == Applicability.UNDECIDED)
                .map(MeasureAdvice::measure)
                .toList();
    }

    /**
     * The status given, or else what the status of those actions says that are as binding as the
     * measure itself; of two that contradict each other, the worse.
     */
    private Status status(MeasureAdvice measure) {
        Status given = statuses.get(measure.measure());
        if (given == null) {
            return ofActions(measure);
        }
        return contradictions(measure).isEmpty()
                ? given
                : Collections.min(
                        List.of(given, ofActions(measure)),
                        Comparator.comparing(WORST_FIRST::indexOf));
    }

    /** A measure is not done while one of these actions is not. */
    private Status ofActions(MeasureAdvice measure) {
        Set<Status> ofActions =
                binding(measure).map(action -> status(measure, action)).collect(Collectors.toSet());
        if (ofActions.size() == 1) {
            return ofActions.iterator().next();
        }
        if (ofActions.contains(Status.DONE) || ofActions.contains(Status.PARTLY)) {
            return Status.PARTLY;
        }
        return ofActions.contains(Status.NOT_DONE) ? Status.NOT_DONE : Status.UNKNOWN;
    }

    /** The status given, or else done if that is said of the whole measure. */
    private Status status(MeasureAdvice measure, ActionAdvice action) {
        boolean allDone = statuses.get(measure.measure()) == Status.DONE;
        return statuses.getOrDefault(action.action(), allDone ? Status.DONE : Status.UNKNOWN);
    }

    private List<Contradiction> contradictions(MeasureAdvice measure) {
        Status given = statuses.get(measure.measure());
        if (given == null) {
            return List.of();
        }
        List<String> actions =
                binding(measure)
                        .filter(action -> action.applicability() == Applicability.APPLIES)
                        .map(ActionAdvice::action)
                        .toList();
        Set<Status> others =
                given == Status.PARTLY ? allDoneOrNone(actions) : CONTRADICTING.get(given);
        return actions.stream()
                .filter(action -> others.contains(statuses.getOrDefault(action, Status.UNKNOWN)))
                .map(
                        action ->
                                new Contradiction(
                                        measure.measure(), given, action, statuses.get(action)))
                .toList();
    }

    /** The one status of all these actions, if it is that all are done, or that none is. */
    private Set<Status> allDoneOrNone(List<String> actions) {
        Set<Status> found =
                actions.stream()
                        .map(action -> statuses.getOrDefault(action, Status.UNKNOWN))
                        .collect(Collectors.toSet());
        return found.equals(Set.of(Status.DONE)) || found.equals(Set.of(Status.NOT_DONE))
                ? found
                : Set.of();
    }

    private static Stream<ActionAdvice> binding(MeasureAdvice measure) {
        return measure.actions().stream()
                .filter(action -> action.obligation() == measure.obligation());
    }

    private Map<String, Status> openActions(MeasureAdvice measure) {
        Map<String, Status> open = new LinkedHashMap<>();
        for (ActionAdvice action : measure.actions()) {
            Status status = status(measure, action);
            if (status != Status.DONE) {
                open.put(action.action(), status);
            }
        }
        return Collections.unmodifiableMap(open);
    }

    private static Map<Role, Map<Obligation, Map<Status, Integer>>> unmodifiable(
            Map<Role, Map<Obligation, Map<Status, Integer>>> tallies) {
        tallies.values()
                .forEach(
                        ofRole ->
                                ofRole.replaceAll(
                                        (o, counts) -> Collections.unmodifiableMap(counts)));
        tallies.replaceAll((role, ofRole) -> Collections.unmodifiableMap(ofRole));
        return Collections.unmodifiableMap(tallies);
    }

    private static Map<Role, Map<Obligation, Map<Status, Integer>>> tallies() {
        Map<Role, Map<Obligation, Map<Status, Integer>>> tallies = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            Map<Obligation, Map<Status, Integer>> ofRole = new EnumMap<>(Obligation.class);
            for (Obligation obligation : Obligation.values()) {
                Map<Status, Integer> counts = new EnumMap<>(Status.class);
                for (Status status : Status.values()) {
                    counts.put(status, 0);
                }
                ofRole.put(obligation, counts);
            }
            tallies.put(role, ofRole);
        }
        return tallies;
    }
}
