package telework.advisor.service.page;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import telework.advisor.internal.Spelling;
import telework.advisor.model.Pattern;
import telework.advisor.model.Question;
import telework.advisor.model.Requirements;

/**
 * Reads answers from the address. What cannot be understood is left undecided and told, so that a
 * mistyped link still gives a page. Not thread-safe.
 */
final class AnswerReader {

    private static final List<String> FIELDS =
            Stream.of(Question.values()).map(Question::field).toList();

    private static final List<String> PATTERNS =
            Stream.of(Pattern.values()).map(Pattern::name).toList();

    private final MultivaluedMap<String, String> parameters;
    private final List<Mistake> mistakes = new ArrayList<>();
    private final List<Brief> inShort;

    AnswerReader(MultivaluedMap<String, String> parameters) {
        this.parameters = parameters;
        this.inShort = inShort();
    }

    /** What was not understood so far. */
    List<Mistake> mistakes() {
        return List.copyOf(mistakes);
    }

    /** The answers whose names begin with a prefix. */
    Requirements answers(String prefix) {
        Map<Question, Object> answers = new EnumMap<>(Question.class);
        if (prefix.isEmpty()) {
            inShort.forEach(read -> answers.putAll(read.requirements().answers()));
        } else {
            answers.putAll(inShort(prefix + Address.CASE));
        }
        for (Question question : Question.values()) {
            List<String> given = given(prefix + question.field());
            if (!given.isEmpty()) {
                Object answer = answer(question, prefix + question.field(), given);
                if (answer != null) {
                    answers.put(question, answer);
                }
            }
        }
        return Requirements.of(answers);
    }

    private Map<Question, Object> inShort(String name) {
        Map<Question, Object> answers = new EnumMap<>(Question.class);
        for (String code : given(name)) {
            CaseCode.read(code)
                    .ifPresentOrElse(
                            read -> answers.putAll(read.answers()),
                            () -> mistakes.add(new Mistake("case", name, code, "")));
        }
        return answers;
    }

    private List<Brief> inShort() {
        List<Brief> all = new ArrayList<>();
        for (String text : given(Address.CASE)) {
            Brief.read(text)
                    .ifPresentOrElse(
                            all::add,
                            () -> mistakes.add(new Mistake("case", Address.CASE, text, "")));
        }
        return all;
    }

    /** The answers to compare with, if any. */
    Optional<Requirements> base() {
        return parameters.containsKey(Address.COMPARES)
                ? Optional.of(answers(Address.BASE))
                : inShort.stream().flatMap(read -> read.base().stream()).findFirst();
    }

    /** The patterns chosen, if any. */
    Optional<Set<Pattern>> chosen() {
        Set<Pattern> chosen = EnumSet.noneOf(Pattern.class);
        inShort.forEach(read -> read.chosen().ifPresent(chosen::addAll));
        for (String name : given(Address.PATTERN)) {
            if (PATTERNS.contains(name)) {
                chosen.add(Pattern.valueOf(name));
            } else {
                mistakes.add(Mistake.value(Address.PATTERN, name, PATTERNS));
            }
        }
        return chosen.isEmpty() ? Optional.empty() : Optional.of(chosen);
    }

    /** Notes the names that are no questions and not among those known besides. */
    void checkNames(Predicate<String> known) {
        for (String name : parameters.keySet()) {
            String field =
                    name.startsWith(Address.BASE) ? name.substring(Address.BASE.length()) : name;
            if (!FIELDS.contains(field) && !known.test(name)) {
                mistakes.add(Mistake.name(name, Spelling.nearest(field, FIELDS)));
            }
        }
    }

    private List<String> given(String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    private Object answer(Question question, String name, List<String> given) {
        if (question.form() == Question.Form.SET && given.equals(List.of(Address.EMPTY))) {
            return Set.of();
        }
        List<String> allowed = question.allowedValues().stream().map(String::valueOf).toList();
        List<Object> read = new ArrayList<>();
        for (String value : given) {
            if (allowed.contains(value)) {
                read.add(question.allowedValues().get(allowed.indexOf(value)));
            } else {
                mistakes.add(Mistake.value(name, value, allowed));
            }
        }
        if (!question.isSet() && read.size() > 1) {
            mistakes.add(Mistake.twice(name, given));
            return null;
        }
        if (read.isEmpty()) {
            return null;
        }
        return question.isSet() ? read : read.get(0);
    }
}
