package telework.advisor.reference;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import telework.advisor.model.Question;
import telework.advisor.model.Requirements;

/**
 * Which answers leave no pattern (design, section 5), by trying every set of the answers given.
 * Immutable, safe for use by several threads; the table is computed once, when the class is first
 * used.
 */
public final class ReferenceConflicts {

    /** By number of a partial input: whether its answers alone bring a BLOCK on every pattern. */
    private static final boolean[] NO_PATTERN_LEFT = noPatternLeftInEveryInput();

    private ReferenceConflicts() {}

    /**
     * If the answers given rule out all six patterns, every minimal set of answered questions that
     * already does: with these answers alone, every pattern has a BLOCK, and with fewer of them,
     * some pattern has none.
     */
    public static Set<Set<Question>> conflicts(Requirements requirements) {
        if (!NO_PATTERN_LEFT[SpaceNumbers.numberOf(requirements)]) {
            return Set.of();
        }
        List<SpaceAxis> answered =
                SpaceNumbers.AXES.stream()
                        .filter(axis -> requirements.decides(axis.question()))
                        .toList();
        int[] weights =
                answered.stream()
                        .mapToInt(axis -> axis.placeIn(requirements) * axis.stride())
                        .toArray();
        Set<Set<Question>> conflicts = new LinkedHashSet<>();
        for (int kept : minimalConflicts(weights)) {
            conflicts.add(questions(answered, kept));
        }
        return conflicts;
    }

    /**
     * The minimal conflicts as bit sets of positions in {@code weights}. A proper subset is a
     * smaller number, so all that could make a set not minimal has been looked at before it.
     */
    private static List<Integer> minimalConflicts(int[] weights) {
        List<Integer> minimal = new ArrayList<>();
        for (int kept = 0; kept < 1 << weights.length; kept++) {
            if (NO_PATTERN_LEFT[number(weights, kept)] && !containsOneOf(minimal, kept)) {
                minimal.add(kept);
            }
        }
        return minimal;
    }

    private static boolean containsOneOf(List<Integer> minimal, int kept) {
        for (int conflict : minimal) {
            if ((conflict & kept) == conflict) {
                return true;
            }
        }
        return false;
    }

    /** The number of the input in which only the answers kept are given. */
    private static int number(int[] weights, int kept) {
        int number = 0;
        for (int i = 0; i < weights.length; i++) {
            number += (kept >> i & 1) * weights[i];
        }
        return number;
    }

    private static Set<Question> questions(List<SpaceAxis> answered, int kept) {
        Set<Question> questions = EnumSet.noneOf(Question.class);
        for (int i = 0; i < answered.size(); i++) {
            if ((kept >> i & 1) == 1) {
                questions.add(answered.get(i).question());
            }
        }
        return questions;
    }

    private static boolean[] noPatternLeftInEveryInput() {
        boolean[] none = new boolean[SpaceNumbers.SIZE];
        for (int number = 0; number < none.length; number++) {
            none[number] =
                    ReferenceVerdicts.tallies(SpaceNumbers.input(number)).values().stream()
                            .allMatch(tally -> tally.blocks() > 0);
        }
        return none;
    }
}
