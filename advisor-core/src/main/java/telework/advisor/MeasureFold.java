package telework.advisor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import telework.advisor.catalogue.Measure;
import telework.advisor.fact.MeasureCall;
import telework.advisor.fact.MeasureCall.Says;
import telework.advisor.fact.ObligationCall;
import telework.advisor.model.Applicability;
import telework.advisor.model.MeasureAdvice;
import telework.advisor.model.MeasureAdvice.ActionAdvice;
import telework.advisor.model.MeasureAdvice.Reason;
import telework.advisor.model.Obligation;
import telework.advisor.model.Question;

/**
 * Folds what rules said about measures in one case into one advice for each, in one fixed order.
 * Not thread-safe.
 */
final class MeasureFold {

    private final MeasurePlans plans;
    private final MeasureReasons said;
    private final List<Binding> bindings = new ArrayList<>();
    private final Map<Question, List<String>> open = new EnumMap<>(Question.class);

    /** The questions that are open for the measure at hand. */
    private final Set<Question> asked = EnumSet.noneOf(Question.class);

    /**
     * @param plans the measures
     * @param calls what rules said about measures
     * @param obligations what rules said about obligations
     */
    MeasureFold(MeasurePlans plans, List<MeasureCall> calls, List<ObligationCall> obligations) {
        this.plans = plans;
        this.said = new MeasureReasons(plans, calls);
        List<ObligationCall> sorted = new ArrayList<>(obligations);
        sorted.sort(Comparator.comparing(ObligationCall::rule));
        for (Binding.Kind kind : plans.kinds()) {
            bindings.add(new Binding(kind, sorted, plans::questions));
        }
    }

    /** The advice on all measures, with the questions that are open for them. */
    Folded fold() {
        List<MeasureAdvice> advice = new ArrayList<>(plans.all().size());
        for (MeasurePlans.Plan plan : plans.all()) {
            asked.clear();
            advice.add(fold(plan, bindings.get(plan.kind())));
            for (Question question : asked) {
                open.computeIfAbsent(question, key -> new ArrayList<>()).add(plan.measure().id());
            }
        }
        return new Folded(List.copyOf(advice), open);
    }

    /**
     * The advice on all measures.
     *
     * @param measures one for each
     * @param open ids of the measures that an undecided question can still change; only questions
     *     that can
     */
    record Folded(List<MeasureAdvice> measures, Map<Question, List<String>> open) {}

    private MeasureAdvice fold(MeasurePlans.Plan plan, Binding binding) {
        asked.addAll(binding.open());
        List<Reason> standing = standing(plan.place(), plan.measure().id());
        Applicability applicability = applicability(standing.get(0).says());
        List<Reason> leftOut = new ArrayList<>();
        List<ActionAdvice> actions =
                applicability == Applicability.NOT_APPLICABLE
                        ? List.of()
                        : actions(plan, applicability, binding, leftOut);
        return new MeasureAdvice(
                plan.measure().id(),
                binding.obligation(),
                applicability,
                binding.defers(binding.obligation()),
                actions,
                reasons(standing, leftOut, binding.reasons()));
    }

    /** The actions that are not left out; adds the reasons why others are. */
    private List<ActionAdvice> actions(
            MeasurePlans.Plan plan,
            Applicability ofMeasure,
            Binding binding,
            List<Reason> leftOut) {
        List<ActionAdvice> actions = new ArrayList<>(plan.actions().size());
        for (MeasurePlans.ActionPlan planned : plan.actions()) {
            Measure.Action action = planned.action();
            Obligation obligation = binding.of(action.obligation());
            boolean deferrable = binding.defers(obligation);
            if (planned.place().isEmpty()) {
                actions.add(planned.unexplained(obligation, ofMeasure, deferrable));
                continue;
            }
            List<Reason> standing = standing(planned.place().getAsInt(), action.id());
            Applicability applicability = applicability(standing.get(0).says());
            if (applicability == Applicability.NOT_APPLICABLE) {
                leftOut.addAll(standing);
            } else {
                actions.add(
                        new ActionAdvice(
                                action.id(), obligation, applicability, deferrable, standing));
            }
        }
        return Collections.unmodifiableList(actions);
    }

    /** The reasons that stand. Asks the questions they leave open. */
    private List<Reason> standing(int place, String target) {
        List<Reason> standing = said.standing(place);
        if (standing.isEmpty()) {
            throw new IllegalStateException("no rule says whether " + target + " applies");
        }
        if (standing.get(0).says() == Says.UNDECIDED) {
            for (Reason reason : standing) {
                if (reason.says() == Says.UNDECIDED) {
                    asked.addAll(plans.questions(reason.rule()));
                }
            }
        }
        return standing;
    }

    private static List<Reason> reasons(
            List<Reason> standing, List<Reason> leftOut, List<Reason> ofBinding) {
        if (leftOut.isEmpty() && ofBinding.isEmpty()) {
            return standing;
        }
        List<Reason> reasons = new ArrayList<>(standing);
        for (Reason reason : leftOut) {
            if (!reasons.contains(reason)) {
                reasons.add(reason);
            }
        }
        reasons.addAll(ofBinding);
        return Collections.unmodifiableList(reasons);
    }

    private static Applicability applicability(Says says) {
        return switch (says) {
            case APPLIES -> Applicability.APPLIES;
            case UNDECIDED -> Applicability.UNDECIDED;
            case NOT_APPLICABLE, NOTE -> Applicability.NOT_APPLICABLE;
        };
    }
}
