package telework.advisor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import telework.advisor.fact.MeasureCall;
import telework.advisor.fact.MeasureCall.Says;
import telework.advisor.model.MeasureAdvice.Reason;

/** What rules said in one case, by the places of {@link MeasurePlans}. Not thread-safe. */
final class MeasureReasons {

    private static final Comparator<Reason> ORDER =
            Comparator.comparing(Reason::says).thenComparing(Reason::rule);

    private final List<List<Reason>> byPlace;

    MeasureReasons(MeasurePlans plans, List<MeasureCall> calls) {
        this.byPlace = new ArrayList<>(Collections.nCopies(plans.places(), List.of()));
        for (MeasureCall call : calls) {
            add(plans.places(call), new Reason(call.rule(), call.says(), call.basis()));
        }
    }

    /** Most places hear of one rule only, and those that hear of the same one share it. */
    private void add(List<Integer> places, Reason reason) {
        List<Reason> alone = List.of(reason);
        for (int place : places) {
            List<Reason> before = byPlace.get(place);
            byPlace.set(place, before.isEmpty() ? alone : sorted(before, reason));
        }
    }

    private static List<Reason> sorted(List<Reason> some, Reason another) {
        List<Reason> sorted = new ArrayList<>(some.size() + 1);
        sorted.addAll(some);
        sorted.add(another);
        sorted.sort(ORDER);
        return sorted;
    }

    /**
     * The reasons that prevail at a place, the deciding ones first, and any notes; empty if nothing
     * decides.
     */
    List<Reason> standing(int place) {
        List<Reason> reasons = byPlace.get(place);
        if (reasons.isEmpty() || reasons.get(0).says() == Says.NOTE) {
            return List.of();
        }
        Says prevails = reasons.get(0).says();
        if (reasons.size() > 1) {
            reasons.removeIf(reason -> reason.says() != prevails && reason.says() != Says.NOTE);
        }
        return Collections.unmodifiableList(reasons);
    }
}
