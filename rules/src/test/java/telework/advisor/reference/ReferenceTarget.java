package telework.advisor.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import telework.advisor.model.Applicability;
import telework.advisor.model.Pattern;
import telework.advisor.model.Question;
import telework.advisor.model.Requirements;

/**
 * What a measure or an action applies to (design, section 6): cases whose answer to one question
 * fits, or in which one of some patterns is selected.
 *
 * @param question the question that decides; {@code null} if none does
 * @param everyAnswer every answer that can be given to the question
 * @param fits whether the measure applies with that answer
 * @param patterns the patterns that, when selected, make the measure apply whatever the answer
 */
record ReferenceTarget(
        Question question,
        List<Object> everyAnswer,
        Predicate<Object> fits,
        Set<Pattern> patterns) {

    /** Every case: whichever patterns are selected, none included. */
    static final ReferenceTarget ALWAYS =
            new ReferenceTarget(null, List.of(), answer -> true, Set.of());

    /** The cases that answer yes. */
    static ReferenceTarget yes(Question question) {
        return new ReferenceTarget(question, everyAnswer(question), Boolean.TRUE::equals, Set.of());
    }

    /** The cases that have one of these values among their answers. */
    static ReferenceTarget has(Question question, Enum<?>... oneOf) {
        Set<Object> wanted = Set.of((Object[]) oneOf);
        return new ReferenceTarget(
                question,
                everyAnswer(question),
                answer -> ((Set<?>) answer).stream().anyMatch(wanted::contains),
                Set.of());
    }

    /** The cases that have any value among their answers. */
    static ReferenceTarget hasAny(Question question) {
        return new ReferenceTarget(
                question, everyAnswer(question), answer -> !((Set<?>) answer).isEmpty(), Set.of());
    }

    /** The cases in which one of these patterns is selected. */
    static ReferenceTarget selected(Pattern first, Pattern... others) {
        return new ReferenceTarget(null, List.of(), answer -> false, EnumSet.of(first, others));
    }

    /** These cases, and those in which one of these patterns is selected. */
    ReferenceTarget orSelected(Pattern first, Pattern... others) {
        return new ReferenceTarget(question, everyAnswer, fits, EnumSet.of(first, others));
    }

    /**
     * APPLIES or NOT_APPLICABLE if that is so whatever the answer turns out to be, else UNDECIDED.
     */
    Applicability in(Requirements requirements, Set<Pattern> selection) {
        boolean applies = false;
        boolean doesNot = false;
        for (Object answer : answersIn(requirements)) {
            boolean targeted = fits.test(answer) || !Collections.disjoint(patterns, selection);
            applies |= targeted;
            doesNot |= !targeted;
        }
        if (applies && doesNot) {
            return Applicability.UNDECIDED;
        }
        return applies ? Applicability.APPLIES : Applicability.NOT_APPLICABLE;
    }

    /**
     * The answer given, or every answer if it is undecided; one that does not matter if no question
     * decides.
     */
    private List<?> answersIn(Requirements requirements) {
        if (question == null) {
            return List.of(true);
        }
        return requirements.decides(question)
                ? List.of(requirements.answer(question))
                : everyAnswer;
    }

    private static List<Object> everyAnswer(Question question) {
        return switch (question.form()) {
            case YES_OR_NO, CHOICE -> List.copyOf(question.allowedValues());
            case SET -> subsets(question.allowedValues());
            case SET_OF_AT_LEAST_ONE ->
                    subsets(question.allowedValues()).stream()
                            .filter(answer -> !answer.equals(Set.of()))
                            .toList();
        };
    }

    private static List<Object> subsets(List<?> values) {
        List<Object> subsets = new ArrayList<>();
        for (int chosen = 0; chosen < 1 << values.size(); chosen++) {
            Set<Object> subset = new HashSet<>();
            for (int i = 0; i < values.size(); i++) {
                if ((chosen >> i & 1) == 1) {
                    subset.add(values.get(i));
                }
            }
            subsets.add(subset);
        }
        return subsets;
    }
}
