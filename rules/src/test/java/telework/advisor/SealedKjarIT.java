package telework.advisor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import telework.advisor.example.Example;

/** Runs on the packed archive. */
@DisplayName("The packed rules are compiled, sealed and complete")
class SealedKjarIT {

    private static final Path PACKED = Path.of(System.getProperty("kjar"));

    private static final String MODEL = "META-INF/kie/telework.advisor/advisor-rules/drools-model";

    private static final Pattern RULES_CLASS =
            Pattern.compile("(telework/.*)/Rules[0-9A-Fa-f]{32}[.]class");

    /** Whatever could compile a rule. */
    private static final Pattern COMPILER =
            Pattern.compile("(ecj|drools-ecj|javaparser|drools-model-codegen|drools-mvel).*");

    private JarFile jar;

    @BeforeEach
    void open() throws IOException {
        jar = new JarFile(PACKED.toFile());
    }

    @AfterEach
    void close() throws IOException {
        jar.close();
    }

    @Test
    @DisplayName("the archive holds one sealed pack and one list of compiled rules")
    void sealedAndCompiled() {
        assertEquals(
                List.of("META-INF/telework-rule-pack.sealed"), entries(".*[.]sealed").toList());
        assertEquals(List.of(MODEL), entries(".*/drools-model").toList());
    }

    @Test
    @DisplayName("its compiled rules are those that the list names, and none of an earlier build")
    void compiledRulesAreThoseListed() throws IOException {
        assertEquals(
                text(jar, MODEL)
                        .lines()
                        .filter(line -> !line.contains(":"))
                        .map(line -> line.strip().replace('.', '/') + ".class")
                        .collect(Collectors.toSet()),
                entries(RULES_CLASS.pattern()).collect(Collectors.toSet()));
    }

    @Test
    @DisplayName("every package that a rule file declares is compiled, and no other")
    void everyRuleFileIsCompiled() throws IOException {
        Set<String> declared = new TreeSet<>();
        Pattern declaration = Pattern.compile("^(?:package |RuleSet,)([\\w.]+)", Pattern.MULTILINE);
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/telework/rules"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher found = declaration.matcher(Files.readString(file));
                assertTrue(found.find(), file::toString);
                declared.add(found.group(1).replace('.', '/'));
            }
        }
        Set<String> compiled =
                entries(RULES_CLASS.pattern())
                        .map(name -> name.substring(0, name.lastIndexOf('/')))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(declared, compiled);
    }

    @Test
    @DisplayName("with just what it depends on, and no compiler, it loads and answers a case")
    void answers(@TempDir Path folder) throws IOException, InterruptedException {
        Path example = folder.resolve(Example.class.getName().replace('.', '/') + ".class");
        Files.createDirectories(example.getParent());
        Files.copy(Path.of("target/test-classes").resolve(folder.relativize(example)), example);
        Path printed = folder.resolve("printed");
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                classPath(folder),
                                Example.class.getName())
                        .redirectErrorStream(true)
                        .redirectOutput(printed.toFile())
                        .start();
        process.waitFor();
        String output = Files.readString(printed);
        assertEquals(0, process.exitValue(), output);
        assertTrue(
                output.contains("[REMOTE_DESKTOP, VIRTUAL_DESKTOP, SECURE_BROWSER, APP_WRAPPING]"),
                output);
    }

    private static String classPath(Path folder) throws IOException {
        String runtime = Files.readString(Path.of("target/runtime-class-path")).strip();
        return Stream.concat(
                        Stream.of(folder, PACKED).map(Path::toString),
                        Stream.of(runtime.split(File.pathSeparator))
                                .filter(SealedKjarIT::noCompiler))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean noCompiler(String archive) {
        return !COMPILER.matcher(Path.of(archive).getFileName().toString()).matches();
    }

    private Stream<String> entries(String pattern) {
        return jar.stream().map(ZipEntry::getName).filter(name -> name.matches(pattern));
    }

    private static String text(JarFile jar, String entry) throws IOException {
        return new String(
                jar.getInputStream(jar.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
    }
}
