package telework.advisor.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static telework.advisor.service.Answers.all;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import telework.advisor.model.Category;
import telework.advisor.model.Pattern;

@QuarkusTest
@DisplayName("Trouble cases and rules are listed that pass every filter")
class CatalogueFilterTest {

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("cases by the part of section 3 that tells them (table of contents)")
    @CsvSource({
        "FRAMEWORK, 1",
        "MALWARE, 2 3 4 5 6 7",
        "LOSS_AND_THEFT, 8",
        "EAVESDROPPING, 9 10",
        "UNAUTHORIZED_ACCESS, 11 12",
        "EXTERNAL_SERVICES, 13 14"
    })
    void casesByCategory(String category, String numbers) {
        assertEquals(List.of(numbers.split(" ")), cases("category=" + category));
    }

    @Test
    @DisplayName("cases by role and by pattern")
    void casesByRoleAndPattern() {
        assertEquals(
                List.of("1"), List.copyOf(intersection("role=MANAGEMENT", "category=FRAMEWORK")));
        assertTrue(cases("role=WORKER").size() > 7);
        assertFalse(cases("role=MANAGEMENT").contains("3"));
        assertTrue(cases("pattern=REMOTE_DESKTOP").contains("8"));
        assertFalse(cases("pattern=TAKE_HOME_PC").contains("8"));
        assertEquals(
                List.copyOf(intersection("role=WORKER", "pattern=REMOTE_DESKTOP")),
                cases("role=WORKER&pattern=REMOTE_DESKTOP"));
    }

    @Test
    @DisplayName("each rule is on one pattern, or on measures of one category, or on all measures")
    void rules() {
        List<String> found = new ArrayList<>();
        for (Pattern pattern : Pattern.values()) {
            List<String> rules = rules("pattern=" + pattern);
            assertFalse(rules.isEmpty(), pattern.name());
            found.addAll(rules);
        }
        assertTrue(found.stream().allMatch(rule -> rule.startsWith("FIT-")));
        for (Category category : Category.values()) {
            found.addAll(rules("category=" + category));
        }
        Set<String> general = new LinkedHashSet<>(rules(""));
        assertTrue(general.containsAll(found));
        assertEquals(found.size(), Set.copyOf(found).size());
        general.removeAll(found);
        assertTrue(general.contains("MEAS-GENERAL-01"));
        assertTrue(general.stream().noneMatch(rule -> rule.startsWith("FIT-")));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("what is on a pattern is on no measure")
    @EnumSource(Pattern.class)
    void both(Pattern pattern) {
        assertEquals(List.of(), rules("category=MALWARE&pattern=" + pattern));
    }

    private static Set<String> intersection(String one, String other) {
        Set<String> both = new LinkedHashSet<>(cases(one));
        both.retainAll(cases(other));
        return both;
    }

    private static List<String> cases(String query) {
        return all(Http.get("/v1/trouble-cases?texts=none&" + query).json(), "id");
    }

    private static List<String> rules(String query) {
        return all(Http.get("/v1/rules?texts=none&" + query).json(), "id");
    }
}
