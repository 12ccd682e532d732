package telework.advisor.scenario;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import telework.advisor.internal.YamlFields;
import telework.advisor.internal.YamlNode;
import telework.advisor.model.Pattern;
import telework.advisor.model.Requirements;

/**
 * One scenario of a scenario file: a case, and what is advised on it.
 *
 * @param file name of the file, without folder and ending
 * @param name what it says, a sentence
 * @param given the case
 * @param selected patterns chosen, if any
 * @param expect what is expected, by name
 */
public record Scenario(
        String file,
        String name,
        Requirements given,
        Optional<Set<Pattern>> selected,
        Map<String, YamlNode> expect) {

    /** Every scenario of every file that is not of another form. */
    public static List<Scenario> all() {
        return ScenarioFiles.read(
                file -> WhatFollows.Form.of(file).isEmpty(),
                (file, baseline, node) -> read(file, baseline, node));
    }

    private static Scenario read(String file, Map<String, YamlNode> baseline, YamlNode node) {
        YamlFields fields = node.fields();
        YamlNode given = fields.optional("given").orElse(new YamlNode(file, node.line(), Map.of()));
        Scenario scenario =
                new Scenario(
                        file,
                        fields.text("name"),
                        ScenarioFiles.answers(baseline, given),
                        fields.optional("selected").map(Scenario::patterns),
                        fields.required("expect").mapping());
        fields.noMore();
        return scenario;
    }

    /** The patterns that a list names. */
    static Set<Pattern> patterns(YamlNode list) {
        Set<Pattern> patterns = EnumSet.noneOf(Pattern.class);
        list.list().forEach(item -> patterns.add(item.one(Pattern.class)));
        return patterns;
    }
}
