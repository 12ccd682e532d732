package telework.advisor.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import telework.advisor.Pack;
import telework.advisor.WhatIf;
import telework.advisor.catalogue.QuestionReader;
import telework.advisor.internal.YamlFields;
import telework.advisor.internal.YamlNode;
import telework.advisor.model.Counterfactuals;
import telework.advisor.model.Pattern;
import telework.advisor.model.Question;
import telework.advisor.model.Requirements;
import telework.advisor.model.Sensitivity;
import telework.advisor.model.Verdict;

/**
 * Checks the form what-if: a case with changes and what differs then; or with a target and the
 * smallest changes that reach it; or with neither, and what it hangs on and what brings a pattern
 * back.
 */
final class WhatIfCheck {

    private final WhatIf whatIf = Pack.advisor().whatIf();
    private final Map<String, YamlNode> baseline;

    WhatIfCheck(Map<String, YamlNode> baseline) {
        this.baseline = baseline;
    }

    void check(YamlFields scenario, YamlFields expected) {
        Requirements given = ScenarioFiles.answers(baseline, scenario.required("given"));
        Optional<YamlNode> changes = scenario.optional("changes");
        Optional<YamlNode> target = scenario.optional("target");
        if (changes.isPresent() && target.isPresent()) {
            throw target.get().fault("either changes or a target is expected, not both");
        }
        if (changes.isPresent()) {
            DifferencesCheck.check(given, changes.get(), expected);
        } else if (target.isPresent()) {
            target(given, target.get().fields(), expected);
        } else {
            standing(given, expected);
        }
    }

    private void target(Requirements given, YamlFields target, YamlFields expected) {
        ScenarioFiles.only(target, "pattern", "verdict", "frozen");
        ScenarioFiles.only(expected, "changes", "impossible");
        Counterfactuals found =
                whatIf.counterfactuals(
                        given,
                        target.one("pattern", Pattern.class),
                        target.one("verdict", Verdict.class),
                        target.optional("frozen").map(WhatIfCheck::questions).orElse(Set.of()));
        Set<Map<Question, Object>> changes =
                expected.optional("changes").map(WhatIfCheck::patches).orElse(Set.of());
        assertEquals(changes, Set.copyOf(found.changes()), "smallest changes");
        changes.forEach(change -> assertEquals(change.size(), found.size(), "size"));
        assertEquals(
                expected.optional("impossible").map(WhatIfCheck::sets).orElse(Set.of()),
                Set.copyOf(found.impossible()),
                "impossible because of");
    }

    private void standing(Requirements given, YamlFields expected) {
        ScenarioFiles.only(
                expected, "waysBack", "withoutInfluence", "answersToAnotherRecommendation");
        Optional<YamlNode> back = expected.optional("waysBack");
        assertEquals(
                back.map(WhatIfCheck::waysBack).orElse(Map.of()),
                whatIf.waysBack(given).stream()
                        .collect(Collectors.toMap(way -> way.change(), way -> way.patterns())),
                "ways back");
        Sensitivity found = whatIf.sensitivity(given, Optional.empty());
        expected.optional("withoutInfluence")
                .ifPresent(
                        fields ->
                                assertEquals(
                                        questions(fields),
                                        found.withoutInfluence(),
                                        "without influence"));
        expected.optional("answersToAnotherRecommendation")
                .ifPresent(
                        answers ->
                                assertEquals(
                                        OptionalInt.of(answers.integer()),
                                        found.answersToAnotherRecommendation(),
                                        "answers to another recommendation"));
    }

    private static Map<Map<Question, Object>, Set<Pattern>> waysBack(YamlNode node) {
        return node.list().stream()
                .map(YamlNode::fields)
                .collect(
                        Collectors.toMap(
                                way -> patch(way.required("change")),
                                way -> {
                                    Set<Pattern> left = Scenario.patterns(way.required("patterns"));
                                    way.noMore();
                                    return left;
                                }));
    }

    private static Set<Map<Question, Object>> patches(YamlNode node) {
        return new HashSet<>(node.list(WhatIfCheck::patch));
    }

    private static Map<Question, Object> patch(YamlNode node) {
        return QuestionReader.requirements(node).answers();
    }

    /** The sets of questions that a list of lists names. */
    static Set<Set<Question>> sets(YamlNode node) {
        return Set.copyOf((Collection<Set<Question>>) node.list(WhatIfCheck::questions));
    }

    /** The questions that a list names. */
    static Set<Question> questions(YamlNode node) {
        return Set.copyOf(node.list(QuestionReader::question));
    }
}
