package telework.advisor.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import telework.advisor.catalogue.Citation;
import telework.advisor.model.Counterfactuals;
import telework.advisor.model.NextQuestion;
import telework.advisor.model.Pattern;
import telework.advisor.model.Question;
import telework.advisor.model.Sensitivity;
import telework.advisor.model.Verdict;

/**
 * What the service has to answer without texts, every field of it, made from what the library says
 * and nothing of the service.
 */
final class LibraryAnswers {

    /** Numbers are equal if they are of equal value, everything else by itself. */
    static final Comparator<JsonNode> NUMBERS_BY_VALUE =
            (one, other) ->
                    one.isNumber() && other.isNumber()
                            ? one.decimalValue().compareTo(other.decimalValue())
                            : one.equals(other) ? 0 : 1;

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private LibraryAnswers() {}

    /** The JSON of maps, lists, constants and answers. */
    static JsonNode tree(Object value) {
        return JSON.valueToTree(value);
    }

    /** Reads JSON, every number exactly. */
    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    /** An object of names and values in turns; {@code null} is a value. */
    static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }

    static Map<String, Object> counterfactuals(
            Pattern pattern, Verdict target, Counterfactuals found) {
        return object(
                "pattern", pattern,
                "target", target,
                "size", found.size(),
                "changes", found.changes().stream().map(LibraryAnswers::answers).toList(),
                "impossible", found.impossible().stream().map(LibraryAnswers::fields).toList());
    }

    static Map<String, Object> sensitivities(Sensitivity found) {
        return object(
                "mandatoryMeasures", found.mandatoryMeasures(),
                "answers",
                        found.answers().stream()
                                .map(
                                        answer ->
                                                object(
                                                        "question", answer.question().field(),
                                                        "alternatives",
                                                                answer.alternatives().stream()
                                                                        .map(
                                                                                LibraryAnswers
                                                                                        ::alternative)
                                                                        .toList()))
                                .toList(),
                "withoutInfluence", fields(found.withoutInfluence()),
                "answersToAnotherRecommendation", orNull(found.answersToAnotherRecommendation()));
    }

    private static Map<String, Object> alternative(Sensitivity.Alternative other) {
        Map<String, Object> verdicts = new LinkedHashMap<>();
        for (Pattern pattern : Pattern.values()) {
            verdicts.put(pattern.name(), other.verdicts().get(pattern.number() - 1));
        }
        return object(
                "value", other.answer(),
                "verdicts", verdicts,
                "recommended", other.recommended(),
                "mandatoryMeasures", other.mandatoryMeasures(),
                "differs", other.differs());
    }

    static Map<String, Object> next(List<NextQuestion> questions) {
        return object("questions", questions.stream().map(LibraryAnswers::question).toList());
    }

    private static Map<String, Object> question(NextQuestion next) {
        return object(
                "question", next.question().field(),
                "expectedSettled", next.expectedSettled(),
                "answers",
                        next.answers().stream()
                                .map(
                                        each ->
                                                object(
                                                        "value", each.answer(),
                                                        "settles", each.settles()))
                                .toList());
    }

    static Map<String, Object> citation(Citation citation) {
        return object(
                "section", citation.section(),
                "item", citation.id(),
                "page", citation.page(),
                "edition", citation.edition());
    }

    static Map<String, Object> answers(Map<Question, Object> answers) {
        Map<String, Object> byField = new LinkedHashMap<>();
        answers.forEach((question, answer) -> byField.put(question.field(), answer));
        return byField;
    }

    static List<String> fields(Collection<Question> questions) {
        return questions.stream().map(Question::field).toList();
    }

    static Integer orNull(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }
}
