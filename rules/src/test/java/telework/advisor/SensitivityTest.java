package telework.advisor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import telework.advisor.model.Advice;
import telework.advisor.model.Applicability;
import telework.advisor.model.InformationLevel;
import telework.advisor.model.Obligation;
import telework.advisor.model.Pattern;
import telework.advisor.model.PatternAdvice;
import telework.advisor.model.Question;
import telework.advisor.model.Requirements;
import telework.advisor.model.Sensitivity;
import telework.advisor.model.Verdict;
import telework.advisor.model.WayBack;

@Label("A sensitivity")
class SensitivityTest {

    @Property(tries = 150)
    @Label("says of every other answer what an advice on it says, and which answers do not matter")
    void equalsAdvice(@ForAll long seed) {
        Requirements requirements = ShuffledRulesTest.anyCase(new Random(seed));
        Advice now = Pack.advisor().advise(requirements);
        Sensitivity found = Pack.advisor().whatIf().sensitivity(requirements, Optional.empty());
        assertEquals(mandatory(now), found.mandatoryMeasures());
        assertEquals(
                requirements.answers().keySet(),
                new HashSet<>(
                        found.answers().stream().map(Sensitivity.OfAnswer::question).toList()));
        Set<Question> matter = new HashSet<>();
        boolean recommendationChanges = false;
        for (Sensitivity.OfAnswer answer : found.answers()) {
            assertEquals(others(requirements, answer.question()), values(answer));
            for (Sensitivity.Alternative other : answer.alternatives()) {
                assertNotEquals(requirements.answer(answer.question()), other.answer());
                Advice then =
                        Pack.advisor().advise(requirements.with(answer.question(), other.answer()));
                assertEquals(
                        then.patterns().stream().map(PatternAdvice::verdict).toList(),
                        other.verdicts());
                assertEquals(then.recommended(), other.recommended());
                assertEquals(mandatory(then), other.mandatoryMeasures());
                recommendationChanges |= !then.recommended().equals(now.recommended());
                if (other.differs()) {
                    matter.add(answer.question());
                }
            }
        }
        Set<Question> rest = new HashSet<>(requirements.answers().keySet());
        rest.removeAll(matter);
        assertEquals(rest, found.withoutInfluence());
        assertEquals(
                recommendationChanges,
                found.answersToAnotherRecommendation().isPresent()
                        && found.answersToAnotherRecommendation().getAsInt() == 1);
    }

    @Property(tries = 60)
    @Label("tells how many of the answers given have to change for another recommendation")
    void distance(@ForAll long seed) {
        Random random = new Random(seed);
        Requirements requirements = ShuffledRulesTest.anyCase(random);
        List<Question> given = new ArrayList<>(requirements.answers().keySet());
        Collections.shuffle(given, random);
        for (Question question : given.subList(Math.min(4, given.size()), given.size())) {
            requirements = requirements.with(question, null);
        }
        Set<Pattern> now = Pack.advisor().advise(requirements).recommended();
        assertEquals(
                fewest(requirements, List.copyOf(requirements.answers().keySet()), now),
                Pack.advisor()
                        .whatIf()
                        .sensitivity(requirements, Optional.empty())
                        .answersToAnotherRecommendation());
    }

    private static OptionalInt fewest(
            Requirements requirements, List<Question> given, Set<Pattern> now) {
        if (given.isEmpty()) {
            return OptionalInt.empty();
        }
        Question first = given.get(0);
        List<Question> rest = given.subList(1, given.size());
        OptionalInt fewest = fewest(requirements, rest, now);
        for (Object other : others(requirements, first)) {
            Requirements changed = requirements.with(first, other);
            OptionalInt further =
                    Pack.advisor().recommended(changed).equals(now)
                            ? fewest(changed, rest, now)
                            : OptionalInt.of(0);
            if (further.isPresent()
                    && (fewest.isEmpty() || further.getAsInt() + 1 < fewest.getAsInt())) {
                fewest = OptionalInt.of(further.getAsInt() + 1);
            }
        }
        return fewest;
    }

    /** Every other answer, or every other one that verdicts can tell apart. */
    private static Set<Object> others(Requirements requirements, Question question) {
        Object given = requirements.answer(question);
        if (question == Question.INFORMATION_LEVELS) {
            Set<Object> levels = new HashSet<>((Set<?>) given);
            if (!levels.remove(InformationLevel.CONFIDENTIAL)) {
                levels.add(InformationLevel.CONFIDENTIAL);
            }
            return Set.of(
                    levels.isEmpty()
                            ? Set.of(InformationLevel.BUSINESS, InformationLevel.PUBLIC)
                            : levels);
        }
        Set<Object> others = new HashSet<>(question.everyAnswer());
        assertTrue(others.remove(given));
        return others;
    }

    private static Set<Object> values(Sensitivity.OfAnswer answer) {
        return answer.alternatives().stream()
                .map(Sensitivity.Alternative::answer)
                .collect(Collectors.toSet());
    }

    @Property(tries = 300)
    @Label(
            "stands beside ways back: after each some pattern is left, and no smaller"
                    + " change does that")
    void waysBack(@ForAll long seed) {
        Requirements requirements = ShuffledRulesTest.anyCase(new Random(seed));
        boolean none = Pack.advisor().advise(requirements).recommended().isEmpty();
        var ways = Pack.advisor().whatIf().waysBack(requirements);
        assertEquals(none, !ways.isEmpty());
        for (WayBack way : ways) {
            Requirements changed = requirements;
            for (var each : way.change().entrySet()) {
                changed = changed.with(each.getKey(), each.getValue());
            }
            assertFalse(way.patterns().isEmpty());
            Advice then = Pack.advisor().advise(changed);
            assertEquals(left(then), way.patterns());
            for (Question left : way.change().keySet()) {
                Requirements less = changed.with(left, requirements.answer(left));
                assertTrue(left(Pack.advisor().advise(less)).isEmpty());
            }
            assertEquals(ways.get(0).change().size(), way.change().size());
        }
    }

    private static Set<Pattern> left(Advice advice) {
        return advice.patterns().stream()
                .filter(each -> each.provisionalVerdict() != Verdict.UNSUITABLE)
                .map(PatternAdvice::pattern)
                .collect(Collectors.toSet());
    }

    private static int mandatory(Advice advice) {
        return (int)
                advice.measures().stream()
                        .filter(
                                measure ->
                                        measure.applicability() == Applicability.APPLIES
                                                && measure.obligation() == Obligation.MANDATORY)
                        .count();
    }
}
