package telework.advisor;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.drools.model.Model;
import telework.advisor.catalogue.Catalogue;
import telework.advisor.internal.YamlNode;

/**
 * The last step of a rule pack's build: reads every file strictly, checks that rules, catalogue and
 * texts belong together, lets the rules fill the table of verdicts, and writes the sealed pack. Any
 * fault stops the build.
 */
public final class SealRulePack {

    private SealRulePack() {}

    /**
     * Seals a pack.
     *
     * @param arguments the folder of its sources, and the folder of its compiled rules, where the
     *     sealed pack goes
     * @throws IOException if a folder cannot be read or written
     * @throws RulePackException if the pack is broken
     */
    public static void main(String[] arguments) throws IOException {
        PackSources sources = PackSources.in(Path.of(arguments[0]));
        Path compiled = Path.of(arguments[1]);
        Map<String, YamlNode> files = sources.yaml();
        List<String> modelNames = models(compiled);
        List<Model> models =
                RuleBase.models(Thread.currentThread().getContextClassLoader(), modelNames);
        Map<String, String> ruleFiles = sources.ruleFiles();
        Catalogue catalogue =
                RulePackLoader.catalogue(
                        new SealedPack("", modelNames, ruleFiles, files, new short[0]), models);
        checkCompiled(ruleFiles, catalogue);
        RuleBase rules = new RuleBase(models);
        short[] verdicts = new RuleProbe(catalogue, rules).verdicts();
        write(
                compiled.resolve(SealedPack.RESOURCE),
                new SealedPack(sources.digest(), modelNames, ruleFiles, files, verdicts));
        System.out.printf(
                "Sealed %s %s: %d files, %d rules, %d complete inputs%n",
                catalogue.edition().id(),
                catalogue.edition().version(),
                files.size(),
                catalogue.rules().size(),
                verdicts.length);
    }

    private static void checkCompiled(Map<String, String> ruleFiles, Catalogue catalogue) {
        Map<String, String> left = new TreeMap<>(ruleFiles);
        catalogue.rules().forEach(rule -> left.remove(rule.id() + " " + rule.sentence()));
        left.forEach(
                (rule, file) -> {
                    throw new RulePackException(
                            "the rule \""
                                    + rule
                                    + "\" in "
                                    + file
                                    + " is not among the compiled rules; build the pack again");
                });
    }

    /**
     * The names that the rule compiler wrote down, in alphabetical order so that loading is
     * reproducible.
     */
    private static List<String> models(Path compiled) throws IOException {
        Path folder = compiled.resolve("META-INF/kie");
        Optional<Path> list = Optional.empty();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                list = paths.filter(path -> path.endsWith("drools-model")).findFirst();
            }
        }
        if (list.isEmpty()) {
            throw new RulePackException("the build made no executable rules");
        }
        return Files.readAllLines(list.get()).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.contains(":"))
                .sorted()
                .toList();
    }

    private static void write(Path path, SealedPack pack) throws IOException {
        Files.createDirectories(path.getParent());
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path)))) {
            pack.write(out);
        }
    }
}
