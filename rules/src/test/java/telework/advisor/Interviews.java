package telework.advisor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import telework.advisor.model.NextQuestion;
import telework.advisor.model.Question;
import telework.advisor.model.Requirements;
import telework.advisor.reference.ReferenceSpace;

/**
 * An interview about every complete case: questions are asked one by one until nothing is open.
 *
 * @param byQuestions how many cases took that many questions
 */
public record Interviews(Map<Integer, Long> byQuestions) {

    private static final Comparator<NextQuestion> CATALOGUE_ORDER =
            Comparator.comparing(NextQuestion::question);

    /** Interviews that ask what settles most. */
    public static Interviews ranked() {
        return hold(next -> next.get(0).question());
    }

    /** Interviews that ask the first question of the catalogue that is still open. */
    public static Interviews inCatalogueOrder() {
        return hold(next -> next.stream().min(CATALOGUE_ORDER).orElseThrow().question());
    }

    /** How many cases there are. */
    public long cases() {
        return byQuestions.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many questions are asked on average, each case counted once. */
    public double mean() {
        long asked =
                byQuestions.entrySet().stream()
                        .mapToLong(entry -> entry.getKey() * entry.getValue())
                        .sum();
        return (double) asked / cases();
    }

    private static Interviews hold(Function<List<NextQuestion>, Question> choice) {
        WhatIf whatIf = Pack.advisor().whatIf();
        return new Interviews(
                ReferenceSpace.complete()
                        .parallel()
                        .collect(
                                Collectors.groupingByConcurrent(
                                        truth -> questions(whatIf, truth, choice),
                                        Collectors.counting()))
                        .entrySet()
                        .stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        Map.Entry::getValue,
                                        Long::sum,
                                        TreeMap::new)));
    }

    /** How many questions are asked, the answers being those of a complete case. */
    private static int questions(
            WhatIf whatIf, Requirements truth, Function<List<NextQuestion>, Question> choice) {
        Requirements known = Requirements.undecided();
        int asked = 0;
        for (List<NextQuestion> next = whatIf.nextQuestions(known);
                !next.isEmpty();
                next = whatIf.nextQuestions(known)) {
            Question question = choice.apply(next);
            known = known.with(question, truth.answer(question));
            asked++;
        }
        assertEquals(
                ReferenceSpace.possibleVerdicts(truth), ReferenceSpace.possibleVerdicts(known));
        return asked;
    }
}
