package telework.advisor.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import telework.advisor.fact.Finding;
import telework.advisor.internal.YamlFields;
import telework.advisor.internal.YamlNode;
import telework.advisor.model.Advice;
import telework.advisor.model.Applicability;
import telework.advisor.model.MeasureAdvice;
import telework.advisor.model.MeasureAdvice.ActionAdvice;
import telework.advisor.model.MeasureAdvice.Reason;
import telework.advisor.model.Obligation;
import telework.advisor.model.OpenQuestion;
import telework.advisor.model.Pattern;
import telework.advisor.model.PatternAdvice;
import telework.advisor.model.Question;
import telework.advisor.model.Verdict;

/**
 * Holds an advice against what a scenario expects; every word of the scenario is checked or is a
 * fault.
 */
final class Expectation {

    private final Advice advice;

    /** The rules that the scenario names as having fired. */
    private final Set<String> named = new LinkedHashSet<>();

    Expectation(Advice advice) {
        this.advice = advice;
    }

    /** Checks everything a scenario expects; answers the rules that it names as having fired. */
    Set<String> check(Scenario scenario) {
        scenario.expect()
                .forEach(
                        (name, expected) -> {
                            switch (name) {
                                case "recommended" ->
                                        assertEquals(
                                                many(expected, Pattern.class),
                                                advice.recommended(),
                                                "recommended");
                                case "conflicts" ->
                                        assertEquals(sets(expected), conflicts(), "conflicts");
                                case "asks" ->
                                        contains(
                                                expected,
                                                fields(
                                                        advice.openQuestions().stream()
                                                                .map(OpenQuestion::question)));
                                case "measures" -> expected.mapping().forEach(this::measure);
                                default ->
                                        pattern(
                                                advice.pattern(
                                                        new YamlNode(
                                                                        expected.file(),
                                                                        expected.line(),
                                                                        name)
                                                                .one(Pattern.class)),
                                                expected.fields());
                            }
                        });
        return named;
    }

    private void pattern(PatternAdvice found, YamlFields expected) {
        String about = found.pattern() + " ";
        check(
                expected,
                "verdict",
                v -> assertEquals(v.one(Verdict.class), found.verdict(), about + "verdict"));
        check(
                expected,
                "provisional",
                v ->
                        assertEquals(
                                v.one(Verdict.class),
                                found.provisionalVerdict(),
                                about + "provisional verdict"));
        check(
                expected,
                "possible",
                v ->
                        assertEquals(
                                many(v, Verdict.class),
                                found.possibleVerdicts(),
                                about + "possible verdicts"));
        check(
                expected,
                "rank",
                v ->
                        assertEquals(
                                v.text().equals("none")
                                        ? OptionalInt.empty()
                                        : OptionalInt.of(v.integer()),
                                found.rank(),
                                about + "rank"));
        Set<String> fired =
                found.findings().stream().map(Finding::rule).collect(Collectors.toSet());
        check(expected, "because", v -> because(v, fired));
        check(expected, "notBecause", v -> lacks(v, fired));
        check(expected, "asks", v -> contains(v, fields(found.openQuestions().stream())));
        check(
                expected,
                "asksNothing",
                v ->
                        assertEquals(
                                v.flag(), found.openQuestions().isEmpty(), about + "asks nothing"));
        expected.noMore();
    }

    private void measure(String id, YamlNode node) {
        MeasureAdvice found = advice.measure(id);
        YamlFields expected = node.fields();
        check(
                expected,
                "applicability",
                v ->
                        assertEquals(
                                v.one(Applicability.class),
                                found.applicability(),
                                id + " applicability"));
        check(
                expected,
                "obligation",
                v -> assertEquals(v.one(Obligation.class), found.obligation(), id + " obligation"));
        check(
                expected,
                "deferrable",
                v -> assertEquals(v.flag(), found.deferrable(), id + " deferrable"));
        Set<String> rules =
                Stream.concat(
                                found.reasons().stream(),
                                found.actions().stream()
                                        .flatMap(action -> action.reasons().stream()))
                        .map(Reason::rule)
                        .collect(Collectors.toSet());
        check(expected, "because", v -> because(v, rules));
        check(expected, "notBecause", v -> lacks(v, rules));
        List<String> actions = found.actions().stream().map(ActionAdvice::action).toList();
        check(expected, "actions", v -> contains(v, actions));
        check(expected, "withoutActions", v -> lacks(v, actions));
        expected.noMore();
    }

    private static void check(YamlFields expected, String name, Consumer<YamlNode> check) {
        Optional<YamlNode> value = expected.optional(name);
        value.ifPresent(check);
    }

    private void because(YamlNode expected, Collection<String> fired) {
        contains(expected, fired);
        named.addAll(expected.list(YamlNode::text));
    }

    /** Checks that everything named was found. */
    static void contains(YamlNode expected, Collection<String> found) {
        List<String> names = expected.list(YamlNode::text);
        assertTrue(found.containsAll(names), () -> "expected " + names + " among " + found);
    }

    private static void lacks(YamlNode expected, Collection<String> found) {
        List<String> names = expected.list(YamlNode::text);
        assertTrue(
                names.stream().noneMatch(found::contains),
                () -> "expected none of " + names + " among " + found);
    }

    private Set<Set<String>> conflicts() {
        return advice.conflicts().stream()
                .map(conflict -> Set.copyOf(fields(conflict.stream())))
                .collect(Collectors.toSet());
    }

    private static Set<Set<String>> sets(YamlNode node) {
        return node.list().stream()
                .map(set -> Set.copyOf(set.list(YamlNode::text)))
                .collect(Collectors.toSet());
    }

    private static <E extends Enum<E>> Set<E> many(YamlNode node, Class<E> type) {
        return Set.copyOf(node.list(item -> item.one(type)));
    }

    private static List<String> fields(Stream<Question> questions) {
        return questions.map(Question::field).toList();
    }
}
