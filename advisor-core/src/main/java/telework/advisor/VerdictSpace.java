package telework.advisor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import telework.advisor.catalogue.QuestionEntry;
import telework.advisor.model.Pattern;
import telework.advisor.model.Question;
import telework.advisor.model.Requirements;
import telework.advisor.model.Verdict;

/**
 * The possible verdicts of every partial input, exactly. The rules themselves fill it when the pack
 * is built: the six verdicts of every complete input. At start-up the partial inputs follow by
 * union, each from the answers to one of its undecided questions. From then on every question about
 * undecided answers is a look-up. Immutable and thread-safe.
 *
 * <p>A partial input is numbered in mixed radix: a digit for each question that can change a
 * verdict, 0 if undecided. The possible verdicts of its six patterns are a set of bits, three for
 * each pattern.
 */
final class VerdictSpace {

    /** The number of the input in which no question that can change a verdict is answered. */
    static final int NOTHING_ANSWERED = 0;

    private static final Pattern[] PATTERNS = Pattern.values();
    private static final List<Verdict> VERDICTS =
            List.of(Verdict.SUITABLE, Verdict.CONDITIONAL, Verdict.UNSUITABLE);
    private static final int ALL_OF_ONE = 0b111;
    private static final List<Set<Verdict>> SETS = sets();

    /** The lowest bit of each pattern. */
    private static final int ONE_OF_EACH = pack(pattern -> 1);

    private final List<VerdictAxis> axes;
    private final int[] possible;
    private final ConflictSearch conflicts;

    /**
     * @param axes from {@link #axes}
     * @param complete the verdicts of every complete input, in the order of {@link #complete}
     */
    VerdictSpace(List<VerdictAxis> axes, short[] complete) {
        this.axes = axes;
        this.possible = new int[size(axes)];
        int sealed = complete.length;
        for (int partial = possible.length - 1; partial >= 0; partial--) {
            VerdictAxis undecided = firstUndecided(axes, partial);
            if (undecided != null) {
                possible[partial] = union(partial, undecided);
            } else if (sealed > 0) {
                possible[partial] = unpack(complete[--sealed]);
            } else {
                sealed = -1;
                break;
            }
        }
        if (sealed != 0) {
            throw new RulePackException(
                    "the pack was sealed for "
                            + complete.length
                            + " inputs, which is not their number");
        }
        this.conflicts = new ConflictSearch(axes, this::left);
    }

    /** The questions that can change a verdict, in catalogue order. */
    static List<VerdictAxis> axes(List<QuestionEntry> questions) {
        List<VerdictAxis> axes = new ArrayList<>();
        int stride = 1;
        for (QuestionEntry entry : questions) {
            if (entry.canChangeVerdict()) {
                axes.add(new VerdictAxis(entry, stride));
                stride *= entry.effectiveAnswers().size() + 1;
            }
        }
        return List.copyOf(axes);
    }

    /** Every complete input, in the order of their numbers. */
    static List<Requirements> complete(List<VerdictAxis> axes) {
        List<Requirements> inputs = new ArrayList<>();
        for (int partial = 0; partial < size(axes); partial++) {
            if (firstUndecided(axes, partial) == null) {
                inputs.add(input(axes, partial));
            }
        }
        return inputs;
    }

    /** The verdicts of the six patterns in the form that a sealed pack keeps. */
    static short seal(Function<Pattern, Verdict> verdicts) {
        int sealed = 0;
        for (Pattern pattern : PATTERNS) {
            sealed |= verdicts.apply(pattern).ordinal() << 2 * pattern.ordinal();
        }
        return (short) sealed;
    }

    /** The questions that can change a verdict. */
    List<VerdictAxis> axes() {
        return axes;
    }

    /**
     * The questions that can change the verdict on a pattern: an answer to any other never does.
     */
    List<VerdictAxis> axesOf(Pattern pattern) {
        return axes.stream().filter(axis -> bearsOn(axis, pattern)).toList();
    }

    private boolean bearsOn(VerdictAxis axis, Pattern pattern) {
        for (int partial = 0; partial < possible.length; partial++) {
            if (axis.digit(partial) == 0 && isOpen(partial, axis, pattern)) {
                return true;
            }
        }
        return false;
    }

    /** Whether all possible verdicts of a pattern are the target or better. */
    boolean isAtLeast(int partial, Pattern pattern, Verdict target) {
        return bits(partial, pattern) < bit(target) << 1;
    }

    /**
     * Whether an answer to an undecided question can change the possible verdicts of any pattern.
     */
    boolean isOpen(int partial, VerdictAxis axis) {
        for (Pattern pattern : PATTERNS) {
            if (isOpen(partial, axis, pattern)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOpen(int partial, VerdictAxis axis, Pattern pattern) {
        int now = bits(partial, pattern);
        for (int digit = 1; digit <= axis.size(); digit++) {
            if (bits(partial + digit * axis.stride(), pattern) != now) {
                return true;
            }
        }
        return false;
    }

    /** The number of the partial input that the case comes down to. */
    int number(Requirements requirements) {
        int number = 0;
        for (VerdictAxis axis : axes) {
            number += axis.stride() * axis.digit(requirements);
        }
        return number;
    }

    /** The possible verdicts of a pattern, best first. */
    Set<Verdict> possible(int partial, Pattern pattern) {
        return SETS.get(bits(partial, pattern));
    }

    /** The undecided questions of which an answer can change the possible verdicts of a pattern. */
    List<Question> open(int partial, Pattern pattern) {
        List<Question> open = new ArrayList<>();
        for (VerdictAxis axis : axes) {
            if (axis.digit(partial) == 0 && isOpen(partial, axis, pattern)) {
                open.add(axis.question());
            }
        }
        return List.copyOf(open);
    }

    /**
     * Every minimal set of answers that already rules out all six patterns; empty if one is left.
     */
    List<Set<Question>> conflicts(int partial) {
        return conflicts.in(partial);
    }

    /** The patterns that are possibly not {@code UNSUITABLE}: a bit for each, three apart. */
    private int left(int partial) {
        return (possible[partial] | possible[partial] >> 1) & ONE_OF_EACH;
    }

    private int bits(int partial, Pattern pattern) {
        return possible[partial] >> 3 * pattern.ordinal() & ALL_OF_ONE;
    }

    /** Plain loops: this runs for every partial input when the service starts. */
    private int union(int partial, VerdictAxis undecided) {
        int union = 0;
        for (int digit = 1; digit <= undecided.size(); digit++) {
            union |= possible[partial + digit * undecided.stride()];
        }
        return union;
    }

    private static VerdictAxis firstUndecided(List<VerdictAxis> axes, int partial) {
        for (int i = 0; i < axes.size(); i++) {
            if (axes.get(i).digit(partial) == 0) {
                return axes.get(i);
            }
        }
        return null;
    }

    private static int unpack(short sealed) {
        return pack(pattern -> 1 << (sealed >> 2 * pattern & 0b11));
    }

    private static int pack(IntUnaryOperator bitsOfPattern) {
        int packed = 0;
        for (int pattern = 0; pattern < PATTERNS.length; pattern++) {
            packed |= bitsOfPattern.applyAsInt(pattern) << 3 * pattern;
        }
        return packed;
    }

    private static int bit(Verdict verdict) {
        return 1 << verdict.ordinal();
    }

    private static List<Set<Verdict>> sets() {
        List<Set<Verdict>> sets = new ArrayList<>();
        for (int bits = 0; bits <= ALL_OF_ONE; bits++) {
            Set<Verdict> set = EnumSet.noneOf(Verdict.class);
            for (Verdict verdict : VERDICTS) {
                if ((bits & bit(verdict)) != 0) {
                    set.add(verdict);
                }
            }
            sets.add(java.util.Collections.unmodifiableSet(set));
        }
        return sets;
    }

    private static int size(List<VerdictAxis> axes) {
        return axes.stream().mapToInt(axis -> axis.size() + 1).reduce(1, (a, b) -> a * b);
    }

    private static Requirements input(List<VerdictAxis> axes, int partial) {
        Requirements input = Requirements.undecided();
        for (VerdictAxis axis : axes) {
            int digit = axis.digit(partial);
            input =
                    input.with(
                            axis.question(),
                            digit == 0 ? null : axis.entry().effectiveAnswers().get(digit - 1));
        }
        return input;
    }
}
