package telework.advisor.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import telework.advisor.Pack;
import telework.advisor.internal.YamlFields;
import telework.advisor.internal.YamlNode;
import telework.advisor.model.Pattern;
import telework.advisor.model.Rollout;

/**
 * Checks the form rollout: groups, and all plans for them, best first, with who gets which; every
 * group that no pattern serves, with its conflicts. Measures are those the scenario names.
 */
final class RolloutCheck {

    private final Map<String, YamlNode> baseline;

    RolloutCheck(Map<String, YamlNode> baseline) {
        this.baseline = baseline;
    }

    void check(YamlFields scenario, YamlFields expected) {
        ScenarioFiles.only(expected, "plans", "unservable");
        Rollout found =
                Pack.advisor()
                        .whatIf()
                        .rollout(
                                scenario.required("groups").list(this::group),
                                scenario.optional("costs").map(RolloutCheck::costs));
        List<YamlFields> plans = expected.required("plans").list(YamlNode::fields);
        assertEquals(
                plans.stream().map(plan -> Scenario.patterns(plan.required("patterns"))).toList(),
                found.plans().stream().map(Rollout.Plan::patterns).toList(),
                "plans, best first");
        for (int i = 0; i < plans.size(); i++) {
            plan(plans.get(i), found.plans().get(i));
        }
        assertEquals(
                expected.optional("unservable").map(RolloutCheck::conflicts).orElse(Map.of()),
                found.unservable().stream()
                        .collect(
                                Collectors.toMap(
                                        each -> each.group().name(),
                                        each -> Set.copyOf(each.conflicts()))),
                "unservable groups and their conflicts");
    }

    private Rollout.Group group(YamlNode node) {
        YamlFields fields = node.fields();
        Rollout.Group group =
                new Rollout.Group(
                        fields.text("name"),
                        fields.integer("headcount"),
                        ScenarioFiles.answers(baseline, fields.required("given")));
        fields.noMore();
        return group;
    }

    private static void plan(YamlFields expected, Rollout.Plan found) {
        ScenarioFiles.only(expected, "patterns", "gets", "suitable", "cost", "measures");
        assertEquals(
                gets(expected.required("gets")),
                found.assignments().stream()
                        .collect(
                                Collectors.toMap(
                                        each -> each.group().name(),
                                        each -> each.advice().pattern())),
                "who gets which");
        expected.optional("suitable")
                .ifPresent(people -> assertEquals(people.integer(), found.suitable(), "suitable"));
        expected.optional("cost").ifPresent(cost -> assertCost(cost, found));
        expected.optional("measures").ifPresent(measures -> measures(measures, found));
    }

    private static void assertCost(YamlNode expected, Rollout.Plan found) {
        BigDecimal total = found.cost().orElseThrow().total();
        assertEquals(0, new BigDecimal(expected.text()).compareTo(total), () -> "cost " + total);
    }

    private static void measures(YamlNode expected, Rollout.Plan found) {
        expected.mapping()
                .forEach(
                        (id, groups) ->
                                assertEquals(
                                        Set.copyOf(groups.list(YamlNode::text)),
                                        found.measures().stream()
                                                .filter(use -> use.measure().equals(id))
                                                .flatMap(use -> use.groups().stream())
                                                .collect(Collectors.toSet()),
                                        id + " comes from"));
    }

    private static Map<String, Pattern> gets(YamlNode node) {
        return node.mapping().entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().one(Pattern.class)));
    }

    private static Map<String, Set<?>> conflicts(YamlNode node) {
        return node.mapping().entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey, entry -> WhatIfCheck.sets(entry.getValue())));
    }

    private static Rollout.Costs costs(YamlNode node) {
        YamlFields fields = node.fields();
        Map<Pattern, Rollout.Price> prices = new EnumMap<>(Pattern.class);
        for (Pattern pattern : Pattern.values()) {
            price(fields, pattern.name()).ifPresent(price -> prices.put(pattern, price));
        }
        Rollout.Costs costs =
                new Rollout.Costs(
                        fields.integer("months"),
                        prices,
                        price(fields, "companyTerminal"),
                        price(fields, "personalTerminal"));
        fields.noMore();
        return costs;
    }

    private static Optional<Rollout.Price> price(YamlFields costs, String name) {
        return costs.optional(name)
                .map(
                        node -> {
                            YamlFields fields = node.fields();
                            Rollout.Price price =
                                    new Rollout.Price(
                                            amount(fields, "initial"),
                                            amount(fields, "perSeat"),
                                            amount(fields, "perSeatMonth"));
                            fields.noMore();
                            return price;
                        });
    }

    private static BigDecimal amount(YamlFields price, String name) {
        return price.optional(name)
                .map(node -> new BigDecimal(node.text()))
                .orElse(BigDecimal.ZERO);
    }
}
