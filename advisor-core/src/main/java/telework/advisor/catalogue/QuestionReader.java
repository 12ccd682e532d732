package telework.advisor.catalogue;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import telework.advisor.internal.Spelling;
import telework.advisor.internal.YamlFields;
import telework.advisor.internal.YamlNode;
import telework.advisor.model.Question;
import telework.advisor.model.Requirements;

/** Reads questions and their answers. Thread-safe. */
public final class QuestionReader {

    private QuestionReader() {}

    static QuestionEntry read(YamlNode node, Citations citations) {
        YamlFields f = node.fields();
        Question question = question(f.required("id"));
        List<Object> effective =
                f.optional("effective")
                        .map(list -> list.list(item -> answer(question, item)))
                        .orElse(List.of());
        Set<Object> toldApartBy =
                f.optional("toldApartBy")
                        .map(
                                list ->
                                        Collections.<Object>unmodifiableSet(
                                                (Set<?>) answer(question, list)))
                        .orElse(Set.of());
        if (question.isSet() && effective.isEmpty() != toldApartBy.isEmpty()) {
            throw node.fault(
                    "a set that verdicts tell apart needs both \"effective\" and \"toldApartBy\"");
        }
        QuestionEntry entry =
                new QuestionEntry(
                        question,
                        f.text("group"),
                        cited(f.required("item"), citations),
                        effective,
                        toldApartBy);
        f.noMore();
        if (entry.canChangeVerdict()) {
            checkEffective(entry, f.required("effective"));
        }
        return entry;
    }

    private static Citation cited(YamlNode node, Citations citations) {
        return citations.cited(node.text(), node.place());
    }

    /** Every answer that can be given comes down to exactly one effective answer. */
    private static void checkEffective(QuestionEntry entry, YamlNode node) {
        for (Object answer : entry.id().everyAnswer()) {
            List<Object> same =
                    entry.effectiveAnswers().stream()
                            .filter(effective -> entry.isSame(answer, effective))
                            .toList();
            if (same.size() != 1) {
                throw node.fault(
                        "the answer "
                                + answer
                                + " comes down to "
                                + (same.isEmpty() ? "none of these" : "more than one of these")
                                + "; it has to come down to one");
            }
        }
    }

    /** The question that a text names by its field. */
    public static Question question(YamlNode node) {
        List<String> fields = Stream.of(Question.values()).map(Question::field).toList();
        return Question.ofField(node.text())
                .orElseThrow(
                        () ->
                                node.fault(
                                        "\""
                                                + node.text()
                                                + "\" is no question."
                                                + Spelling.maybe(node.text(), fields)));
    }

    /** The answers that a mapping from field to answer gives. */
    public static Requirements requirements(YamlNode node) {
        Requirements requirements = Requirements.undecided();
        for (var entry : node.mapping().entrySet()) {
            Question question =
                    question(new YamlNode(node.file(), entry.getValue().line(), entry.getKey()));
            requirements = requirements.with(question, answer(question, entry.getValue()));
        }
        return requirements;
    }

    /** The answer to a question that a value gives. */
    public static Object answer(Question question, YamlNode node) {
        if (question.isSet()) {
            return Collections.unmodifiableSet(
                    new LinkedHashSet<>(node.list(item -> one(question, item))));
        }
        return one(question, node);
    }

    private static Object one(Question question, YamlNode node) {
        List<String> names = question.allowedValues().stream().map(String::valueOf).toList();
        int at = names.indexOf(node.text());
        if (at < 0) {
            throw node.fault(
                    question.field()
                            + " was \""
                            + node.text()
                            + "\". Allowed: "
                            + names
                            + "."
                            + Spelling.maybe(node.text(), names));
        }
        return question.allowedValues().get(at);
    }
}
