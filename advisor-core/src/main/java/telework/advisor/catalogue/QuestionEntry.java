package telework.advisor.catalogue;

import java.util.List;
import java.util.Set;
import telework.advisor.model.Question;

/**
 * A question with what the catalogue knows of it.
 *
 * @param id the question
 * @param group group for display: {@code INFORMATION}, {@code WORK}, {@code TERMINALS}, {@code
 *     PLACE}, {@code SERVICES}, {@code ORGANIZATION} or {@code WISHES}
 * @param citation the place in the guideline that it comes from
 * @param effectiveAnswers the answers that verdicts can tell apart; empty if no answer can change a
 *     verdict
 * @param toldApartBy for a set: the members whose presence verdicts can tell apart
 */
public record QuestionEntry(
        Question id,
        String group,
        Citation citation,
        List<Object> effectiveAnswers,
        Set<Object> toldApartBy) {

    /** Whether an answer can change a verdict. */
    public boolean canChangeVerdict() {
        return !effectiveAnswers.isEmpty();
    }

    /** Whether verdicts cannot tell an answer from one of the effective answers. */
    public boolean isSame(Object answer, Object effective) {
        if (!id.isSet()) {
            return answer.equals(effective);
        }
        for (Object member : toldApartBy) {
            if (((Set<?>) answer).contains(member) != ((Set<?>) effective).contains(member)) {
                return false;
            }
        }
        return true;
    }
}
