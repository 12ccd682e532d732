package telework.advisor.reference;

import java.util.List;
import java.util.Set;
import telework.advisor.model.InformationLevel;
import telework.advisor.model.Question;
import telework.advisor.model.Requirements;
import telework.advisor.model.TerminalOwnership;

/**
 * One question of the space of answers, with its effective values. Partial inputs are numbered
 * place by place: the place of an axis is 0 if its question is undecided, else 1 + the position of
 * the answer among the values.
 *
 * @param question the question
 * @param values its effective values; answers of the same effect share one
 * @param stride how much the number of an input grows by when the place grows by one
 */
record SpaceAxis(Question question, List<?> values, int stride) {

    private static final List<Set<InformationLevel>> INFORMATION_LEVELS =
            List.of(
                    Set.of(InformationLevel.BUSINESS, InformationLevel.PUBLIC),
                    Set.of(InformationLevel.CONFIDENTIAL));

    private static final List<Set<TerminalOwnership>> OWNERSHIPS =
            List.of(
                    Set.of(TerminalOwnership.COMPANY),
                    Set.of(TerminalOwnership.PERSONAL),
                    Set.of(TerminalOwnership.COMPANY, TerminalOwnership.PERSONAL));

    /** The axis of that question at that stride. */
    static SpaceAxis of(Question question, int stride) {
        List<?> values =
                switch (question) {
                    case INFORMATION_LEVELS -> INFORMATION_LEVELS;
                    case TERMINAL_OWNERSHIP -> OWNERSHIPS;
                    default -> question.allowedValues();
                };
        return new SpaceAxis(question, values, stride);
    }

    /** The number of places: undecided, and one for each value. */
    int places() {
        return values.size() + 1;
    }

    /** The place of that case's answer. */
    int placeIn(Requirements requirements) {
        Object answer = requirements.answer(question);
        if (answer == null) {
            return 0;
        }
        if (question == Question.INFORMATION_LEVELS) {
            return requirements.informationLevels().contains(InformationLevel.CONFIDENTIAL) ? 2 : 1;
        }
        return 1 + values.indexOf(answer);
    }

    /** The place of this axis in the input of that number. */
    int placeIn(int number) {
        return number / stride % places();
    }

    /** The value at this axis in the input of that number; {@code null} if undecided. */
    Object valueIn(int number) {
        int place = placeIn(number);
        return place == 0 ? null : values.get(place - 1);
    }
}
