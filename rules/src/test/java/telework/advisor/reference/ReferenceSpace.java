package telework.advisor.reference;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import telework.advisor.model.Pattern;
import telework.advisor.model.Question;
import telework.advisor.model.Requirements;
import telework.advisor.model.Verdict;

/**
 * The space of the ten questions that can change a verdict (design, sections 4 and 5), and what
 * follows from knowing all of it: possible verdicts and open questions. Only effective values
 * count: information is confidential or not. Immutable, safe for use by several threads; the table
 * is computed once, when the class is first used.
 */
public final class ReferenceSpace {

    /** The ten questions that can change a verdict, in catalogue order. */
    public static final List<Question> QUESTIONS = SpaceNumbers.QUESTIONS;

    /**
     * By number of a partial input: three bits for each pattern, one for each verdict that is
     * possible.
     */
    private static final int[] POSSIBLE = possibleOfEveryInput();

    /** By the three bits of a pattern: the verdicts they stand for, best first. */
    private static final List<Set<Verdict>> SETS =
            IntStream.range(0, 8).mapToObj(ReferenceSpace::verdictsOfBits).toList();

    private ReferenceSpace() {}

    /** Every input of the space with all ten questions answered: 10,368 of them. */
    public static Stream<Requirements> complete() {
        return SpaceNumbers.numbers()
                .filter(number -> SpaceNumbers.undecidedIn(number).isEmpty())
                .mapToObj(SpaceNumbers::input);
    }

    /**
     * Every input of the space with each of the ten questions answered or undecided: 311,040 of
     * them.
     */
    public static Stream<Requirements> partial() {
        return SpaceNumbers.numbers().mapToObj(SpaceNumbers::input);
    }

    /** The effective values of one of {@link #QUESTIONS}. */
    public static List<?> values(Question question) {
        return SpaceNumbers.AXES.get(QUESTIONS.indexOf(question)).values();
    }

    /** The verdicts of each pattern over every completion of the undecided answers. */
    public static Map<Pattern, Set<Verdict>> possibleVerdicts(Requirements requirements) {
        int number = SpaceNumbers.numberOf(requirements);
        Map<Pattern, Set<Verdict>> possible = new EnumMap<>(Pattern.class);
        for (Pattern pattern : Pattern.values()) {
            possible.put(pattern, SETS.get(verdictBits(number, pattern)));
        }
        return Collections.unmodifiableMap(possible);
    }

    /** The one verdict that is possible, or UNDECIDED if there are more. */
    public static Verdict verdict(Set<Verdict> possible) {
        return possible.size() == 1 ? possible.iterator().next() : Verdict.UNDECIDED;
    }

    /**
     * For each pattern the undecided questions of which some answer changes the pattern's possible
     * verdicts.
     */
    public static Map<Pattern, Set<Question>> openQuestions(Requirements requirements) {
        int number = SpaceNumbers.numberOf(requirements);
        Map<Pattern, Set<Question>> open = new EnumMap<>(Pattern.class);
        for (Pattern pattern : Pattern.values()) {
            Set<Question> questions = EnumSet.noneOf(Question.class);
            for (SpaceAxis axis : SpaceNumbers.AXES) {
                if (axis.placeIn(number) == 0 && isOpen(number, axis, pattern)) {
                    questions.add(axis.question());
                }
            }
            open.put(pattern, Collections.unmodifiableSet(questions));
        }
        return Collections.unmodifiableMap(open);
    }

    /**
     * An input with an undecided question is completed by answering that question and completing
     * the rest, so its verdicts are those of all its answers together. Answering makes the number
     * greater: the greatest goes first.
     */
    private static int[] possibleOfEveryInput() {
        int[] possible = new int[SpaceNumbers.SIZE];
        for (int number = SpaceNumbers.SIZE - 1; number >= 0; number--) {
            Optional<SpaceAxis> undecided = SpaceNumbers.undecidedIn(number);
            if (undecided.isEmpty()) {
                possible[number] = verdictsOfComplete(SpaceNumbers.input(number));
                continue;
            }
            SpaceAxis axis = undecided.get();
            for (int place = 1; place < axis.places(); place++) {
                possible[number] |= possible[number + place * axis.stride()];
            }
        }
        return possible;
    }

    private static int verdictsOfComplete(Requirements complete) {
        int verdicts = 0;
        for (Map.Entry<Pattern, ReferenceVerdicts.Tally> entry :
                ReferenceVerdicts.tallies(complete).entrySet()) {
            verdicts |= bit(entry.getKey(), entry.getValue().provisionalVerdict());
        }
        return verdicts;
    }

    private static boolean isOpen(int number, SpaceAxis axis, Pattern pattern) {
        for (int place = 1; place < axis.places(); place++) {
            if (verdictBits(number + place * axis.stride(), pattern)
                    != verdictBits(number, pattern)) {
                return true;
            }
        }
        return false;
    }

    private static int verdictBits(int number, Pattern pattern) {
        return POSSIBLE[number] >> 3 * pattern.ordinal() & 0b111;
    }

    private static Set<Verdict> verdictsOfBits(int bits) {
        Set<Verdict> verdicts = EnumSet.allOf(Verdict.class);
        verdicts.removeIf(verdict -> (bits >> verdict.ordinal() & 1) == 0);
        return Collections.unmodifiableSet(verdicts);
    }

    private static int bit(Pattern pattern, Verdict verdict) {
        return 1 << 3 * pattern.ordinal() + verdict.ordinal();
    }
}
