package telework.advisor;

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
import telework.advisor.internal.StrictYaml;
import telework.advisor.internal.YamlNode;

/**
 * The source files of a rule pack.
 *
 * @param contents what each file holds, by path within the pack, in alphabetical order
 */
record PackSources(Map<String, byte[]> contents) {

    private static final List<String> FOLDERS =
            List.of("catalogue", "examples", "texts", "telework");

    private static final String YAML = ".yaml";
    private static final Pattern RULES = Pattern.compile("[.]drl([.]csv)?$");

    /** The name of a rule, at the head of a rule of a rule file or of a row of a decision table. */
    private static final Pattern RULE_NAME =
            Pattern.compile(
                    "^(?:rule \"|\"?)([A-Z]+-[A-Z0-9]+-[0-9]+ [^\",]*(?:, [^\",]+)*)",
                    Pattern.MULTILINE);

    /**
     * Reads the sources in a folder.
     *
     * @throws IOException if they cannot be read
     * @throws RulePackException if something is missing, or is no source of a pack
     */
    static PackSources in(Path folder) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        for (String name : FOLDERS) {
            if (!Files.isDirectory(folder.resolve(name))) {
                throw new RulePackException("the folder " + name + " is missing");
            }
            try (Stream<Path> paths = Files.walk(folder.resolve(name))) {
                for (Path path : paths.filter(Files::isRegularFile).toList()) {
                    String file = folder.relativize(path).toString().replace('\\', '/');
                    if (!file.endsWith(YAML) && !RULES.matcher(file).find()) {
                        throw new RulePackException(
                                file
                                        + " is no source: its name ends in none of .yaml, .drl and"
                                        + " .drl.csv");
                    }
                    contents.put(file, Files.readAllBytes(path));
                }
            }
        }
        return new PackSources(contents);
    }

    /** The parsed YAML files, by path. */
    Map<String, YamlNode> yaml() {
        Map<String, YamlNode> yaml = new LinkedHashMap<>();
        contents.forEach(
                (path, bytes) -> {
                    if (path.endsWith(YAML)) {
                        yaml.put(
                                path,
                                StrictYaml.read(path, new String(bytes, StandardCharsets.UTF_8)));
                    }
                });
        return yaml;
    }

    /** The file that each rule stands in, without folder and ending, by the name of the rule. */
    Map<String, String> ruleFiles() {
        Map<String, String> files = new TreeMap<>();
        contents.forEach(
                (path, bytes) -> {
                    if (!path.endsWith(YAML)) {
                        String file = path.replaceFirst("^telework/rules/", "");
                        RULE_NAME
                                .matcher(new String(bytes, StandardCharsets.UTF_8))
                                .results()
                                .forEach(
                                        name ->
                                                files.put(
                                                        name.group(1),
                                                        RULES.matcher(file).replaceFirst("")));
                    }
                });
        return files;
    }

    /** SHA-256 of the names and contents of all files, in hexadecimal. */
    String digest() {
        MessageDigest sha = sha256();
        contents.forEach(
                (path, bytes) -> {
                    sha.update(path.getBytes(StandardCharsets.UTF_8));
                    sha.update((byte) 0);
                    sha.update(sha256().digest(bytes));
                });
        return HexFormat.of().formatHex(sha.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
