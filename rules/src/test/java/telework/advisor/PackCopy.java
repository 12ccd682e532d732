package telework.advisor;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A copy of the sources and of the list of compiled rules of the pack, to be broken and sealed; the
 * pack itself stays as it is.
 */
final class PackCopy {

    private final Path sources;

    private final Path compiled;

    PackCopy(Path folder) throws IOException {
        this.sources = folder.resolve("sources");
        this.compiled = folder.resolve("compiled");
        copy(Path.of("src/main/resources"), sources);
        copy(Path.of("target/classes/META-INF/kie"), compiled.resolve("META-INF/kie"));
    }

    /** The file of that name among the sources. */
    Path source(String file) {
        return sources.resolve(file);
    }

    /** Replaces the first place that reads so, which must be there. */
    void replace(String file, String from, String to) throws IOException {
        String content = Files.readString(source(file));
        assertTrue(content.contains(from), () -> file + " no longer holds: " + from);
        int at = content.indexOf(from);
        Files.writeString(
                source(file),
                content.substring(0, at) + to + content.substring(at + from.length()));
    }

    /** The list of compiled rules. */
    Path modelList() throws IOException {
        try (Stream<Path> files = Files.walk(compiled)) {
            return files.filter(file -> file.endsWith("drools-model")).findFirst().orElseThrow();
        }
    }

    /** Seals the copy; answers the sealed file. */
    Path seal() throws IOException {
        SealRulePack.main(new String[] {sources.toString(), compiled.toString()});
        return compiled.resolve(SealedPack.RESOURCE);
    }

    /** What sealing finds wrong. */
    String fault() {
        return assertThrows(RulePackException.class, this::seal).getMessage();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
