package telework.advisor.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The README shows the example that is compiled")
class ReadmeLibraryTest {

    private static final Path EXAMPLE =
            Path.of("src/test/java/telework/advisor/example/Example.java");
    private static final Path README = Path.of("../README.md");

    @Test
    @DisplayName("line by line")
    void sameLines() throws IOException {
        String compiled =
                between(Files.readString(EXAMPLE), "// readme:begin\n", "// readme:end\n");
        String shown = Files.readString(README).split("<!-- readme:library -->", 2)[1];
        assertEquals(compiled, between(shown, "```java\n", "```\n"));
    }

    private static String between(String text, String begin, String end) {
        int from = text.indexOf(begin) + begin.length();
        return text.substring(from, text.indexOf(end, from));
    }
}
