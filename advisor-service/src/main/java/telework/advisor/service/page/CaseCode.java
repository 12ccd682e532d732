package telework.advisor.service.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import telework.advisor.model.Question;
import telework.advisor.model.Requirements;

/**
 * A case as a short text, for addresses that carry many cases: for each question in order one
 * digit, or two for a set of more than five values; a dash for a question that is undecided, and no
 * dashes at the end. A choice is the place of its value, a set the sum of the powers of two of its
 * places, both to base 32. Questions and values may only be added at the end, or old addresses
 * would change their meaning. Thread-safe.
 */
final class CaseCode {

    private static final int BASE = 32;

    private static final int BITS = 5;

    private static final String OPEN = "-";

    private CaseCode() {}

    /** The text of a case; empty if all is undecided. */
    static String of(Requirements requirements) {
        StringBuilder code = new StringBuilder();
        for (Question question : Question.values()) {
            Object answer = question.answerIn(requirements);
            code.append(answer == null ? OPEN.repeat(width(question)) : digits(question, answer));
        }
        return code.toString().replaceAll(OPEN + "+$", "");
    }

    /** The case of a text; empty if it is the text of none. */
    static Optional<Requirements> read(String code) {
        Map<Question, Object> answers = new EnumMap<>(Question.class);
        int at = 0;
        for (Question question : Question.values()) {
            int end = at + width(question);
            if (at < code.length()) {
                if (end > code.length()) {
                    return Optional.empty();
                }
                String digits = code.substring(at, end);
                if (!digits.equals(OPEN.repeat(width(question)))) {
                    Optional<Object> answer = answer(question, digits);
                    if (answer.isEmpty()) {
                        return Optional.empty();
                    }
                    answers.put(question, answer.get());
                }
            }
            at = end;
        }
        return code.length() > at ? Optional.empty() : Optional.of(Requirements.of(answers));
    }

    private static int width(Question question) {
        return question.isSet() ? (question.allowedValues().size() + BITS - 1) / BITS : 1;
    }

    private static String digits(Question question, Object answer) {
        List<?> allowed = question.allowedValues();
        int number = 0;
        if (answer instanceof Collection<?> members) {
            for (Object member : members) {
                number |= 1 << allowed.indexOf(member);
            }
        } else {
            number = allowed.indexOf(answer);
        }
        String digits = Integer.toString(number, BASE);
        return "0".repeat(width(question) - digits.length()) + digits;
    }

    private static Optional<Object> answer(Question question, String digits) {
        if (!digits.matches("[0-9a-v]+")) {
            return Optional.empty();
        }
        List<?> allowed = question.allowedValues();
        int number = Integer.parseInt(digits, BASE);
        if (!question.isSet()) {
            return number < allowed.size() ? Optional.of(allowed.get(number)) : Optional.empty();
        }
        boolean empty = number == 0 && question.form() == Question.Form.SET_OF_AT_LEAST_ONE;
        if (empty || number >= 1 << allowed.size()) {
            return Optional.empty();
        }
        List<Object> members = new ArrayList<>();
        for (int i = 0; i < allowed.size(); i++) {
            if ((number >> i & 1) == 1) {
                members.add(allowed.get(i));
            }
        }
        return Optional.of(members);
    }
}
