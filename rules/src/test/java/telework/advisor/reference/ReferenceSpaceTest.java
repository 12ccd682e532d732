package telework.advisor.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import telework.advisor.model.Pattern;
import telework.advisor.model.Question;
import telework.advisor.model.Requirements;
import telework.advisor.model.Verdict;
import telework.advisor.reference.ReferenceVerdicts.Tally;

/** Holds the table of the space against the definitions it is computed from. */
class ReferenceSpaceTest {

    @Test
    @DisplayName("The space has 10,368 complete and 311,040 partial inputs, no two the same")
    void theSpaceHasTheSizeTheDesignNames() {
        assertEquals(10_368, differentInputs(ReferenceSpace.complete()));
        assertEquals(311_040, differentInputs(ReferenceSpace.partial()));
        for (Requirements input : every(ReferenceSpace.complete())) {
            assertTrue(ReferenceSpace.QUESTIONS.stream().allMatch(input::decides));
        }
    }

    @Test
    @DisplayName("Over every partial input the provisional verdict is the best possible one")
    void theProvisionalVerdictIsTheBestPossible() {
        for (Requirements input : every(ReferenceSpace.partial())) {
            Map<Pattern, Set<Verdict>> possible = ReferenceSpace.possibleVerdicts(input);
            Map<Pattern, Tally> tallies = ReferenceVerdicts.tallies(input);
            for (Pattern pattern : Pattern.values()) {
                Verdict best = possible.get(pattern).iterator().next();
                Verdict provisional = tallies.get(pattern).provisionalVerdict();
                assertEquals(best, provisional, () -> pattern + " in " + input);
            }
        }
    }

    @Test
    @DisplayName("Over every partial input no question is open exactly when the verdict is certain")
    void noQuestionIsOpenExactlyWhenTheVerdictIsCertain() {
        for (Requirements input : every(ReferenceSpace.partial())) {
            Map<Pattern, Set<Verdict>> possible = ReferenceSpace.possibleVerdicts(input);
            Map<Pattern, Set<Question>> open = ReferenceSpace.openQuestions(input);
            for (Pattern pattern : Pattern.values()) {
                Verdict verdict = ReferenceSpace.verdict(possible.get(pattern));
                boolean certain = verdict != Verdict.UNDECIDED;
                assertEquals(certain, open.get(pattern).isEmpty(), () -> pattern + " in " + input);
            }
        }
    }

    @Test
    @DisplayName("Possible verdicts are those of every completion, each tried on its own")
    void possibleVerdictsAreThoseOfEveryCompletion() {
        for (Requirements input : sample()) {
            for (Pattern pattern : Pattern.values()) {
                Set<Verdict> possible = ReferenceSpace.possibleVerdicts(input).get(pattern);
                assertEquals(tried(input, pattern), possible, () -> pattern + " in " + input);
            }
        }
    }

    @Test
    @DisplayName("A question is open exactly when some answer changes the possible verdicts")
    void aQuestionIsOpenExactlyWhenSomeAnswerChangesThePossibleVerdicts() {
        for (Requirements input : sample()) {
            for (Pattern pattern : Pattern.values()) {
                Set<Question> open = ReferenceSpace.openQuestions(input).get(pattern);
                for (Question question : Question.values()) {
                    boolean changes = changes(input, question, pattern);
                    assertEquals(changes, open.contains(question), () -> question + " in " + input);
                }
            }
        }
    }

    private static long differentInputs(Stream<Requirements> inputs) {
        return inputs.mapToInt(SpaceNumbers::numberOf).distinct().count();
    }

    private static Iterable<Requirements> every(Stream<Requirements> inputs) {
        return inputs::iterator;
    }

    private static List<Requirements> sample() {
        Random seeded = new Random(6);
        return seeded.ints(200, 0, SpaceNumbers.SIZE).mapToObj(SpaceNumbers::input).toList();
    }

    private static boolean changes(Requirements input, Question question, Pattern pattern) {
        if (input.decides(question) || !ReferenceSpace.QUESTIONS.contains(question)) {
            return false;
        }
        Set<Verdict> possible = tried(input, pattern);
        return ReferenceSpace.values(question).stream()
                .map(value -> tried(input.with(question, value), pattern))
                .anyMatch(verdicts -> !verdicts.equals(possible));
    }

    /** The verdicts of one pattern over every completion, each tried on its own. */
    private static Set<Verdict> tried(Requirements input, Pattern pattern) {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        tryCompletions(input, pattern, verdicts);
        return verdicts;
    }

    private static void tryCompletions(Requirements input, Pattern pattern, Set<Verdict> verdicts) {
        Optional<Question> undecided =
                ReferenceSpace.QUESTIONS.stream().filter(q -> !input.decides(q)).findFirst();
        if (undecided.isEmpty()) {
            verdicts.add(ReferenceVerdicts.tallies(input).get(pattern).provisionalVerdict());
            return;
        }
        for (Object value : ReferenceSpace.values(undecided.get())) {
            tryCompletions(input.with(undecided.get(), value), pattern, verdicts);
        }
    }
}
