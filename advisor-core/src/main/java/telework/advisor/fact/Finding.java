package telework.advisor.fact;

import org.kie.api.definition.rule.Rule;
import telework.advisor.model.Basis;
import telework.advisor.model.Effect;
import telework.advisor.model.Pattern;

/**
 * What one rule finds about one pattern (所見): the only thing a rule about patterns inserts.
 *
 * @param pattern the pattern it is about
 * @param effect what it does to the verdict
 * @param basis whether the guideline says so or we infer it
 * @param rule the id of the rule
 */
public record Finding(Pattern pattern, Effect effect, Basis basis, String rule) {

    /** The rule rules the pattern out. */
    public static Finding block(Pattern pattern, Rule rule) {
        return new Finding(pattern, Effect.BLOCK, Basis.GUIDELINE, RuleName.id(rule));
    }

    /** The rule ties the pattern to a condition. */
    public static Finding condition(Pattern pattern, Rule rule) {
        return new Finding(pattern, Effect.CONDITION, Basis.GUIDELINE, RuleName.id(rule));
    }

    /** The rule speaks for the pattern. */
    public static Finding support(Pattern pattern, Rule rule) {
        return new Finding(pattern, Effect.SUPPORT, Basis.GUIDELINE, RuleName.id(rule));
    }

    /** The rule adds advice to the pattern. */
    public static Finding note(Pattern pattern, Rule rule) {
        return new Finding(pattern, Effect.NOTE, Basis.GUIDELINE, RuleName.id(rule));
    }

    /** The same finding, marked as inferred from the guideline rather than stated by it. */
    public Finding inferred() {
        return new Finding(pattern, effect, Basis.INFERENCE, rule);
    }
}
