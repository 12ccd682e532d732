package telework.advisor.service.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import telework.advisor.TeleworkAdvisor;

@DisplayName("The texts of the page")
class PageTextsTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path CLASSES = Path.of("src/main/java/telework/advisor/service/page");

    @Test
    @DisplayName(
            "are all used: named by a template or class, or by parts that a class puts together")
    void areAllUsed() {
        String templates = read(TEMPLATES);
        String classes = read(CLASSES);
        List<String> unused = new ArrayList<>();
        TeleworkAdvisor.load().catalogue().pageParts().stream()
                .flatMap(part -> part.texts().stream().map(text -> part.id() + "." + text))
                .forEach(
                        key -> {
                            int dot = key.indexOf('.');
                            boolean whole =
                                    templates.contains("'" + key + "'")
                                            || classes.contains('"' + key + '"');
                            boolean parts =
                                    classes.contains('"' + key.substring(0, dot + 1) + '"')
                                            && classes.contains('"' + key.substring(dot + 1) + '"');
                            if (!whole && !parts) {
                                unused.add(key);
                            }
                        });
        assertEquals(List.of(), unused);
    }

    private static String read(Path folder) {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        assertTrue(all.length() > 0);
        return all.toString();
    }
}
