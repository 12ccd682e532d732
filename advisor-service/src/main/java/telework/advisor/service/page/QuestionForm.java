package telework.advisor.service.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import telework.advisor.catalogue.QuestionEntry;
import telework.advisor.model.Question;
import telework.advisor.model.Requirements;
import telework.advisor.service.response.CitationView;

/**
 * The questions as a form shows them.
 *
 * @param groups the questions that can matter, by group
 * @param leftOut labels of undecided questions that cannot matter any more
 * @param answered how many are answered
 */
public record QuestionForm(List<Group> groups, List<String> leftOut, int answered) {

    /** Some questions with a title. */
    public record Group(String id, String title, List<Item> items) {

        /** How many of them are answered. */
        public long answered() {
            return items.stream().filter(item -> !item.undecided()).count();
        }
    }

    /**
     * One question.
     *
     * @param field its name
     * @param question what is asked
     * @param help what to know for an answer
     * @param citation where it comes from
     * @param several whether several values may be chosen
     * @param undecided whether it is undecided
     * @param next whether it is the best to answer next
     * @param options the values
     */
    public record Item(
            String field,
            String question,
            String help,
            CitationView citation,
            boolean several,
            boolean undecided,
            boolean next,
            List<Option> options) {}

    /** A value that can be chosen. */
    public record Option(String value, String text, boolean chosen) {}

    /** The form for a case. */
    static QuestionForm of(
            Words words, Requirements requirements, Set<Question> leftOut, Question next) {
        Map<String, List<Item>> groups = new LinkedHashMap<>();
        for (QuestionEntry entry : words.wording().catalogue().questions()) {
            if (!leftOut.contains(entry.id())) {
                groups.computeIfAbsent(entry.group(), group -> new ArrayList<>())
                        .add(item(words, entry, requirements, entry.id() == next));
            }
        }
        List<Group> titled = new ArrayList<>();
        groups.forEach(
                (id, items) ->
                        titled.add(new Group(id, words.any("questions.groups." + id), items)));
        return new QuestionForm(
                titled, leftOut.stream().map(words::label).toList(), requirements.answers().size());
    }

    /** One question of a case. */
    static Item item(Words words, QuestionEntry entry, Requirements requirements, boolean next) {
        Question question = entry.id();
        Object answer = question.answerIn(requirements);
        List<Option> options = new ArrayList<>();
        for (Object value : question.allowedValues()) {
            boolean chosen =
                    answer instanceof Collection<?> members
                            ? members.contains(value)
                            : value.equals(answer);
            options.add(new Option(String.valueOf(value), words.value(question, value), chosen));
        }
        if (question.form() == Question.Form.SET) {
            boolean empty = answer instanceof Collection<?> members && members.isEmpty();
            options.add(new Option(Address.EMPTY, words.of("questions.none"), empty));
        }
        String at = "questions." + question.field();
        return new Item(
                question.field(),
                words.any(at + ".question"),
                words.any(at + ".help"),
                words.wording().citation(entry.citation()),
                question.isSet(),
                answer == null,
                next,
                options);
    }
}
