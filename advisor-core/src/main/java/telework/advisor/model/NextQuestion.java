package telework.advisor.model;

import java.util.List;
import java.util.Set;

/**
 * An open question with what it would settle.
 *
 * @param question the question
 * @param expectedSettled how many verdicts become certain on average, each answer being equally
 *     likely
 * @param answers what each answer would settle
 */
public record NextQuestion(Question question, double expectedSettled, List<Outcome> answers) {

    /**
     * What one answer would settle.
     *
     * @param answer the answer
     * @param settles patterns whose verdict becomes certain by it
     */
    public record Outcome(Object answer, Set<Pattern> settles) {}
}
