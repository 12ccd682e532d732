package telework.advisor.service.request;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import telework.advisor.model.Question;
import telework.advisor.model.Requirements;

/** Reads requirements: every answer optional, null the same as absent. Thread-safe. */
final class RequirementsReader {

    static final List<String> FIELDS = Stream.of(Question.values()).map(Question::field).toList();

    private RequirementsReader() {}

    static Requirements read(JsonObject object) {
        Map<Question, Object> answers = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            answer(question, object).ifPresent(answer -> answers.put(question, answer));
        }
        return valid(answers);
    }

    /** The case with the changes of a merge patch (RFC 7396): null makes an answer undecided. */
    static Requirements patch(Requirements base, JsonObject changes) {
        Map<Question, Object> answers = base.answers();
        for (Question question : Question.values()) {
            if (changes.has(question.field())) {
                answers.remove(question);
                answer(question, changes).ifPresent(answer -> answers.put(question, answer));
            }
        }
        return valid(answers);
    }

    private static Optional<?> answer(Question question, JsonObject object) {
        String field = question.field();
        return switch (question.form()) {
            case YES_OR_NO -> object.flag(field);
            case CHOICE -> object.one(field, question.allowedValues());
            case SET -> object.many(field, question.allowedValues(), false);
            case SET_OF_AT_LEAST_ONE -> object.many(field, question.allowedValues(), true);
        };
    }

    /**
     * Sets whose only members were faults are left out: their fault is noted, and the rest is still
     * read.
     */
    private static Requirements valid(Map<Question, Object> answers) {
        answers.entrySet()
                .removeIf(
                        entry ->
                                entry.getKey().form() == Question.Form.SET_OF_AT_LEAST_ONE
                                        && ((java.util.Set<?>) entry.getValue()).isEmpty());
        return Requirements.of(answers);
    }
}
