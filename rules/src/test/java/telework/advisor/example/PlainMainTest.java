package telework.advisor.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A plain main needs nothing but the library and the rules")
class PlainMainTest {

    private final List<String> printed = printed();

    @Test
    @DisplayName("it prints the patterns that leave nothing on the terminal")
    void printsRecommendedPatterns() {
        assertEquals(
                List.of(
                        "recommended: [REMOTE_DESKTOP, VIRTUAL_DESKTOP, SECURE_BROWSER,"
                                + " APP_WRAPPING]"),
                printed.stream().filter(line -> line.startsWith("recommended")).toList());
    }

    @Test
    @DisplayName("it prints mandatory measures with their pages, and no others")
    void printsMandatoryMeasures() {
        assertTrue(printed.containsAll(List.of("M1, page 22", "A14, page 48", "A18, page 56")));
        assertTrue(printed.stream().noneMatch(line -> line.startsWith("A10,")), "A10 recommended");
        assertTrue(printed.stream().noneMatch(line -> line.startsWith("A7,")), "A7 undecided");
    }

    private static List<String> printed() {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            Example.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
