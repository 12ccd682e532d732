package telework.advisor.model;

import java.util.List;
import telework.advisor.fact.MeasureCall.Says;

/**
 * What is said about one measure.
 *
 * @param measure id of the measure
 * @param obligation how binding it is in this case
 * @param applicability whether it concerns this case
 * @param deferrable whether it may be put off (guideline page 2)
 * @param actions its actions, those that do not apply left out
 * @param reasons why, never empty; also why an action was left out
 */
public record MeasureAdvice(
        String measure,
        Obligation obligation,
        Applicability applicability,
        boolean deferrable,
        List<ActionAdvice> actions,
        List<Reason> reasons) {

    /**
     * What is said about one action.
     *
     * @param action id of the action
     * @param obligation how binding it is in this case
     * @param applicability whether it concerns this case; never {@code NOT_APPLICABLE}
     * @param deferrable whether it may be put off (guideline page 2)
     * @param reasons why, where rules decide on this action itself; else empty, and its measure's
     *     reasons hold
     */
    public record ActionAdvice(
            String action,
            Obligation obligation,
            Applicability applicability,
            boolean deferrable,
            List<Reason> reasons) {}

    /**
     * One reason.
     *
     * @param rule id of the rule
     * @param says what it says
     * @param basis whether the guideline says so or we infer it
     */
    public record Reason(String rule, Says says, Basis basis) {}
}
