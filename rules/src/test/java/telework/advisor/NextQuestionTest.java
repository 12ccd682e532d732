package telework.advisor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import telework.advisor.model.NextQuestion;
import telework.advisor.model.Pattern;
import telework.advisor.model.Question;
import telework.advisor.model.Requirements;
import telework.advisor.model.Verdict;
import telework.advisor.reference.ReferenceSpace;

@DisplayName("The next question")
class NextQuestionTest {

    private static final WhatIf WHAT_IF = Pack.advisor().whatIf();

    @Test
    @DisplayName(
            "is never one that can change nothing, and there is none exactly when all is certain,"
                    + " for every partial input")
    void everyPartialInput() {
        AtomicInteger compared = new AtomicInteger();
        ReferenceSpace.partial()
                .parallel()
                .forEach(
                        requirements -> {
                            List<NextQuestion> next = WHAT_IF.nextQuestions(requirements);
                            Set<Question> open =
                                    ReferenceSpace.openQuestions(requirements).values().stream()
                                            .flatMap(Collection::stream)
                                            .collect(Collectors.toSet());
                            assertEquals(
                                    open,
                                    next.stream()
                                            .map(NextQuestion::question)
                                            .collect(Collectors.toSet()));
                            Map<Pattern, Set<Verdict>> possible =
                                    ReferenceSpace.possibleVerdicts(requirements);
                            assertEquals(
                                    possible.values().stream().allMatch(set -> set.size() == 1),
                                    next.isEmpty());
                            next.forEach(question -> compare(requirements, possible, question));
                            assertOrdered(next);
                            compared.incrementAndGet();
                        });
        System.out.printf(
                "Next questions equal the reference: %,d partial inputs%n", compared.get());
        assertEquals(311_040, compared.get());
    }

    private static void compare(
            Requirements requirements, Map<Pattern, Set<Verdict>> possible, NextQuestion question) {
        int settled = 0;
        for (NextQuestion.Outcome outcome : question.answers()) {
            Map<Pattern, Set<Verdict>> then =
                    ReferenceSpace.possibleVerdicts(
                            requirements.with(question.question(), outcome.answer()));
            Set<Pattern> settles =
                    possible.keySet().stream()
                            .filter(
                                    pattern ->
                                            possible.get(pattern).size() > 1
                                                    && then.get(pattern).size() == 1)
                            .collect(Collectors.toSet());
            assertEquals(settles, outcome.settles());
            settled += settles.size();
        }
        assertEquals(ReferenceSpace.values(question.question()).size(), question.answers().size());
        assertEquals(
                (double) settled / question.answers().size(), question.expectedSettled(), 1e-12);
    }

    private static void assertOrdered(List<NextQuestion> next) {
        for (int i = 1; i < next.size(); i++) {
            NextQuestion one = next.get(i - 1);
            NextQuestion other = next.get(i);
            assertTrue(
                    one.expectedSettled() > other.expectedSettled()
                            || one.expectedSettled() == other.expectedSettled()
                                    && one.question().compareTo(other.question()) < 0);
        }
    }

    @Test
    @DisplayName(
            "asked again and again ends with every verdict certain, after fewer questions than a"
                    + " fixed order asks")
    void interviews() {
        Interviews ranked = Interviews.ranked();
        Interviews inOrder = Interviews.inCatalogueOrder();
        System.out.printf(
                "Interviews over %,d cases: %.3f questions on average, %.3f in catalogue order%n",
                ranked.cases(), ranked.mean(), inOrder.mean());
        assertEquals(10_368, ranked.cases());
        assertTrue(ranked.mean() < inOrder.mean());
    }
}
