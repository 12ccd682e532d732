package telework.advisor.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import telework.advisor.Pack;
import telework.advisor.catalogue.QuestionReader;
import telework.advisor.fact.Finding;
import telework.advisor.internal.YamlFields;
import telework.advisor.internal.YamlNode;
import telework.advisor.model.Change;
import telework.advisor.model.Comparison;
import telework.advisor.model.Comparison.PatternChange;
import telework.advisor.model.Pattern;
import telework.advisor.model.Question;
import telework.advisor.model.Requirements;
import telework.advisor.model.Verdict;

/** Checks what differs when answers change. */
final class DifferencesCheck {

    private DifferencesCheck() {}

    /** What is said is the whole of it: verdicts, recommendation and measures that differ. */
    static void check(Requirements given, YamlNode changes, YamlFields expected) {
        ScenarioFiles.only(
                expected,
                "same",
                "verdicts",
                "recommended",
                "because",
                "noLonger",
                "gained",
                "lost",
                "changed");
        Comparison found =
                Pack.advisor()
                        .whatIf()
                        .compare(
                                Pack.advisor().advise(given),
                                Pack.advisor().advise(changed(given, changes)));
        assertEquals(
                expected.optional("same").map(YamlNode::flag).orElse(false), found.same(), "same");
        assertEquals(
                expected.optional("verdicts").map(DifferencesCheck::verdicts).orElse(Map.of()),
                found.patterns().stream()
                        .filter(change -> change.verdict().differs())
                        .collect(Collectors.toMap(PatternChange::pattern, PatternChange::verdict)),
                "verdicts that differ");
        assertEquals(
                expected.optional("recommended").map(DifferencesCheck::recommended),
                Optional.of(found.recommended()).filter(Change::differs),
                "recommended");
        expected.optional("because").ifPresent(rules -> named(rules, found, PatternChange::gained));
        expected.optional("noLonger").ifPresent(rules -> named(rules, found, PatternChange::lost));
        measures(expected, "gained", found.measures().gained());
        measures(expected, "lost", found.measures().lost());
        measures(
                expected,
                "changed",
                found.measures().changed().stream()
                        .map(Comparison.MeasureChange::measure)
                        .toList());
    }

    private static Requirements changed(Requirements given, YamlNode changes) {
        Requirements changed = given;
        for (Map.Entry<String, YamlNode> change : changes.mapping().entrySet()) {
            YamlNode to = change.getValue();
            Question question =
                    QuestionReader.question(new YamlNode(to.file(), to.line(), change.getKey()));
            changed =
                    changed.with(
                            question,
                            ScenarioFiles.UNDECIDED.equals(to.value())
                                    ? null
                                    : QuestionReader.answer(question, to));
        }
        return changed;
    }

    private static Map<Pattern, Change<Verdict>> verdicts(YamlNode node) {
        return node.mapping().entrySet().stream()
                .collect(
                        Collectors.toMap(
                                entry ->
                                        new YamlNode(node.file(), node.line(), entry.getKey())
                                                .one(Pattern.class),
                                entry -> change(entry.getValue(), v -> v.one(Verdict.class))));
    }

    private static Change<Set<Pattern>> recommended(YamlNode node) {
        return change(node, Scenario::patterns);
    }

    private static <T> Change<T> change(YamlNode node, Function<YamlNode, T> reader) {
        YamlFields fields = node.fields();
        Change<T> change =
                new Change<>(
                        reader.apply(fields.required("from")), reader.apply(fields.required("to")));
        fields.noMore();
        return change;
    }

    private static void named(
            YamlNode rules, Comparison found, Function<PatternChange, List<Finding>> findings) {
        Set<String> present =
                found.patterns().stream()
                        .flatMap(change -> findings.apply(change).stream())
                        .map(Finding::rule)
                        .collect(Collectors.toSet());
        Expectation.contains(rules, present);
    }

    private static void measures(YamlFields expected, String name, List<String> found) {
        Set<String> ids =
                expected.optional(name)
                        .map(list -> Set.copyOf(list.list(YamlNode::text)))
                        .orElse(Set.of());
        assertEquals(ids, Set.copyOf(found), "measures " + name);
    }
}
