package telework.advisor.reference;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import telework.advisor.model.Applicability;
import telework.advisor.model.Pattern;
import telework.advisor.model.Question;
import telework.advisor.model.Requirements;
import telework.advisor.model.Verdict;
import telework.advisor.reference.ReferenceVerdicts.Tally;

/**
 * All that the reference says of one case, to hold the advice of the rules against. Immutable.
 *
 * @param patterns the standing of each of the six patterns
 * @param recommended the patterns of rank 1
 * @param selected the patterns that the measures are for
 * @param measures the call of each of the 43 measures, by id, in the guideline's order
 * @param actions the applicability of the actions that have a condition of their own
 * @param conflicts the minimal sets of answers that rule out all six patterns; empty if a pattern
 *     is left
 */
public record ReferenceAdvice(
        Map<Pattern, Standing> patterns,
        Set<Pattern> recommended,
        Set<Pattern> selected,
        Map<String, ReferenceMeasures.Call> measures,
        Map<ReferenceAction, Applicability> actions,
        Set<Set<Question>> conflicts) {

    /**
     * What is said of one pattern.
     *
     * @param tally the number of findings by effect
     * @param verdict the one possible verdict, or UNDECIDED
     * @param provisionalVerdict the verdict if the undecided answers raise nothing
     * @param possibleVerdicts the verdicts over every completion of the undecided answers
     * @param rank the rank, from 1; {@code null} if provisionally UNSUITABLE
     * @param openQuestions the questions of which some answer changes the possible verdicts
     */
    public record Standing(
            Tally tally,
            Verdict verdict,
            Verdict provisionalVerdict,
            Set<Verdict> possibleVerdicts,
            Integer rank,
            Set<Question> openQuestions) {}

    /**
     * The advice on that case.
     *
     * @param selectedOrNull the patterns that the measures are for; {@code null} for those
     *     recommended
     */
    public static ReferenceAdvice of(Requirements requirements, Set<Pattern> selectedOrNull) {
        Map<Pattern, Tally> tallies = ReferenceVerdicts.tallies(requirements);
        Map<Pattern, Integer> ranks = ReferenceRanking.ranks(tallies);
        Set<Pattern> recommended = ReferenceRanking.recommended(ranks);
        Set<Pattern> selected = selectedOrNull == null ? recommended : Set.copyOf(selectedOrNull);
        return new ReferenceAdvice(
                standings(requirements, tallies, ranks),
                recommended,
                selected,
                ReferenceMeasures.calls(requirements, selected),
                ReferenceAction.applicabilities(requirements, selected),
                ReferenceConflicts.conflicts(requirements));
    }

    private static Map<Pattern, Standing> standings(
            Requirements requirements, Map<Pattern, Tally> tallies, Map<Pattern, Integer> ranks) {
        Map<Pattern, Set<Verdict>> possible = ReferenceSpace.possibleVerdicts(requirements);
        Map<Pattern, Set<Question>> open = ReferenceSpace.openQuestions(requirements);
        Map<Pattern, Standing> standings = new EnumMap<>(Pattern.class);
        tallies.forEach(
                (pattern, tally) ->
                        standings.put(
                                pattern,
                                new Standing(
                                        tally,
                                        ReferenceSpace.verdict(possible.get(pattern)),
                                        tally.provisionalVerdict(),
                                        possible.get(pattern),
                                        ranks.get(pattern),
                                        open.get(pattern))));
        return Collections.unmodifiableMap(standings);
    }
}
