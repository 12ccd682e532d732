package telework.advisor;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import telework.advisor.model.Question;

/**
 * Finds the answers that leave no pattern, among partial inputs numbered as in {@link
 * VerdictSpace}. Immutable and thread-safe.
 */
final class ConflictSearch {

    private final List<VerdictAxis> axes;
    private final IntUnaryOperator left;

    /** The answers that rule a pattern out in some input, as they add to the input's number. */
    private final Set<Integer> ruling = new HashSet<>();

    /**
     * @param axes the questions that can change a verdict
     * @param left the patterns that the answers of a partial input leave, as bits
     */
    ConflictSearch(List<VerdictAxis> axes, IntUnaryOperator left) {
        this.axes = axes;
        this.left = left;
        findRuling(0, 0);
    }

    /**
     * Goes through every complete input: an answer that rules nothing out in any of them rules
     * nothing out in a partial input either, and is part of no minimal conflict.
     */
    private void findRuling(int from, int number) {
        if (from < axes.size()) {
            VerdictAxis axis = axes.get(from);
            for (int digit = 1; digit <= axis.size(); digit++) {
                findRuling(from + 1, number + digit * axis.stride());
            }
            return;
        }
        int now = left.applyAsInt(number);
        for (VerdictAxis axis : axes) {
            if (left.applyAsInt(number - part(axis, number)) != now) {
                ruling.add(part(axis, number));
            }
        }
    }

    /**
     * Every minimal set of answers that already rules out all six patterns; empty if one is left.
     */
    List<Set<Question>> in(int partial) {
        if (left.applyAsInt(partial) != 0) {
            return List.of();
        }
        List<VerdictAxis> answers =
                axes.stream().filter(axis -> ruling.contains(part(axis, partial))).toList();
        int[] parts = answers.stream().mapToInt(axis -> part(axis, partial)).toArray();
        return MinimalSets.of(parts.length, kept -> left.applyAsInt(sum(parts, kept)) == 0).stream()
                .map(kept -> questions(answers, kept))
                .toList();
    }

    /** What the answer to one question adds to the number of an input. */
    private static int part(VerdictAxis axis, int input) {
        return axis.digit(input) * axis.stride();
    }

    private static int sum(int[] parts, int chosen) {
        int sum = 0;
        for (int rest = chosen; rest != 0; rest &= rest - 1) {
            sum += parts[Integer.numberOfTrailingZeros(rest)];
        }
        return sum;
    }

    private static Set<Question> questions(List<VerdictAxis> axes, int chosen) {
        Set<Question> questions = EnumSet.noneOf(Question.class);
        for (int i = 0; i < axes.size(); i++) {
            if ((chosen >> i & 1) == 1) {
                questions.add(axes.get(i).question());
            }
        }
        return Collections.unmodifiableSet(questions);
    }
}
