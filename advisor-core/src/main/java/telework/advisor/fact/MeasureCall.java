package telework.advisor.fact;

import org.kie.api.definition.rule.Rule;
import telework.advisor.model.Basis;

/**
 * What one rule says about a measure or about actions of one.
 *
 * @param target id of a measure ({@code A7}) or of an action ({@code W9-no-tampering}), the
 *     beginning of several action ids followed by a star ({@code W14-home-*}), or {@link
 *     #UNTARGETED}
 * @param says what the rule says
 * @param basis whether the guideline says so or we infer it
 * @param rule the id of the rule
 */
public record MeasureCall(String target, Says says, Basis basis, String rule) {

    /** All measures for which the guideline names no target. */
    public static final String UNTARGETED = "*";

    /** What a rule can say of a measure; the first of them to be said of one prevails. */
    public enum Says {
        /** It applies. */
        APPLIES,
        /** The answer that decides is not there yet. */
        UNDECIDED,
        /** The answer read does not call for it. */
        NOT_APPLICABLE,
        /** Advice that changes nothing. */
        NOTE
    }

    /** The target applies. */
    public static MeasureCall applies(String target, Rule rule) {
        return new MeasureCall(target, Says.APPLIES, Basis.GUIDELINE, RuleName.id(rule));
    }

    /** The answer read does not call for the target. */
    public static MeasureCall doesNotApply(String target, Rule rule) {
        return new MeasureCall(target, Says.NOT_APPLICABLE, Basis.GUIDELINE, RuleName.id(rule));
    }

    /** The answer that decides on the target is not there yet. */
    public static MeasureCall undecided(String target, Rule rule) {
        return new MeasureCall(target, Says.UNDECIDED, Basis.GUIDELINE, RuleName.id(rule));
    }

    /** Advice on the target, whether it applies or not. */
    public static MeasureCall note(String target, Rule rule) {
        return new MeasureCall(target, Says.NOTE, Basis.GUIDELINE, RuleName.id(rule));
    }

    /** The same call, marked as inferred from the guideline rather than stated by it. */
    public MeasureCall inferred() {
        return new MeasureCall(target, says, Basis.INFERENCE, rule);
    }
}
