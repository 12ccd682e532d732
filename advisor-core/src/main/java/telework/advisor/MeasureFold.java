package telework.advisor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import telework.advisor.catalogue.Catalogue;
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
 * Folds what rules said about measures into one advice for each, in one fixed order. Immutable and
 * thread-safe.
 */
final class MeasureFold {

    private static final Comparator<MeasureCall> ORDER =
            Comparator.comparing(MeasureCall::says).thenComparing(MeasureCall::rule);

    private final Catalogue catalogue;

    /** What a target in a call stands for: ids of measures and actions. */
    private final Map<String, Set<String>> targets = new HashMap<>();

    MeasureFold(Catalogue catalogue) {
        this.catalogue = catalogue;
        targets.put(MeasureCall.UNTARGETED, new LinkedHashSet<>());
        for (Measure measure : catalogue.measures()) {
            targets.put(measure.id(), Set.of(measure.id()));
            if (!measure.conditional()) {
                targets.get(MeasureCall.UNTARGETED).add(measure.id());
            }
            for (Measure.Action action : measure.actions()) {
                targets.put(action.id(), Set.of(action.id()));
                for (int dash = action.id().indexOf('-');
                        dash > 0;
                        dash = action.id().indexOf('-', dash + 1)) {
                    targets.computeIfAbsent(
                                    action.id().substring(0, dash + 1) + "*",
                                    key -> new LinkedHashSet<>())
                            .add(action.id());
                }
            }
        }
    }

    /** The advice on all measures, with the questions that are open for each. */
    Folded fold(List<MeasureCall> calls, List<ObligationCall> obligations) {
        Map<String, List<MeasureCall>> byTarget = byTarget(calls);
        List<MeasureAdvice> advice = new ArrayList<>(catalogue.measures().size());
        Map<String, Set<Question>> open = new HashMap<>();
        for (Measure measure : catalogue.measures()) {
            Set<Question> questions = EnumSet.noneOf(Question.class);
            advice.add(fold(measure, byTarget, new Binding(measure, obligations), questions));
            open.put(measure.id(), questions);
        }
        return new Folded(List.copyOf(advice), open);
    }

    /**
     * The advice on all measures.
     *
     * @param measures one for each
     * @param open the undecided questions that can still change each, by id
     */
    record Folded(List<MeasureAdvice> measures, Map<String, Set<Question>> open) {}

    private MeasureAdvice fold(
            Measure measure,
            Map<String, List<MeasureCall>> byTarget,
            Binding binding,
            Set<Question> open) {
        List<MeasureCall> standing = standing(measure.id(), byTarget, open);
        Applicability applicability = applicability(standing.get(0).says());
        List<ActionAdvice> actions = new ArrayList<>(measure.actions().size());
        List<Reason> reasons = new ArrayList<>(reasons(standing));
        if (applicability != Applicability.NOT_APPLICABLE) {
            for (Measure.Action action : measure.actions()) {
                ActionAdvice advice =
                        action.conditional()
                                ? advice(action, standing(action.id(), byTarget, open), binding)
                                : advice(action, applicability, List.of(), binding);
                if (advice.applicability() == Applicability.NOT_APPLICABLE) {
                    advice.reasons().stream()
                            .filter(reason -> !reasons.contains(reason))
                            .forEach(reasons::add);
                } else {
                    actions.add(advice);
                }
            }
        }
        binding.explain(reasons);
        binding.rules(open, this::questions);
        return new MeasureAdvice(
                measure.id(),
                binding.obligation(),
                applicability,
                binding.deferrable(),
                actions,
                reasons);
    }

    private static ActionAdvice advice(
            Measure.Action action, List<MeasureCall> standing, Binding binding) {
        return advice(action, applicability(standing.get(0).says()), reasons(standing), binding);
    }

    private static ActionAdvice advice(
            Measure.Action action,
            Applicability applicability,
            List<Reason> reasons,
            Binding binding) {
        Obligation obligation = binding.of(action.obligation());
        return new ActionAdvice(
                action.id(), obligation, applicability, binding.defers(obligation), reasons);
    }

    private Map<String, List<MeasureCall>> byTarget(List<MeasureCall> calls) {
        Map<String, List<MeasureCall>> byTarget = new HashMap<>();
        for (MeasureCall call : calls) {
            Set<String> named = targets.get(call.target());
            if (named == null) {
                throw new IllegalStateException(
                        call.rule() + " speaks of " + call.target() + ", which is nothing");
            }
            for (String target : named) {
                byTarget.computeIfAbsent(target, key -> new ArrayList<>(4)).add(call);
            }
        }
        return byTarget;
    }

    /**
     * The calls that prevail, the deciding ones first, and any notes. Asks the questions they leave
     * open.
     */
    private List<MeasureCall> standing(
            String target, Map<String, List<MeasureCall>> byTarget, Set<Question> open) {
        List<MeasureCall> calls = byTarget.getOrDefault(target, List.of());
        if (calls.isEmpty() || calls.stream().allMatch(call -> call.says() == Says.NOTE)) {
            throw new IllegalStateException("no rule says whether " + target + " applies");
        }
        List<MeasureCall> sorted = new ArrayList<>(calls);
        sorted.sort(ORDER);
        Says prevails = sorted.get(0).says();
        sorted.removeIf(call -> call.says() != prevails && call.says() != Says.NOTE);
        if (prevails == Says.UNDECIDED) {
            sorted.stream()
                    .filter(call -> call.says() == Says.UNDECIDED)
                    .forEach(call -> open.addAll(questions(call.rule())));
        }
        return sorted;
    }

    private Set<Question> questions(String rule) {
        return catalogue.rule(rule).orElseThrow().answers();
    }

    private static List<Reason> reasons(List<MeasureCall> calls) {
        List<Reason> reasons = new ArrayList<>(calls.size() + 1);
        for (MeasureCall call : calls) {
            reasons.add(new Reason(call.rule(), call.says(), call.basis()));
        }
        return reasons;
    }

    private static Applicability applicability(Says says) {
        return switch (says) {
            case APPLIES -> Applicability.APPLIES;
            case UNDECIDED -> Applicability.UNDECIDED;
            case NOT_APPLICABLE, NOTE -> Applicability.NOT_APPLICABLE;
        };
    }
}
