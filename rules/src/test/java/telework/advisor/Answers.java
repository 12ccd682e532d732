package telework.advisor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import telework.advisor.model.InformationLevel;
import telework.advisor.model.Question;
import telework.advisor.model.Requirements;
import telework.advisor.model.TerminalOwnership;
import telework.advisor.reference.ReferenceSpace;

/** The answers that verdicts look at, as plain numbers, for brute force in tests. */
final class Answers {

    private Answers() {}

    /** One number for each of the ten questions; -1 if undecided. */
    static int[] of(Requirements requirements) {
        return ReferenceSpace.QUESTIONS.stream()
                .mapToInt(question -> of(question, requirements.answer(question)))
                .toArray();
    }

    private static int of(Question question, Object answer) {
        if (answer == null) {
            return -1;
        }
        if (answer instanceof Set<?> set) {
            return question == Question.INFORMATION_LEVELS
                    ? bit(set, InformationLevel.CONFIDENTIAL)
                    : bit(set, TerminalOwnership.COMPANY)
                            + 2 * bit(set, TerminalOwnership.PERSONAL);
        }
        return question.allowedValues().indexOf(answer);
    }

    private static int bit(Set<?> set, Object member) {
        return set.contains(member) ? 1 : 0;
    }

    static int distance(int[] one, int[] other) {
        int distance = 0;
        for (int i = 0; i < one.length; i++) {
            distance += one[i] == other[i] ? 0 : 1;
        }
        return distance;
    }

    static List<Integer> list(int[] answers) {
        return Arrays.stream(answers).boxed().toList();
    }

    static Map<List<Integer>, Integer> numbers(int[][] inputs) {
        Map<List<Integer>, Integer> numbers = new HashMap<>();
        for (int i = 0; i < inputs.length; i++) {
            numbers.put(list(inputs[i]), i);
        }
        return numbers;
    }
}
