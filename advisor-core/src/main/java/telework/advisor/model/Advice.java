package telework.advisor.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The whole answer to one case. Immutable; the same requirements, selection and pack always give an
 * equal advice.
 *
 * @param requirements the case, in canonical form
 * @param notices what to know before reading on
 * @param patterns the six patterns, in the guideline's order
 * @param recommended the patterns of rank 1; empty if no pattern is left
 * @param chosenPatterns the patterns that were asked for, if any were
 * @param selectedPatterns the patterns that measures are given for: those chosen, or else those
 *     recommended
 * @param measures the 43 measures, by role and number
 * @param openQuestions undecided questions that still matter, in catalogue order
 * @param conflicts every minimal set of answers that already rules out all six patterns; empty if
 *     one is left
 */
public record Advice(
        Requirements requirements,
        List<Notice> notices,
        List<PatternAdvice> patterns,
        Set<Pattern> recommended,
        Optional<Set<Pattern>> chosenPatterns,
        Set<Pattern> selectedPatterns,
        List<MeasureAdvice> measures,
        List<OpenQuestion> openQuestions,
        List<Set<Question>> conflicts) {

    /** What is found about that pattern. */
    public PatternAdvice pattern(Pattern pattern) {
        return patterns.get(pattern.ordinal());
    }

    /** What is said about the measure of that id. */
    public MeasureAdvice measure(String id) {
        return measures.stream()
                .filter(advice -> advice.measure().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no measure " + id));
    }
}
