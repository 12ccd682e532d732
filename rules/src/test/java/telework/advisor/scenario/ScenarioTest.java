package telework.advisor.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import telework.advisor.Pack;
import telework.advisor.catalogue.Rule;
import telework.advisor.fact.Finding;
import telework.advisor.model.Advice;
import telework.advisor.model.MeasureAdvice;

@DisplayName("The scenario files are the executable specification of the rules")
class ScenarioTest {

    private static final List<Scenario> SCENARIOS = Scenario.all();
    private static final List<WhatFollows> WHAT_FOLLOWS = WhatFollows.all();

    @TestFactory
    Stream<DynamicTest> everyScenarioHolds() {
        return SCENARIOS.stream()
                .map(
                        scenario ->
                                DynamicTest.dynamicTest(
                                        scenario.file() + ": " + scenario.name(),
                                        () -> new Expectation(advice(scenario)).check(scenario)));
    }

    @TestFactory
    Stream<DynamicTest> everyScenarioOfWhatFollowsHolds() {
        return WHAT_FOLLOWS.stream()
                .map(
                        scenario ->
                                DynamicTest.dynamicTest(
                                        scenario.file() + ": " + scenario.name(), scenario::check));
    }

    @Test
    @DisplayName("Every rule is named as a reason by a scenario that fires it")
    void everyRuleIsFired() {
        Set<String> fired = new TreeSet<>();
        SCENARIOS.forEach(
                scenario -> fired.addAll(new Expectation(advice(scenario)).check(scenario)));
        assertEquals(ids(), fired);
        System.out.printf("%d scenarios fire each of %d rules%n", SCENARIOS.size(), fired.size());
    }

    @Test
    @DisplayName("Every rule is left silent by a scenario of the file that fires it")
    void everyRuleIsLeftSilent() {
        Set<String> silent = new TreeSet<>();
        for (Scenario scenario : SCENARIOS) {
            Set<String> fired = fired(advice(scenario));
            rules().stream()
                    .filter(rule -> !fired.contains(rule.id()))
                    .filter(rule -> rule.file().replace("fit/", "").equals(scenario.file()))
                    .forEach(rule -> silent.add(rule.id()));
        }
        assertEquals(ids(), silent);
    }

    @Test
    @DisplayName("No two scenarios of a file have the same name")
    void namesAreUnique() {
        List<String> names =
                Stream.concat(
                                SCENARIOS.stream()
                                        .map(scenario -> scenario.file() + scenario.name()),
                                WHAT_FOLLOWS.stream()
                                        .map(scenario -> scenario.file() + scenario.name()))
                        .toList();
        assertEquals(names.size(), Set.copyOf(names).size());
        assertTrue(SCENARIOS.size() > 100);
    }

    @Test
    @DisplayName("There are scenarios of every form")
    void everyFormIsUsed() {
        Map<WhatFollows.Form, Long> counts =
                WHAT_FOLLOWS.stream()
                        .collect(Collectors.groupingBy(WhatFollows::form, Collectors.counting()));
        System.out.println("Scenarios of what would follow: " + counts);
        assertTrue(counts.getOrDefault(WhatFollows.Form.WHAT_IF, 0L) >= 12);
        assertTrue(counts.getOrDefault(WhatFollows.Form.ROLLOUT, 0L) >= 8);
        assertTrue(counts.getOrDefault(WhatFollows.Form.INTERVIEW, 0L) >= 6);
    }

    private static Advice advice(Scenario scenario) {
        return Pack.advisor().advise(scenario.given(), scenario.selected());
    }

    private static Set<String> fired(Advice advice) {
        Stream<String> findings =
                advice.patterns().stream()
                        .flatMap(pattern -> pattern.findings().stream())
                        .map(Finding::rule);
        Stream<String> reasons =
                advice.measures().stream()
                        .flatMap(
                                measure ->
                                        Stream.concat(
                                                measure.reasons().stream(),
                                                measure.actions().stream()
                                                        .flatMap(
                                                                action ->
                                                                        action.reasons().stream())))
                        .map(MeasureAdvice.Reason::rule);
        return Stream.concat(findings, reasons).collect(Collectors.toSet());
    }

    private static List<Rule> rules() {
        return Pack.advisor().catalogue().rules();
    }

    private static Set<String> ids() {
        return rules().stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
    }
}
