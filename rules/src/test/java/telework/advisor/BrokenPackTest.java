package telework.advisor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import telework.advisor.internal.StrictYaml;
import telework.advisor.internal.YamlFields;
import telework.advisor.internal.YamlNode;

@DisplayName("A broken pack is not sealed, and the message says what is wrong and where")
class BrokenPackTest {

    @TempDir Path folder;

    private PackCopy pack;

    @BeforeEach
    void copy() throws IOException {
        pack = new PackCopy(folder);
    }

    @Test
    @DisplayName("a sound copy is sealed, to the same bytes as the pack itself")
    void soundCopy() throws IOException {
        assertArrayEquals(
                Files.readAllBytes(Path.of("target/classes").resolve(SealedPack.RESOURCE)),
                Files.readAllBytes(pack.seal()));
    }

    @ParameterizedTest
    @MethodSource("breakages")
    @DisplayName("one thing broken in the sources")
    void sources(Breakage breakage) throws IOException {
        breakage.on(pack);
        String fault = pack.fault();
        breakage.says().forEach(part -> assertTrue(fault.contains(part), fault));
    }

    @Test
    @DisplayName("no list of compiled rules")
    void noCompiledRules() throws IOException {
        Files.delete(pack.modelList());
        assertTrue(pack.fault().contains("no executable rules"));
    }

    @Test
    @DisplayName("no folder of compiled rules")
    void noFolderOfCompiledRules() throws IOException {
        Path list = pack.modelList();
        Files.move(list, folder.resolve("elsewhere"));
        Files.move(folder.resolve("compiled/META-INF"), folder.resolve("META-INF"));
        assertTrue(pack.fault().contains("no executable rules"));
    }

    @Test
    @DisplayName("a folder of sources missing")
    void folderMissing() throws IOException {
        Files.move(pack.source("telework"), folder.resolve("telework"));
        assertTrue(pack.fault().contains("the folder telework is missing"));
    }

    @Test
    @DisplayName("compiled rules that are listed and not there")
    void compiledRulesMissing() throws IOException {
        Files.writeString(pack.modelList(), "telework.rules.Nowhere\n");
        assertTrue(pack.fault().contains("telework.rules.Nowhere"));
    }

    @Test
    @DisplayName("compiled rules that are listed twice")
    void compiledRulesTwice() throws IOException {
        List<String> listed = Files.readAllLines(pack.modelList());
        Files.write(pack.modelList(), List.of(listed.get(1), listed.get(1)));
        assertTrue(pack.fault().contains("is used twice"));
    }

    /**
     * One way to break a pack.
     *
     * @param name what is broken
     * @param file the file it is broken in
     * @param from what stands there; if empty, the file is deleted
     * @param to what stands there instead
     * @param says parts of the message
     */
    record Breakage(String name, String file, Optional<String> from, String to, List<String> says) {

        void on(PackCopy pack) throws IOException {
            if (from.isEmpty()) {
                Files.delete(pack.source(file));
            } else if (from.get().equals("*")) {
                Files.writeString(pack.source(file), to);
            } else {
                pack.replace(file, from.get(), to);
            }
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Breakage> breakages() throws IOException {
        Path file = Path.of("src/test/resources/broken-pack.yaml");
        return StrictYaml.read(file.toString(), Files.readString(file)).list().stream()
                .map(BrokenPackTest::breakage);
    }

    private static Breakage breakage(YamlNode node) {
        YamlFields fields = node.fields();
        Breakage breakage =
                new Breakage(
                        fields.text("name"),
                        fields.text("file"),
                        fields.optional("from").map(YamlNode::text),
                        fields.optional("to").map(YamlNode::value).map(String::valueOf).orElse(""),
                        fields.texts("says"));
        fields.noMore();
        return breakage;
    }
}
