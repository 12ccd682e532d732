package telework.advisor.fact;

import org.kie.api.definition.rule.Rule;
import telework.advisor.model.Obligation;
import telework.advisor.model.Role;

/**
 * What one rule says about how binding measures are: that those of a role become another
 * obligation, or that those of an obligation may be put off.
 *
 * @param role the role whose measures change; {@code null} when it is about putting off
 * @param obligation what they become, or what may be put off
 * @param decided whether it is so; otherwise an answer that is still open decides
 * @param rule the id of the rule
 */
public record ObligationCall(Role role, Obligation obligation, boolean decided, String rule) {

    /** The measures of that role become that obligation. */
    public static ObligationCall becomes(Role role, Obligation obligation, Rule rule) {
        return new ObligationCall(role, obligation, true, RuleName.id(rule));
    }

    /** The measures of that role become that obligation if the open answer says so. */
    public static ObligationCall mayBecome(Role role, Obligation obligation, Rule rule) {
        return new ObligationCall(role, obligation, false, RuleName.id(rule));
    }

    /** Measures of that obligation may be put off. */
    public static ObligationCall defers(Obligation obligation, Rule rule) {
        return new ObligationCall(null, obligation, true, RuleName.id(rule));
    }

    /** Measures of that obligation may be put off if the open answer says so. */
    public static ObligationCall mayDefer(Obligation obligation, Rule rule) {
        return new ObligationCall(null, obligation, false, RuleName.id(rule));
    }

    /** Whether this is about putting measures off. */
    public boolean isDeferral() {
        return role == null;
    }
}
