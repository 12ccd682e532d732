package telework.advisor.model;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import telework.advisor.fact.Finding;

/**
 * How the advice on one case differs from that on another. Only what differs is listed; comparing
 * the other way round gives the mirror image.
 *
 * @param to the advice that was compared with the first
 * @param patterns the patterns that differ, in the guideline's order
 * @param recommended the recommended patterns, before and after
 * @param measures the measures that differ
 */
public record Comparison(
        Advice to,
        List<PatternChange> patterns,
        Change<Set<Pattern>> recommended,
        MeasureChanges measures) {

    /** Whether nothing differs. */
    public boolean same() {
        return patterns.isEmpty() && !recommended.differs() && measures.isEmpty();
    }

    /**
     * How one pattern differs.
     *
     * @param pattern the pattern
     * @param verdict its verdict
     * @param possibleVerdicts its possible verdicts
     * @param rank its rank; empty if provisionally unsuitable
     * @param gained findings that appear
     * @param lost findings that vanish
     */
    public record PatternChange(
            Pattern pattern,
            Change<Verdict> verdict,
            Change<Set<Verdict>> possibleVerdicts,
            Change<OptionalInt> rank,
            List<Finding> gained,
            List<Finding> lost) {}

    /**
     * How the measures differ.
     *
     * @param gained ids of measures that apply now and did not
     * @param lost ids of measures that applied and do not now
     * @param changed measures that differ in another way
     */
    public record MeasureChanges(
            List<String> gained, List<String> lost, List<MeasureChange> changed) {

        /** Whether no measure differs. */
        public boolean isEmpty() {
            return gained.isEmpty() && lost.isEmpty() && changed.isEmpty();
        }
    }

    /**
     * How one measure differs that is neither gained nor lost.
     *
     * @param measure id of the measure
     * @param applicability whether it concerns the case
     * @param obligation how binding it is
     * @param deferrable whether it may be put off
     * @param actionsGained ids of actions that are listed now and were not
     * @param actionsLost ids of actions that were listed and are not now
     * @param actionsChanged actions listed before and after that differ
     * @param notesGained notes that appear
     * @param notesLost notes that vanish
     */
    public record MeasureChange(
            String measure,
            Change<Applicability> applicability,
            Change<Obligation> obligation,
            Change<Boolean> deferrable,
            List<String> actionsGained,
            List<String> actionsLost,
            List<ActionChange> actionsChanged,
            List<MeasureAdvice.Reason> notesGained,
            List<MeasureAdvice.Reason> notesLost) {}

    /**
     * How one action differs.
     *
     * @param action id of the action
     * @param applicability whether it concerns the case
     * @param obligation how binding it is
     * @param deferrable whether it may be put off
     */
    public record ActionChange(
            String action,
            Change<Applicability> applicability,
            Change<Obligation> obligation,
            Change<Boolean> deferrable) {}
}
