package telework.advisor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import telework.advisor.model.Question;
import telework.advisor.model.Requirements;

/**
 * Finds every smallest change of answers that reaches a goal, by looking at all changes of one
 * answer, then of two, and so on. Immutable and thread-safe.
 */
final class SmallestChanges {

    private final List<VerdictAxis> axes;

    SmallestChanges(List<VerdictAxis> axes) {
        this.axes = axes;
    }

    /** The questions whose answers it changes, in catalogue order. */
    Stream<Question> questions() {
        return axes.stream().map(VerdictAxis::question);
    }

    /**
     * The numbers of all inputs that reach the goal with the fewest answers changed or given.
     *
     * @param from number of the input to start from
     * @param frozen questions whose answer stays as it is
     * @param goal says whether an input is good enough
     * @return empty if no change reaches the goal
     */
    List<Integer> from(int from, Set<Question> frozen, IntPredicate goal) {
        List<VerdictAxis> free =
                axes.stream().filter(axis -> !frozen.contains(axis.question())).toList();
        List<Integer> found = new ArrayList<>();
        for (int size = 0; size <= free.size() && found.isEmpty(); size++) {
            collect(free, 0, size, from, goal, found);
        }
        return found;
    }

    private static void collect(
            List<VerdictAxis> free,
            int next,
            int left,
            int input,
            IntPredicate goal,
            List<Integer> found) {
        if (left == 0) {
            if (goal.test(input)) {
                found.add(input);
            }
            return;
        }
        for (int i = next; i <= free.size() - left; i++) {
            VerdictAxis axis = free.get(i);
            int now = axis.digit(input);
            for (int digit = 1; digit <= axis.size(); digit++) {
                if (digit != now) {
                    collect(
                            free,
                            i + 1,
                            left - 1,
                            input + (digit - now) * axis.stride(),
                            goal,
                            found);
                }
            }
        }
    }

    /** Whether answering all questions that are not frozen can reach the goal. */
    boolean possible(int from, Set<Question> frozen, IntPredicate goal) {
        List<VerdictAxis> free =
                axes.stream().filter(axis -> !frozen.contains(axis.question())).toList();
        return possible(free, 0, from, goal);
    }

    private static boolean possible(
            List<VerdictAxis> free, int next, int input, IntPredicate goal) {
        if (next == free.size()) {
            return goal.test(input);
        }
        VerdictAxis axis = free.get(next);
        int without = input - axis.digit(input) * axis.stride();
        for (int digit = 1; digit <= axis.size(); digit++) {
            if (possible(free, next + 1, without + digit * axis.stride(), goal)) {
                return true;
            }
        }
        return false;
    }

    /** The answers in which an input differs from a case, in the form the case would give them. */
    Map<Question, Object> change(Requirements requirements, int from, int to) {
        Map<Question, Object> change = new LinkedHashMap<>();
        for (VerdictAxis axis : axes) {
            int digit = axis.digit(to);
            if (digit != axis.digit(from)) {
                change.put(
                        axis.question(), axis.answer(digit, requirements.answer(axis.question())));
            }
        }
        return Collections.unmodifiableMap(change);
    }
}
