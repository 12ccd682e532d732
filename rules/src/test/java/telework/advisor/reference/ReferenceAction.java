package telework.advisor.reference;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import telework.advisor.model.Applicability;
import telework.advisor.model.Pattern;
import telework.advisor.model.Question;
import telework.advisor.model.Requirements;
import telework.advisor.model.TerminalOwnership;
import telework.advisor.model.TerminalType;
import telework.advisor.model.WirelessLan;

/**
 * The groups of actions that apply to only some of the cases their measure applies to (design,
 * section 6).
 */
public enum ReferenceAction {
    /** W6 on a terminal of the company: install only what is permitted (page 33). */
    W6_COMPANY(
            Set.of("W6"),
            ReferenceTarget.has(Question.TERMINAL_OWNERSHIP, TerminalOwnership.COMPANY)
                    .orSelected(Pattern.TAKE_HOME_PC)),

    /** W6 on the worker's own terminal: choose with care (page 33). */
    W6_PERSONAL(
            Set.of("W6"),
            ReferenceTarget.has(Question.TERMINAL_OWNERSHIP, TerminalOwnership.PERSONAL)),

    /** W9 on a smartphone or tablet: do not tamper with it (page 38). */
    W9_TAMPERING(
            Set.of("W9"),
            ReferenceTarget.has(
                    Question.TERMINAL_TYPES, TerminalType.SMARTPHONE, TerminalType.TABLET)),

    /** A13 and W14 on the wireless LAN of the home (page 46). */
    WIRELESS_LAN_HOME(
            Set.of("A13", "W14"), ReferenceTarget.has(Question.WIRELESS_LAN, WirelessLan.HOME)),

    /** A13 and W14 on a public wireless LAN (page 46). */
    WIRELESS_LAN_PUBLIC(
            Set.of("A13", "W14"), ReferenceTarget.has(Question.WIRELESS_LAN, WirelessLan.PUBLIC));

    private final Set<String> measures;
    private final ReferenceTarget target;

    ReferenceAction(Set<String> measures, ReferenceTarget target) {
        this.measures = measures;
        this.target = target;
    }

    /** The ids of the measures that have actions of this group. */
    public Set<String> measures() {
        return measures;
    }

    /** Whether this group concerns that case, with these patterns selected. */
    public Applicability applicability(Requirements requirements, Set<Pattern> selection) {
        return target.in(requirements, selection);
    }

    /** The applicability of every group; unmodifiable. */
    public static Map<ReferenceAction, Applicability> applicabilities(
            Requirements requirements, Set<Pattern> selection) {
        Map<ReferenceAction, Applicability> found = new EnumMap<>(ReferenceAction.class);
        for (ReferenceAction action : values()) {
            found.put(action, action.applicability(requirements, selection));
        }
        return Collections.unmodifiableMap(found);
    }
}
