package telework.advisor.reference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import telework.advisor.model.Question;
import telework.advisor.model.Requirements;

/**
 * The numbering of the partial inputs of {@link ReferenceSpace}. Immutable, safe for use by several
 * threads.
 */
final class SpaceNumbers {

    /** The ten questions that can change a verdict, in catalogue order. */
    static final List<Question> QUESTIONS =
            List.of(
                    Question.INFORMATION_LEVELS,
                    Question.CONFIDENTIAL_TAKE_OUT_APPROVED,
                    Question.TERMINAL_STORAGE,
                    Question.WORK_ENVIRONMENT,
                    Question.CLOUD_SERVICES,
                    Question.TERMINAL_OWNERSHIP,
                    Question.INTERNET_LINE,
                    Question.SUDDEN_TELEWORK,
                    Question.OFFICE_TERMINAL,
                    Question.INTERNAL_SYSTEM_ACCESS);

    /** One axis for each of {@link #QUESTIONS}, in that order. */
    static final List<SpaceAxis> AXES = axes();

    /**
     * The number of partial inputs; they are numbered from 0, which is nothing known, to this,
     * exclusive.
     */
    static final int SIZE =
            AXES.stream().mapToInt(SpaceAxis::places).reduce(1, Math::multiplyExact);

    private SpaceNumbers() {}

    /** The number of the input that has the effect of that case. */
    static int numberOf(Requirements requirements) {
        int number = 0;
        for (SpaceAxis axis : AXES) {
            number += axis.placeIn(requirements) * axis.stride();
        }
        return number;
    }

    /** The numbers of all partial inputs, ascending. */
    static IntStream numbers() {
        return IntStream.range(0, SIZE);
    }

    /** The partial input of that number. */
    static Requirements input(int number) {
        Map<Question, Object> answers = new EnumMap<>(Question.class);
        for (SpaceAxis axis : AXES) {
            if (axis.placeIn(number) != 0) {
                answers.put(axis.question(), axis.valueIn(number));
            }
        }
        return Requirements.of(answers);
    }

    /** The first question that the input of that number leaves undecided, if there is one. */
    static Optional<SpaceAxis> undecidedIn(int number) {
        return AXES.stream().filter(axis -> axis.placeIn(number) == 0).findFirst();
    }

    private static List<SpaceAxis> axes() {
        List<SpaceAxis> axes = new ArrayList<>();
        int stride = 1;
        for (Question question : QUESTIONS) {
            SpaceAxis axis = SpaceAxis.of(question, stride);
            axes.add(axis);
            stride *= axis.places();
        }
        return List.copyOf(axes);
    }
}
