package telework.advisor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import telework.advisor.catalogue.Catalogue;
import telework.advisor.catalogue.Measure;
import telework.advisor.fact.MeasureCall;
import telework.advisor.internal.Spelling;
import telework.advisor.model.Applicability;
import telework.advisor.model.MeasureAdvice.ActionAdvice;
import telework.advisor.model.Obligation;
import telework.advisor.model.Question;

/**
 * What is known of the measures before any case is, laid out for {@link MeasureFold}: measures and
 * actions that rules decide on have a place, a number from 0. Immutable and thread-safe.
 */
final class MeasurePlans {

    private final Catalogue catalogue;
    private final List<Plan> plans = new ArrayList<>();
    private final List<Binding.Kind> kinds;
    private final Map<String, List<Integer>> targets = new HashMap<>();
    private int places;

    /**
     * One measure.
     *
     * @param measure the measure
     * @param place its place
     * @param kind the place of its kind in {@link #kinds}
     * @param actions its actions
     */
    record Plan(Measure measure, int place, int kind, List<ActionPlan> actions) {}

    /**
     * One action.
     *
     * @param action the action
     * @param place its place; empty if it applies whenever its measure does
     * @param unexplained all that can be said about it without reasons of its own: cases that say
     *     the same share it
     */
    record ActionPlan(Measure.Action action, OptionalInt place, List<ActionAdvice> unexplained) {

        ActionPlan(Measure.Action action, OptionalInt place) {
            this(action, place, unexplained(action.id()));
        }

        private static List<ActionAdvice> unexplained(String action) {
            List<ActionAdvice> all = new ArrayList<>();
            for (Obligation obligation : Obligation.values()) {
                for (Applicability applicability : Applicability.values()) {
                    for (boolean deferrable : new boolean[] {false, true}) {
                        all.add(
                                new ActionAdvice(
                                        action, obligation, applicability, deferrable, List.of()));
                    }
                }
            }
            return List.copyOf(all);
        }

        /** What is said about it without reasons of its own. */
        ActionAdvice unexplained(
                Obligation obligation, Applicability applicability, boolean deferrable) {
            int kind =
                    obligation.ordinal() * Applicability.values().length + applicability.ordinal();
            return unexplained.get(2 * kind + (deferrable ? 1 : 0));
        }
    }

    MeasurePlans(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.kinds = catalogue.measures().stream().map(Binding.Kind::of).distinct().toList();
        for (Measure measure : catalogue.measures()) {
            int place = place(measure.id());
            if (!measure.conditional()) {
                target(MeasureCall.UNTARGETED, place);
            }
            List<ActionPlan> actions = measure.actions().stream().map(this::plan).toList();
            int kind = kinds.indexOf(Binding.Kind.of(measure));
            plans.add(new Plan(measure, place, kind, actions));
        }
    }

    private ActionPlan plan(Measure.Action action) {
        if (!action.conditional()) {
            return new ActionPlan(action, OptionalInt.empty());
        }
        String id = action.id();
        int place = place(id);
        for (int dash = id.indexOf('-'); dash > 0; dash = id.indexOf('-', dash + 1)) {
            target(id.substring(0, dash + 1) + "*", place);
        }
        return new ActionPlan(action, OptionalInt.of(place));
    }

    private int place(String id) {
        target(id, places);
        return places++;
    }

    private void target(String name, int place) {
        targets.computeIfAbsent(name, key -> new ArrayList<>()).add(place);
    }

    /** The measures, by role and number. */
    List<Plan> all() {
        return plans;
    }

    /** The kinds of measures. */
    List<Binding.Kind> kinds() {
        return kinds;
    }

    /** How many places there are. */
    int places() {
        return places;
    }

    /**
     * The places that the target of a call stands for.
     *
     * @throws IllegalStateException if it stands for nothing
     */
    List<Integer> places(MeasureCall call) {
        List<Integer> named = targets.get(call.target());
        if (named == null) {
            throw new IllegalStateException(
                    call.rule()
                            + " speaks of "
                            + call.target()
                            + ", which is no measure or action that rules decide on."
                            + Spelling.maybe(call.target(), targets.keySet()));
        }
        return named;
    }

    /** The questions that a rule reads. */
    Set<Question> questions(String rule) {
        return catalogue.rule(rule).orElseThrow().answers();
    }
}
