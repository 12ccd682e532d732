package telework.advisor.reference;

import static telework.advisor.model.Obligation.MANDATORY;
import static telework.advisor.model.Obligation.RECOMMENDED;
import static telework.advisor.model.Obligation.UNSPECIFIED;
import static telework.advisor.reference.ReferenceTarget.ALWAYS;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import telework.advisor.model.Applicability;
import telework.advisor.model.Obligation;
import telework.advisor.model.Pattern;
import telework.advisor.model.Question;
import telework.advisor.model.Requirements;
import telework.advisor.model.TerminalOwnership;
import telework.advisor.model.Workplace;

/**
 * The measure rulings (design, section 6) in plain Java, independent of the rules: for each of the
 * 43 measures whether it applies, how binding it is and whether it may wait. Stateless, safe for
 * use by several threads.
 */
public final class ReferenceMeasures {

    private static final ReferenceTarget COMPANY_TERMINALS =
            ReferenceTarget.has(Question.TERMINAL_OWNERSHIP, TerminalOwnership.COMPANY)
                    .orSelected(Pattern.TAKE_HOME_PC);
    private static final ReferenceTarget PERSONAL_TERMINALS =
            ReferenceTarget.has(Question.TERMINAL_OWNERSHIP, TerminalOwnership.PERSONAL);
    private static final ReferenceTarget WIRELESS_LAN =
            ReferenceTarget.hasAny(Question.WIRELESS_LAN);
    private static final ReferenceTarget SHARED_SPACE =
            ReferenceTarget.has(Question.WORKPLACES, Workplace.SHARED_SPACE);
    private static final ReferenceTarget TAKE_HOME = ReferenceTarget.selected(Pattern.TAKE_HOME_PC);
    private static final ReferenceTarget PRINTED_TARGET =
            ReferenceTarget.selected(
                    Pattern.REMOTE_DESKTOP,
                    Pattern.VIRTUAL_DESKTOP,
                    Pattern.APP_WRAPPING,
                    Pattern.TAKE_HOME_PC);
    private static final ReferenceTarget OFFICE_NETWORK =
            ReferenceTarget.yes(Question.INTERNAL_SYSTEM_ACCESS)
                    .orSelected(Pattern.REMOTE_DESKTOP, Pattern.VIRTUAL_DESKTOP);
    private static final ReferenceTarget SNS = ReferenceTarget.yes(Question.SNS);
    private static final ReferenceTarget CLOUD_SHARING =
            ReferenceTarget.yes(Question.PUBLIC_CLOUD_SHARING);

    /**
     * The obligation is the stronger of the measure's blocks for its role in the guideline's
     * section 3.
     */
    private static final List<Ruling> RULINGS =
            List.of(
                    new Ruling("M1", MANDATORY, ALWAYS), // p.22; 推奨 too
                    new Ruling("M2", MANDATORY, ALWAYS), // p.25; 推奨 too
                    new Ruling("M3", MANDATORY, ALWAYS), // p.27; 推奨 too
                    new Ruling("M4", MANDATORY, ALWAYS), // p.29; 推奨 too
                    new Ruling("M5", MANDATORY, ALWAYS), // p.30
                    new Ruling("A1", RECOMMENDED, ALWAYS), // p.23
                    new Ruling("A2", MANDATORY, ALWAYS), // p.25; 推奨 too
                    new Ruling("A3", MANDATORY, ALWAYS), // p.27; 推奨 too
                    new Ruling("A4", MANDATORY, ALWAYS), // p.29; 推奨 too
                    new Ruling("A5", RECOMMENDED, ALWAYS), // p.31
                    new Ruling("A6", RECOMMENDED, ALWAYS), // p.33
                    new Ruling("A7", MANDATORY, COMPANY_TERMINALS), // p.35
                    new Ruling("A8", MANDATORY, COMPANY_TERMINALS), // p.37
                    new Ruling("A9", RECOMMENDED, PERSONAL_TERMINALS), // p.38
                    new Ruling("A10", RECOMMENDED, ALWAYS), // p.39
                    new Ruling("A11", RECOMMENDED, ALWAYS), // p.40
                    new Ruling("A12", RECOMMENDED, COMPANY_TERMINALS), // p.43
                    new Ruling("A13", UNSPECIFIED, WIRELESS_LAN), // p.46: no block
                    new Ruling("A14", MANDATORY, PRINTED_TARGET), // p.48
                    new Ruling("A15", MANDATORY, OFFICE_NETWORK), // p.49; 推奨 too
                    new Ruling("A16", MANDATORY, OFFICE_NETWORK), // p.51; 推奨 too
                    new Ruling("A17", MANDATORY, ALWAYS), // p.54; 推奨 too
                    new Ruling("A18", MANDATORY, ALWAYS), // p.56
                    new Ruling("W1", RECOMMENDED, ALWAYS), // p.23
                    new Ruling("W2", UNSPECIFIED, ALWAYS), // p.25: no block
                    new Ruling("W3", MANDATORY, ALWAYS), // p.27
                    new Ruling("W4", MANDATORY, ALWAYS), // p.29; 推奨 too
                    new Ruling("W5", MANDATORY, ALWAYS), // p.31
                    new Ruling("W6", RECOMMENDED, ALWAYS), // p.33
                    new Ruling("W7", MANDATORY, ALWAYS), // p.35
                    new Ruling("W8", MANDATORY, ALWAYS), // p.37
                    new Ruling("W9", RECOMMENDED, ALWAYS), // p.38
                    new Ruling("W10", MANDATORY, ALWAYS), // p.40; 推奨 too
                    new Ruling("W11", RECOMMENDED, TAKE_HOME), // p.42
                    new Ruling("W12", RECOMMENDED, ALWAYS), // p.43
                    new Ruling("W13", MANDATORY, ALWAYS), // p.45
                    new Ruling("W14", MANDATORY, WIRELESS_LAN), // p.46; 推奨 too
                    new Ruling("W15", RECOMMENDED, SHARED_SPACE), // p.47
                    new Ruling("W16", RECOMMENDED, PRINTED_TARGET), // p.48
                    new Ruling("W17", RECOMMENDED, OFFICE_NETWORK), // p.49
                    new Ruling("W18", RECOMMENDED, ALWAYS), // p.51
                    new Ruling("W19", RECOMMENDED, SNS), // p.54
                    new Ruling("W20", RECOMMENDED, CLOUD_SHARING)); // p.56

    private ReferenceMeasures() {}

    /**
     * What is said of one measure in one case.
     *
     * @param applicability whether it concerns the case
     * @param obligation how binding it is there
     * @param deferrable whether it may wait: RECOMMENDED and the first introduction of measures
     *     (page 2)
     */
    public record Call(Applicability applicability, Obligation obligation, boolean deferrable) {}

    /**
     * Every measure's call by its id, in the order M1-M5, A1-A18, W1-W20, with these patterns
     * selected.
     */
    public static Map<String, Call> calls(Requirements requirements, Set<Pattern> selection) {
        boolean sole = Boolean.TRUE.equals(requirements.soleProprietor());
        boolean first = Boolean.TRUE.equals(requirements.firstIntroduction());
        Map<String, Call> calls = new LinkedHashMap<>();
        for (Ruling ruling : RULINGS) {
            Applicability applicability = ruling.target().in(requirements, selection);
            Obligation obligation =
                    sole ? ruling.obligationOfSoleProprietor() : ruling.obligation();
            calls.put(
                    ruling.measure(),
                    new Call(applicability, obligation, first && obligation == RECOMMENDED));
        }
        return Collections.unmodifiableMap(calls);
    }

    /** One measure: its obligation as printed, and what it applies to. */
    private record Ruling(String measure, Obligation obligation, ReferenceTarget target) {

        /**
         * What is written for management and administrators is desirable for a sole proprietor
         * (page 5).
         */
        Obligation obligationOfSoleProprietor() {
            return measure.startsWith("W") ? obligation : RECOMMENDED;
        }
    }
}
