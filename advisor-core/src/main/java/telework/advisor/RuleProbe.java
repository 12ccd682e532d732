package telework.advisor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import telework.advisor.catalogue.Catalogue;
import telework.advisor.catalogue.Rule;
import telework.advisor.fact.Finding;
import telework.advisor.fact.MeasureCall;
import telework.advisor.fact.ObligationCall;
import telework.advisor.model.Pattern;
import telework.advisor.model.Question;
import telework.advisor.model.Requirements;

/**
 * Asks the rules about many cases when a pack is sealed: every complete input for the table of
 * verdicts, and every one and two answers with each pattern selected, to find a rule that speaks of
 * nothing, a measure that no rule decides, and a rule that never fires. Not thread-safe.
 */
final class RuleProbe {

    private final Catalogue catalogue;
    private final RuleBase rules;
    private final MeasurePlans measures;
    private final Set<String> silent = new TreeSet<>();

    RuleProbe(Catalogue catalogue, RuleBase rules) {
        this.catalogue = catalogue;
        this.rules = rules;
        this.measures = new MeasurePlans(catalogue);
        catalogue.rules().stream().map(Rule::id).forEach(silent::add);
    }

    /**
     * The verdicts of every complete input, as {@link VerdictSpace} numbers them.
     *
     * @throws RulePackException if rules and catalogue do not belong together
     */
    short[] verdicts() {
        List<Requirements> inputs = VerdictSpace.complete(VerdictSpace.axes(catalogue.questions()));
        short[] verdicts = new short[inputs.size()];
        for (int i = 0; i < verdicts.length; i++) {
            verdicts[i] = verdicts(inputs.get(i));
        }
        probeMeasures();
        if (!silent.isEmpty()) {
            throw new RulePackException("no case was found in which these rules fire: " + silent);
        }
        return verdicts;
    }

    private short verdicts(Requirements input) {
        try (Inference inference = rules.about(input)) {
            List<Finding> findings = inference.findings();
            findings.forEach(finding -> silent.remove(finding.rule()));
            List<List<Finding>> byPattern = PatternFold.byPattern(findings);
            return VerdictSpace.seal(
                    pattern -> PatternFold.verdict(byPattern.get(pattern.ordinal())));
        }
    }

    private void probeMeasures() {
        List<Map.Entry<Question, Object>> answers = answers();
        Set<Requirements> cases = new LinkedHashSet<>();
        cases.add(Requirements.undecided());
        for (Map.Entry<Question, Object> one : answers) {
            for (Map.Entry<Question, Object> other : answers) {
                cases.add(
                        Requirements.undecided()
                                .with(one.getKey(), one.getValue())
                                .with(other.getKey(), other.getValue()));
            }
        }
        for (Requirements each : cases) {
            probeMeasures(each, Set.of());
            for (Pattern pattern : Pattern.values()) {
                probeMeasures(each, Set.of(pattern));
            }
        }
    }

    private void probeMeasures(Requirements requirements, Set<Pattern> selected) {
        try (Inference inference = rules.about(requirements)) {
            inference.findings().forEach(finding -> silent.remove(finding.rule()));
            inference.select(selected);
            List<MeasureCall> calls = inference.measureCalls();
            List<ObligationCall> obligations = inference.obligationCalls();
            calls.forEach(call -> silent.remove(call.rule()));
            obligations.forEach(call -> silent.remove(call.rule()));
            new MeasureFold(measures, calls, obligations).fold();
        } catch (IllegalStateException e) {
            throw new RulePackException(
                    e.getMessage()
                            + ". This happens with "
                            + selected
                            + " selected for "
                            + requirements.answers(),
                    e);
        }
    }

    /** Every answer; of sets, each member alone and all together. */
    private static List<Map.Entry<Question, Object>> answers() {
        List<Map.Entry<Question, Object>> answers = new ArrayList<>();
        for (Question question : Question.values()) {
            for (Object value : question.allowedValues()) {
                answers.add(Map.entry(question, question.isSet() ? Set.of(value) : value));
            }
            if (question.isSet()) {
                answers.add(Map.entry(question, new LinkedHashSet<>(question.allowedValues())));
            }
            if (question.form() == Question.Form.SET) {
                answers.add(Map.entry(question, Set.of()));
            }
        }
        return answers;
    }
}
