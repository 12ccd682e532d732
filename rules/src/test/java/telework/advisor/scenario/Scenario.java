package telework.advisor.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import telework.advisor.catalogue.QuestionReader;
import telework.advisor.internal.StrictYaml;
import telework.advisor.internal.YamlFields;
import telework.advisor.internal.YamlNode;
import telework.advisor.model.Pattern;
import telework.advisor.model.Requirements;

/**
 * One scenario of a scenario file.
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

    private static final Path FOLDER = Path.of("src/test/resources/scenarios");

    /** Every scenario of every file. */
    public static List<Scenario> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .flatMap(file -> read(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Scenario> read(Path file) {
        String name = FOLDER.relativize(file).toString().replace(".yaml", "");
        try {
            YamlFields fields = StrictYaml.read(name, Files.readString(file)).fields();
            fields.text("about");
            Map<String, YamlNode> baseline =
                    fields.optional("baseline").map(YamlNode::mapping).orElse(Map.of());
            List<Scenario> scenarios = new ArrayList<>();
            fields.required("scenarios")
                    .list()
                    .forEach(node -> scenarios.add(read(name, baseline, node)));
            fields.noMore();
            return scenarios;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Scenario read(String file, Map<String, YamlNode> baseline, YamlNode node) {
        YamlFields fields = node.fields();
        Map<String, YamlNode> answers = new LinkedHashMap<>(baseline);
        fields.optional("given").ifPresent(given -> answers.putAll(given.mapping()));
        answers.values().removeIf(answer -> "undecided".equals(answer.value()));
        Scenario scenario =
                new Scenario(
                        file,
                        fields.text("name"),
                        QuestionReader.requirements(new YamlNode(file, node.line(), answers)),
                        fields.optional("selected")
                                .map(
                                        list -> {
                                            Set<Pattern> patterns = EnumSet.noneOf(Pattern.class);
                                            list.list()
                                                    .forEach(
                                                            item ->
                                                                    patterns.add(
                                                                            item.one(
                                                                                    Pattern
                                                                                            .class)));
                                            return patterns;
                                        }),
                        fields.required("expect").mapping());
        fields.noMore();
        return scenario;
    }
}
