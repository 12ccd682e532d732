package telework.advisor.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static telework.advisor.service.Answers.all;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import telework.advisor.model.Category;
import telework.advisor.model.Obligation;
import telework.advisor.model.Pattern;
import telework.advisor.model.Role;

@QuarkusTest
@DisplayName("GET /v1/measures lists the measures that pass every filter")
class MeasureFilterTest {

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("by role")
    @CsvSource({"MANAGEMENT, 5, M", "ADMINISTRATOR, 18, A", "WORKER, 20, W"})
    void byRole(String role, int count, String letter) {
        List<String> ids = ids("role=" + role);
        assertEquals(count, ids.size());
        ids.forEach(id -> assertTrue(id.startsWith(letter), id));
    }

    @Test
    @DisplayName("every measure is of one category and of one obligation")
    void partitions() {
        assertEquals(Set.copyOf(ids("")), union("category", Category.values(), 43));
        assertEquals(Set.copyOf(ids("")), union("obligation", Obligation.values(), 43));
        assertEquals(List.of("A13", "W2"), ids("obligation=UNSPECIFIED"));
        assertEquals(
                List.of("W13", "A13", "W14", "W15").stream().sorted().toList(),
                ids("category=EAVESDROPPING").stream().sorted().toList());
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("by pattern: those that can apply where it is selected (pages 42 and 48)")
    @EnumSource(Pattern.class)
    void byPattern(Pattern pattern) {
        List<String> ids = ids("pattern=" + pattern);
        boolean cloudOrBrowser = pattern == Pattern.CLOUD_APP || pattern == Pattern.SECURE_BROWSER;
        assertEquals(pattern == Pattern.TAKE_HOME_PC, ids.contains("W11"));
        assertEquals(!cloudOrBrowser, ids.contains("A14"));
        assertEquals(!cloudOrBrowser, ids.contains("W16"));
        assertTrue(ids.contains("M1"));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("filters combine: what passes all of them is listed, in the same order")
    @EnumSource(Role.class)
    void combined(Role role) {
        for (Category category : Category.values()) {
            for (Obligation obligation : Obligation.values()) {
                List<String> wanted = new ArrayList<>(ids(""));
                wanted.retainAll(ids("role=" + role));
                wanted.retainAll(ids("category=" + category));
                wanted.retainAll(ids("obligation=" + obligation));
                wanted.retainAll(ids("pattern=CLOUD_APP"));
                assertEquals(
                        wanted,
                        ids(
                                "role=%s&category=%s&obligation=%s&pattern=CLOUD_APP"
                                        .formatted(role, category, obligation)));
            }
        }
    }

    @Test
    @DisplayName("where nothing passes, the list is empty")
    void nothing() {
        assertEquals(List.of(), ids("role=MANAGEMENT&category=MALWARE"));
    }

    private static Set<String> union(String filter, Enum<?>[] values, int count) {
        List<String> all =
                Arrays.stream(values).flatMap(value -> ids(filter + "=" + value).stream()).toList();
        assertEquals(count, all.size());
        return new LinkedHashSet<>(all);
    }

    private static List<String> ids(String query) {
        return all(Http.get("/v1/measures?texts=none&" + query).json(), "id");
    }
}
