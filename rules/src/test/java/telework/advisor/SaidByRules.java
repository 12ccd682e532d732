package telework.advisor;

import java.util.List;
import java.util.Set;
import telework.advisor.fact.Finding;
import telework.advisor.fact.MeasureCall;
import telework.advisor.fact.ObligationCall;
import telework.advisor.model.Pattern;
import telework.advisor.model.Requirements;

/**
 * What the rules themselves say of one case, before anything is folded, in no order.
 *
 * @param findings about patterns
 * @param measureCalls about measures and actions
 * @param obligationCalls about obligations
 */
public record SaidByRules(
        List<Finding> findings,
        List<MeasureCall> measureCalls,
        List<ObligationCall> obligationCalls) {

    private static final RuleBase RULES =
            new RuleBase(
                    RuleBase.models(
                            SaidByRules.class.getClassLoader(),
                            RulePackLoader.sealed(SaidByRules.class.getClassLoader()).models()));

    /** What they say of that case when measures are asked for those patterns. */
    public static SaidByRules of(Requirements requirements, Set<Pattern> selected) {
        try (Inference inference = RULES.about(requirements)) {
            inference.select(selected);
            return new SaidByRules(
                    inference.findings(), inference.measureCalls(), inference.obligationCalls());
        }
    }
}
