package telework.advisor.docs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import telework.advisor.catalogue.Catalogue;
import telework.advisor.catalogue.Citation;
import telework.advisor.catalogue.Language;
import telework.advisor.catalogue.Rule;
import telework.advisor.docs.ShownByScenarios.Shown;
import telework.advisor.model.Basis;
import telework.advisor.model.Category;
import telework.advisor.model.Effect;
import telework.advisor.model.Pattern;

/** Writes {@code docs/rules.md}: every rule with its texts, its source and what scenarios show. */
final class RulesPage {

    private static final Path SOURCES = Path.of("src/main/resources/telework/rules");

    /** Rule files in the guideline's order, with the key of the name of what each is about. */
    private static final Map<String, String> ABOUT = about();

    private final Catalogue catalogue;
    private final ShownByScenarios scenarios;
    private final Map<String, List<Rule>> byFile;
    private final StringBuilder page = new StringBuilder();

    private RulesPage(Catalogue catalogue, ShownByScenarios scenarios) {
        this.catalogue = catalogue;
        this.scenarios = scenarios;
        this.byFile =
                catalogue.rules().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Rule::file,
                                        () ->
                                                new TreeMap<>(
                                                        Comparator.comparing(RulesPage::position)
                                                                .thenComparing(name -> name)),
                                        Collectors.toList()));
    }

    static String write(Catalogue catalogue, ShownByScenarios scenarios) {
        RulesPage rules = new RulesPage(catalogue, scenarios);
        rules.head();
        rules.effects();
        rules.contents();
        rules.byFile.forEach(rules::file);
        return rules.page.toString();
    }

    private void head() {
        line("# Rules");
        line("");
        line("Made from the rule pack and from runs of its scenarios, by the build. Do not edit.");
        line("");
        line(
                "%d rules in %d files: %d rest on what the guideline says, %d are inferred from"
                        + " it.",
                catalogue.rules().size(),
                byFile.size(),
                count(catalogue.rules(), shown -> shown.basis().contains(Basis.GUIDELINE)),
                count(catalogue.rules(), shown -> shown.basis().contains(Basis.INFERENCE)));
    }

    private void effects() {
        line("");
        line("| what rules say | rules |");
        line("| --- | ---: |");
        for (Effect effect : Effect.values()) {
            line(
                    "| `%s` for a pattern | %d |",
                    effect, count(catalogue.rules(), shown -> shown.effects().contains(effect)));
        }
        line(
                "| something about measures | %d |",
                count(catalogue.rules(), shown -> shown.effects().isEmpty()));
    }

    private void contents() {
        line("");
        line("## Contents");
        line("");
        line("| file | about | rules | guideline | inference |");
        line("| --- | --- | ---: | ---: | ---: |");
        byFile.forEach(
                (file, rules) ->
                        line(
                                "| [%s](#%s) | %s | %d | %d | %d |",
                                file,
                                file.replace("/", ""),
                                about(file),
                                rules.size(),
                                count(rules, shown -> shown.basis().contains(Basis.GUIDELINE)),
                                count(rules, shown -> shown.basis().contains(Basis.INFERENCE))));
    }

    private void file(String file, List<Rule> rules) {
        String name =
                Files.exists(SOURCES.resolve(file + ".drl")) ? file + ".drl" : file + ".drl.csv";
        line("");
        line("## %s", file);
        line("");
        line("[%s](../rules/%s/%s)", name, SOURCES.toString().replace('\\', '/'), name);
        rules.forEach(this::rule);
    }

    private void rule(Rule rule) {
        Shown shown = scenarios.of(rule.id());
        Citation source = rule.citation();
        line("");
        line("### %s", rule.id());
        line("");
        line("%s", rule.sentence());
        line("");
        line("- When: %s", rule.conditions().stream().map(RulesPage::code).collect(and()));
        line("- Says: %s", shown.says().stream().collect(and()));
        line("- 日本語: %s", text(Language.JA, rule));
        line("- English: %s", text(Language.EN, rule));
        line("- Source: section %s, `%s`, page %d", source.section(), source.id(), source.page());
        line("- Basis: %s", shown.basis().stream().map(RulesPage::code).collect(and()));
        line("- Scenarios that name it:");
        shown.scenarios().forEach(scenario -> line("  - %s", scenario));
    }

    private String text(Language language, Rule rule) {
        return catalogue.texts().text(language, "rules." + rule.id());
    }

    private long count(List<Rule> rules, Predicate<Shown> which) {
        return rules.stream().filter(rule -> which.test(scenarios.of(rule.id()))).count();
    }

    private void line(String format, Object... values) {
        page.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private static String code(Object value) {
        return "`" + value + "`";
    }

    private static Collector<CharSequence, ?, String> and() {
        return Collectors.joining(" and ");
    }

    /** Files about nothing in particular come last. */
    private static int position(String file) {
        int position = List.copyOf(ABOUT.keySet()).indexOf(file);
        return position < 0 ? ABOUT.size() : position;
    }

    private String about(String file) {
        String key = ABOUT.get(file);
        return key == null
                ? ""
                : catalogue.texts().text(Language.JA, key)
                        + " / "
                        + catalogue.texts().text(Language.EN, key);
    }

    private static Map<String, String> about() {
        Map<String, String> about = new LinkedHashMap<>();
        for (Pattern pattern : Pattern.values()) {
            about.put("fit/" + slug(pattern), "patterns." + pattern + ".name");
        }
        for (Category category : Category.values()) {
            about.put("measures/" + slug(category), "vocabulary.category." + category);
        }
        return about;
    }

    private static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
