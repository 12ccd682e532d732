package telework.advisor.service.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import telework.advisor.catalogue.Catalogue;
import telework.advisor.catalogue.Language;
import telework.advisor.model.Pattern;
import telework.advisor.model.Question;
import telework.advisor.model.Requirements;
import telework.advisor.service.page.PatternCard.Step;
import telework.advisor.service.response.Wording;

/**
 * The words of one page, in one language. Immutable and thread-safe.
 *
 * @param wording where they come from
 */
public record Words(Wording wording) {

    private static final String PAGE = "page.";

    /** The words of that catalogue in that language. */
    static Words in(Catalogue catalogue, Language language) {
        return new Words(new Wording(catalogue, language, true));
    }

    /** The language tag. */
    public String tag() {
        return wording.language().tag();
    }

    /** A text of the page itself. */
    public String of(String key) {
        return wording.text(PAGE + key);
    }

    /** A text of the page itself with one value put in. */
    public String of(String key, String name, Object value) {
        return put(of(key), Map.of(name, String.valueOf(value)));
    }

    /** A text of the page itself with two values put in. */
    public String of(String key, String name, Object value, String name2, Object value2) {
        return put(of(key), Map.of(name, String.valueOf(value), name2, String.valueOf(value2)));
    }

    /** Any text of the rule pack. */
    public String any(String key) {
        return wording.text(key);
    }

    /** The name of a constant of the vocabulary. */
    public String name(String kind, Object constant) {
        return wording.text("vocabulary." + kind + "." + constant);
    }

    /** The short name of a pattern. */
    public String pattern(Object pattern) {
        return wording.text("patterns." + pattern + ".shortName");
    }

    /** A text about a pattern. */
    public String ofPattern(Object pattern, String key) {
        return wording.text("patterns." + pattern + "." + key);
    }

    /** A text about a measure. */
    public String ofMeasure(String id, String key) {
        return wording.text("measures." + id + "." + key);
    }

    /** An action of a measure. */
    public String action(String measure, String id) {
        return wording.text("measures." + measure + ".actions." + id);
    }

    /** A text about any other thing of a kind. */
    public String about(String kind, Object id, String key) {
        return wording.text(kind + "." + id + "." + key);
    }

    /** A claim about a pattern. */
    public String claim(Object pattern, String id) {
        return ofPattern(pattern, "claims." + id);
    }

    /** The title of a row of table 1. */
    public String row(String id) {
        return wording.text("patterns.table1." + id);
    }

    /** A cell of table 1. */
    public String cell(Object pattern, String row) {
        return ofPattern(pattern, "table1." + row);
    }

    /** A point of a thing of a kind. */
    public String point(String kind, Object id, String point) {
        return about(kind, id, "points." + point);
    }

    /** What a pattern is, in a sentence. */
    public String overview(Object pattern) {
        return wording.text("patterns." + pattern + ".overview");
    }

    /** What was not understood. */
    public String mistake(Mistake mistake) {
        return of("mistakes." + mistake.kind(), "name", mistake.name(), "value", mistake.value());
    }

    /** A change of rank; {@code null} stands for none. */
    public String ranks(Object from, Object to) {
        String none = of("compare.unranked");
        return of(
                "compare.ranks", "from", from == null ? none : from, "to", to == null ? none : to);
    }

    /** A change of the verdicts that are possible. */
    public String possible(Object from, Object to) {
        return of("compare.possible", "from", verdicts(from), "to", verdicts(to));
    }

    private String verdicts(Object verdicts) {
        return ((Collection<?>) verdicts)
                .stream()
                        .map(verdict -> name("verdict", verdict))
                        .collect(Collectors.joining(of("site.or")));
    }

    /** The label of a question. */
    public String label(Question question) {
        return wording.text("questions." + question.field() + ".label");
    }

    /** An answer in words; undecided if {@code null}, none if it is an empty set. */
    public String answer(Question question, Object answer) {
        if (answer == null) {
            return wording.text("questions.undecided");
        }
        if (answer instanceof Collection<?> members) {
            return members.isEmpty()
                    ? of("questions.none")
                    : members.stream()
                            .map(member -> value(question, member))
                            .collect(Collectors.joining(of("site.comma")));
        }
        return value(question, answer);
    }

    /** The short names of patterns, one after the other. */
    String patterns(Collection<Pattern> patterns) {
        return patterns.stream().map(this::pattern).collect(Collectors.joining(of("site.comma")));
    }

    /** The answers of a case to some questions, in the order of these. */
    List<Step> answers(Requirements requirements, Collection<Question> questions) {
        return questions.stream()
                .map(
                        question ->
                                new Step(
                                        question.field(),
                                        label(question),
                                        answer(question, question.answerIn(requirements)),
                                        ""))
                .toList();
    }

    /** A change of answers in words. */
    List<Step> steps(Requirements from, Map<Question, ?> change) {
        List<Step> steps = new ArrayList<>();
        change.forEach(
                (question, answer) ->
                        steps.add(
                                new Step(
                                        question.field(),
                                        label(question),
                                        answer(question, question.answerIn(from)),
                                        answer(question, answer))));
        return steps;
    }

    /** One value of a question in words. */
    String value(Question question, Object value) {
        return wording.text("questions." + question.field() + ".values." + value);
    }

    private static String put(String text, Map<String, String> values) {
        String result = text;
        for (Map.Entry<String, String> value : values.entrySet()) {
            result = result.replace("{" + value.getKey() + "}", value.getValue());
        }
        return result;
    }
}
