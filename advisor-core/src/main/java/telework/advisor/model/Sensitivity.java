package telework.advisor.model;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What the advice on a case hangs on: each answer given, changed to each of its other values.
 *
 * @param mandatoryMeasures how many mandatory measures apply as things stand
 * @param answers one entry for each answer given, in catalogue order
 * @param withoutInfluence questions whose answer could be any other without changing a verdict, the
 *     recommendation or the number of mandatory measures
 * @param answersToAnotherRecommendation how many answers given have to change at least until
 *     another set of patterns is recommended; empty if no change of them does it
 */
public record Sensitivity(
        int mandatoryMeasures,
        List<OfAnswer> answers,
        Set<Question> withoutInfluence,
        OptionalInt answersToAnotherRecommendation) {

    /**
     * What one answer does.
     *
     * @param question the question
     * @param alternatives its other values
     */
    public record OfAnswer(Question question, List<Alternative> alternatives) {}

    /**
     * What follows from another answer.
     *
     * @param answer the other answer
     * @param verdicts the verdicts, by number of the pattern from 0
     * @param recommended the recommended patterns
     * @param mandatoryMeasures how many mandatory measures apply
     * @param differs whether a verdict, the recommendation or the number of mandatory measures
     *     differs
     */
    public record Alternative(
            Object answer,
            List<Verdict> verdicts,
            Set<Pattern> recommended,
            int mandatoryMeasures,
            boolean differs) {}
}
