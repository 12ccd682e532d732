package telework.advisor;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.model.Model;
import telework.advisor.catalogue.Catalogue;
import telework.advisor.internal.StrictYaml;
import telework.advisor.internal.YamlNode;
import telework.advisor.model.Requirements;

/**
 * The last step of a rule pack's build: reads every file strictly, checks that rules, catalogue and
 * texts belong together, lets the rules fill the table of verdicts, and writes the sealed pack. Any
 * fault stops the build.
 */
public final class SealRulePack {

    private static final List<String> SOURCES =
            List.of("catalogue", "examples", "texts", "telework");

    private static final Pattern RULE_NAME =
            Pattern.compile(
                    "^(?:rule \"|\"?)([A-Z]+-[A-Z0-9]+-[0-9]+ [^\",]*(?:, [^\",]+)*)",
                    Pattern.MULTILINE);

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
        Map<String, byte[]> sources = sources(Path.of(arguments[0]));
        Path compiled = Path.of(arguments[1]);
        Map<String, YamlNode> files = new LinkedHashMap<>();
        sources.forEach(
                (path, bytes) -> {
                    if (path.endsWith(".yaml")) {
                        files.put(
                                path,
                                StrictYaml.read(path, new String(bytes, StandardCharsets.UTF_8)));
                    }
                });
        List<String> modelNames = models(compiled);
        List<Model> models =
                RuleBase.models(Thread.currentThread().getContextClassLoader(), modelNames);
        Map<String, String> ruleFiles = ruleFiles(sources);
        Catalogue catalogue =
                RulePackLoader.catalogue(
                        new SealedPack("", modelNames, ruleFiles, files, new short[0]), models);
        short[] verdicts = verdicts(new RuleBase(models), VerdictSpace.axes(catalogue.questions()));
        write(
                compiled.resolve(SealedPack.RESOURCE),
                new SealedPack(digest(sources), modelNames, ruleFiles, files, verdicts));
        System.out.printf(
                "Sealed %s %s: %d files, %d rules, %d complete inputs%n",
                catalogue.edition().id(),
                catalogue.edition().version(),
                files.size(),
                catalogue.rules().size(),
                verdicts.length);
    }

    private static Map<String, byte[]> sources(Path folder) throws IOException {
        Map<String, byte[]> sources = new TreeMap<>();
        for (String source : SOURCES) {
            try (Stream<Path> paths = Files.walk(folder.resolve(source))) {
                for (Path path : paths.filter(Files::isRegularFile).toList()) {
                    String name = folder.relativize(path).toString().replace('\\', '/');
                    if (name.endsWith(".yaml") || name.endsWith(".drl") || name.endsWith(".csv")) {
                        sources.put(name, Files.readAllBytes(path));
                    }
                }
            }
        }
        return sources;
    }

    /**
     * The file that each rule stands in: the name begins a rule of a rule file, or a row of a
     * decision table.
     */
    private static Map<String, String> ruleFiles(Map<String, byte[]> sources) {
        Map<String, String> files = new TreeMap<>();
        sources.forEach(
                (path, bytes) -> {
                    if (!path.endsWith(".yaml")) {
                        String file =
                                path.replaceFirst("^telework/rules/", "")
                                        .replaceFirst("[.]drl([.]csv)?$", "");
                        RULE_NAME
                                .matcher(new String(bytes, StandardCharsets.UTF_8))
                                .results()
                                .forEach(name -> files.put(name.group(1), file));
                    }
                });
        return files;
    }

    /**
     * The names that the rule compiler wrote down, in alphabetical order so that loading is
     * reproducible.
     */
    private static List<String> models(Path compiled) throws IOException {
        try (Stream<Path> paths = Files.walk(compiled.resolve("META-INF/kie"))) {
            Path list =
                    paths.filter(path -> path.endsWith("drools-model"))
                            .findFirst()
                            .orElseThrow(
                                    () ->
                                            new RulePackException(
                                                    "the build made no executable rules"));
            return Files.readAllLines(list).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.contains(":"))
                    .sorted()
                    .toList();
        }
    }

    private static short[] verdicts(RuleBase rules, List<VerdictAxis> axes) {
        List<Requirements> inputs = VerdictSpace.complete(axes);
        short[] verdicts = new short[inputs.size()];
        for (int i = 0; i < verdicts.length; i++) {
            try (Inference inference = rules.about(inputs.get(i))) {
                var findings = PatternFold.byPattern(inference.findings());
                verdicts[i] =
                        VerdictSpace.seal(
                                pattern -> PatternFold.verdict(findings.get(pattern.ordinal())));
            }
        }
        return verdicts;
    }

    private static String digest(Map<String, byte[]> sources) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sources.forEach(
                    (path, bytes) -> {
                        sha.update(path.getBytes(StandardCharsets.UTF_8));
                        sha.update((byte) 0);
                        sha.update(sha256(bytes));
                    });
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(Path path, SealedPack pack) throws IOException {
        Files.createDirectories(path.getParent());
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path)))) {
            pack.write(out);
        }
    }
}
