package telework.advisor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import telework.advisor.catalogue.Catalogue;
import telework.advisor.model.Question;
import telework.advisor.model.Requirements;

/**
 * The other values of the answers of a case. A set whose values verdicts can tell apart moves
 * between those; any other set becomes every other set. Stateless and thread-safe.
 */
final class OtherAnswers {

    private OtherAnswers() {}

    /** The other values of each answer given, in catalogue order. */
    static Map<Question, List<Object>> to(Requirements requirements, Catalogue catalogue) {
        Map<Question, List<Object>> others = new LinkedHashMap<>();
        requirements
                .answers()
                .forEach(
                        (question, answer) ->
                                others.put(
                                        question,
                                        catalogue.question(question).canChangeVerdict()
                                                ? effective(
                                                        new VerdictAxis(
                                                                catalogue.question(question), 1),
                                                        requirements)
                                                : every(question, answer)));
        return others;
    }

    private static List<Object> effective(VerdictAxis axis, Requirements requirements) {
        int now = axis.digit(requirements);
        Object answer = requirements.answer(axis.question());
        List<Object> others = new ArrayList<>();
        for (int digit = 1; digit <= axis.size(); digit++) {
            if (digit != now) {
                others.add(axis.answer(digit, answer));
            }
        }
        return others;
    }

    private static List<Object> every(Question question, Object answer) {
        return question.everyAnswer().stream().filter(other -> !other.equals(answer)).toList();
    }
}
