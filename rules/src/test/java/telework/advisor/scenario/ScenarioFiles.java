package telework.advisor.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import telework.advisor.catalogue.QuestionReader;
import telework.advisor.internal.StrictYaml;
import telework.advisor.internal.YamlFields;
import telework.advisor.internal.YamlNode;
import telework.advisor.model.Requirements;

/** What scenario files of every form have in common. */
final class ScenarioFiles {

    /** Where they are. */
    static final Path FOLDER = Path.of("src/test/resources/scenarios");

    /** The word that leaves a question open that the baseline answers. */
    static final String UNDECIDED = "undecided";

    private ScenarioFiles() {}

    /**
     * Makes a scenario of its node, the name of its file and the answers of the file's baseline.
     */
    @FunctionalInterface
    interface Reader<T> {
        T read(String file, Map<String, YamlNode> baseline, YamlNode node);
    }

    /** The scenarios of the files whose name, with folder and without ending, is wanted. */
    static <T> List<T> read(Predicate<String> wanted, Reader<T> reader) {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .filter(file -> wanted.test(name(file)))
                    .flatMap(file -> read(name(file), text(file), reader).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The scenarios of one file. */
    static <T> List<T> read(String name, String text, Reader<T> reader) {
        YamlFields fields = StrictYaml.read(name, text).fields();
        fields.text("about");
        Map<String, YamlNode> baseline =
                fields.optional("baseline").map(YamlNode::mapping).orElse(Map.of());
        List<T> scenarios =
                fields.required("scenarios").list(node -> reader.read(name, baseline, node));
        fields.noMore();
        return scenarios;
    }

    /** Says which words may stand here, before any of them is checked. */
    static void only(YamlFields fields, String... words) {
        Stream.of(words).forEach(fields::optional);
        fields.noMore();
    }

    /** The case that a baseline and the answers given on top of it make. */
    static Requirements answers(Map<String, YamlNode> baseline, YamlNode given) {
        Map<String, YamlNode> answers = new LinkedHashMap<>(baseline);
        answers.putAll(given.mapping());
        answers.values().removeIf(answer -> UNDECIDED.equals(answer.value()));
        return QuestionReader.requirements(new YamlNode(given.file(), given.line(), answers));
    }

    private static String name(Path file) {
        return FOLDER.relativize(file).toString().replace(".yaml", "");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
