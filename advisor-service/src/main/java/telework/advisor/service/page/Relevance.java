package telework.advisor.service.page;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import telework.advisor.TeleworkAdvisor;
import telework.advisor.catalogue.QuestionEntry;
import telework.advisor.model.Advice;
import telework.advisor.model.OpenQuestion;
import telework.advisor.model.Question;

/** Tells which questions cannot matter any more, by asking the advisor itself. Thread-safe. */
final class Relevance {

    private final TeleworkAdvisor advisor;

    Relevance(TeleworkAdvisor advisor) {
        this.advisor = advisor;
    }

    /**
     * The undecided questions that bear on verdicts in general, are not open in this case, and of
     * which no answer changes anything in the advice.
     */
    Set<Question> without(Advice advice) {
        Set<Question> without = EnumSet.noneOf(Question.class);
        List<Question> open = advice.openQuestions().stream().map(OpenQuestion::question).toList();
        for (QuestionEntry entry : advisor.catalogue().questions()) {
            Question question = entry.id();
            if (entry.canChangeVerdict()
                    && !advice.requirements().decides(question)
                    && !open.contains(question)
                    && entry.effectiveAnswers().stream()
                            .allMatch(answer -> changesNothing(advice, question, answer))) {
                without.add(question);
            }
        }
        return without;
    }

    private boolean changesNothing(Advice advice, Question question, Object answer) {
        Object given = answer instanceof Collection<?> members ? Set.copyOf(members) : answer;
        Advice other =
                advisor.advise(
                        advice.requirements().with(question, given), advice.chosenPatterns());
        return advisor.whatIf().compare(advice, other).same();
    }
}
