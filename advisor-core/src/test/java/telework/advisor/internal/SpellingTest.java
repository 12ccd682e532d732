package telework.advisor.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The nearest name is found")
class SpellingTest {

    private static final List<String> LINES = List.of("HIGH_SPEED", "ORDINARY", "UNSTABLE", "NONE");

    @Test
    @DisplayName("in spite of case, underscores and a wrong letter")
    void nearNamesAreFound() {
        assertEquals(Optional.of("HIGH_SPEED"), Spelling.nearest("HIGHSPEED", LINES));
        assertEquals(Optional.of("ORDINARY"), Spelling.nearest("ordinery", LINES));
    }

    @Test
    @DisplayName("but not where nothing is near, and not for a word without end")
    void farNamesAreNot() {
        assertEquals(Optional.empty(), Spelling.nearest("fibre to the home", LINES));
        assertEquals(Optional.empty(), Spelling.nearest("N".repeat(100_000), LINES));
    }

    @Test
    @DisplayName("nor for a word that shares a single letter with it, or none")
    void shortWords() {
        List<String> ids = List.of("A7", "M1", "W20", "none", "1");
        for (String word : List.of("x", "A", "7", "W", "15", "B7", "-", "")) {
            assertEquals(Optional.empty(), Spelling.nearest(word, ids), word);
        }
        assertEquals(Optional.of("A7"), Spelling.nearest("a-7", ids));
        assertEquals(Optional.of("A7"), Spelling.nearest("A77", ids));
        assertEquals(Optional.of("W20"), Spelling.nearest("w2", ids));
        assertEquals(Optional.of("none"), Spelling.nearest("No", ids));
        assertEquals(Optional.of("1"), Spelling.nearest("1", ids));
    }

    @Test
    @DisplayName("and for a part of the name, if only one name has that part")
    void parts() {
        List<String> names = List.of("REMOTE_DESKTOP", "VIRTUAL_DESKTOP", "internetLine", "A7-log");
        assertEquals(Optional.of("REMOTE_DESKTOP"), Spelling.nearest("remote", names));
        assertEquals(Optional.of("internetLine"), Spelling.nearest("line", names));
        assertEquals(Optional.of("A7-log"), Spelling.nearest("LOG", names));
        assertEquals(Optional.empty(), Spelling.nearest("desktop", names));
    }
}
