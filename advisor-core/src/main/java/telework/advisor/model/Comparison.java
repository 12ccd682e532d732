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
     * @param from what was found about it
     * @param to what is found about it now
     * @param gained findings that appear
     * @param lost findings that vanish
     */
    public record PatternChange(
            PatternAdvice from, PatternAdvice to, List<Finding> gained, List<Finding> lost) {

        /** The pattern. */
        public Pattern pattern() {
            return to.pattern();
        }

        /** Its verdict. */
        public Change<Verdict> verdict() {
            return new Change<>(from.verdict(), to.verdict());
        }

        /** Its possible verdicts. */
        public Change<Set<Verdict>> possibleVerdicts() {
            return new Change<>(from.possibleVerdicts(), to.possibleVerdicts());
        }

        /** Its rank; empty if provisionally unsuitable. */
        public Change<OptionalInt> rank() {
            return new Change<>(from.rank(), to.rank());
        }
    }

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
     * @param from what was said about it
     * @param to what is said about it now
     * @param actionsGained ids of actions that are listed now and were not
     * @param actionsLost ids of actions that were listed and are not now
     * @param actionsChanged actions listed before and after that differ
     * @param notesGained notes that appear
     * @param notesLost notes that vanish
     */
    public record MeasureChange(
            MeasureAdvice from,
            MeasureAdvice to,
            List<String> actionsGained,
            List<String> actionsLost,
            List<ActionChange> actionsChanged,
            List<MeasureAdvice.Reason> notesGained,
            List<MeasureAdvice.Reason> notesLost) {

        /** Id of the measure. */
        public String measure() {
            return to.measure();
        }

        /** Whether it concerns the case. */
        public Change<Applicability> applicability() {
            return new Change<>(from.applicability(), to.applicability());
        }

        /** How binding it is. */
        public Change<Obligation> obligation() {
            return new Change<>(from.obligation(), to.obligation());
        }

        /** Whether it may be put off. */
        public Change<Boolean> deferrable() {
            return new Change<>(from.deferrable(), to.deferrable());
        }
    }

    /**
     * How one action differs.
     *
     * @param from what was said about it
     * @param to what is said about it now
     */
    public record ActionChange(MeasureAdvice.ActionAdvice from, MeasureAdvice.ActionAdvice to) {

        /** Id of the action. */
        public String action() {
            return to.action();
        }

        /** Whether it concerns the case. */
        public Change<Applicability> applicability() {
            return new Change<>(from.applicability(), to.applicability());
        }

        /** How binding it is. */
        public Change<Obligation> obligation() {
            return new Change<>(from.obligation(), to.obligation());
        }

        /** Whether it may be put off. */
        public Change<Boolean> deferrable() {
            return new Change<>(from.deferrable(), to.deferrable());
        }
    }
}
