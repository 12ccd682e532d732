package telework.advisor;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import telework.advisor.catalogue.QuestionEntry;
import telework.advisor.model.Question;
import telework.advisor.model.Requirements;

/**
 * One question of the space of verdicts, with the answers that verdicts can tell apart. Immutable.
 *
 * @param entry the question
 * @param stride how far apart two neighbouring answers are in the numbering of partial inputs
 */
record VerdictAxis(QuestionEntry entry, int stride) {

    Question question() {
        return entry.id();
    }

    /** How many answers verdicts can tell apart. */
    int size() {
        return entry.effectiveAnswers().size();
    }

    /** The number of the answer in that case: 0 if undecided, else from 1. */
    int digit(Requirements requirements) {
        Object answer = requirements.answer(question());
        if (answer == null) {
            return 0;
        }
        List<Object> answers = entry.effectiveAnswers();
        for (int i = 0; i < answers.size(); i++) {
            if (entry.isSame(answer, answers.get(i))) {
                return i + 1;
            }
        }
        throw new IllegalStateException(
                "no effective answer of " + question().field() + " matches " + answer);
    }

    /** The number of the answer within the number of a partial input. */
    int digit(int partial) {
        return partial / stride % (size() + 1);
    }

    /**
     * The answer of that number, made from the answer given so far: a set gains and loses only the
     * members that verdicts can tell apart.
     */
    Object answer(int digit, Object soFar) {
        Object effective = entry.effectiveAnswers().get(digit - 1);
        if (!question().isSet() || soFar == null) {
            return effective;
        }
        Set<Object> changed = new LinkedHashSet<>((Set<?>) soFar);
        changed.removeAll(entry.toldApartBy());
        changed.addAll(telling(effective));
        return changed.isEmpty() ? effective : canonical(changed);
    }

    /** The answer in the form in which a case gives it, so that its members have one order. */
    private Object canonical(Set<?> answer) {
        return Requirements.undecided().with(question(), answer).answer(question());
    }

    /** The members of a set that verdicts can tell apart. */
    private Set<Object> telling(Object set) {
        Set<Object> members = new HashSet<>((Set<?>) set);
        members.retainAll(entry.toldApartBy());
        return members;
    }
}
