package telework.advisor.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static telework.advisor.catalogue.Printed.found;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import telework.advisor.Pack;
import telework.advisor.model.Obligation;
import telework.advisor.model.Role;

/** What is expected is read off the printed guideline, never off the files of the pack. */
@DisplayName("The 43 measures are those that the guideline prints")
class CataloguePackMeasuresTest {

    /** Whom the blocks of section 3 address by their headings. */
    private static final String BLOCKS =
            """
            M1 both        M2 both        M3 both       M4 both        M5 mandatory
            A1 recommended A2 both        A3 both       A4 both        A5 recommended  A6 recommended
            A7 mandatory   A8 mandatory   A9 recommended A10 recommended A11 recommended A12 recommended
            A13 none       A14 mandatory  A15 both      A16 both       A17 both        A18 mandatory
            W1 recommended W2 none        W3 mandatory  W4 both        W5 mandatory    W6 recommended
            W7 mandatory   W8 mandatory   W9 recommended W10 both      W11 recommended W12 recommended
            W13 mandatory  W14 both       W15 recommended W16 recommended W17 recommended
            W18 recommended W19 recommended W20 recommended
            """;

    /** Section, and what stands together in it. */
    private static final String GROUPS =
            """
            FRAMEWORK           3(ア) M1-A1-W1 M2-A2-W2 M3-A3-W3 M4-A4-W4 M5
            MALWARE             3(イ) A5-W5 A6-W6 A7-W7 A8-W8 A9-W9 A10 A11-W10
            LOSS_AND_THEFT      3(ウ) W11 A12-W12
            EAVESDROPPING       3(エ) W13 A13-W14 W15
            UNAUTHORIZED_ACCESS 3(オ) A14-W16 A15-W17 A16-W18
            EXTERNAL_SERVICES   3(カ) A17-W19 A18-W20
            """;

    private final Catalogue catalogue = Pack.advisor().catalogue();

    @Test
    @DisplayName("5 are for management, 18 for administrators, 20 for workers")
    void roles() {
        assertEquals(
                Map.of(Role.MANAGEMENT, 5L, Role.ADMINISTRATOR, 18L, Role.WORKER, 20L),
                catalogue.measures().stream()
                        .collect(Collectors.groupingBy(Measure::role, Collectors.counting())));
    }

    @Test
    @DisplayName("each is explained on the page that section 2 gives")
    void pages() {
        Map<String, String> pages = new TreeMap<>();
        pages.putAll(numbered("M", "22 25 27 29 30"));
        pages.putAll(numbered("A", "22 25 27 29 31 33 35 37 38 39 40 43 46 48 49 51 54 56"));
        pages.putAll(numbered("W", "22 25 27 29 31 33 35 37 38 40 42 43 45 46 47 48 49 51 54 56"));
        assertEquals(
                pages,
                found(catalogue.measures(), Measure::id, measure -> measure.citation().page()));
    }

    @Test
    @DisplayName("each has actions of just the blocks that section 3 prints for its role")
    void blocks() {
        assertEquals(
                Printed.lines(BLOCKS.replaceAll(" +(?=[MAW]\\d)", "\n")),
                found(
                        catalogue.measures(),
                        Measure::id,
                        measure ->
                                block(
                                        measure.actions().stream()
                                                .map(Measure.Action::obligation)
                                                .collect(Collectors.toSet()))));
    }

    @Test
    @DisplayName("each is as binding as the strongest of its blocks")
    void obligations() {
        Map<String, String> strongest =
                Map.of(
                        "both", "MANDATORY",
                        "mandatory", "MANDATORY",
                        "recommended", "RECOMMENDED",
                        "none", "UNSPECIFIED");
        Map<String, String> expected = Printed.lines(BLOCKS.replaceAll(" +(?=[MAW]\\d)", "\n"));
        expected.replaceAll((measure, block) -> strongest.get(block));
        assertEquals(expected, found(catalogue.measures(), Measure::id, Measure::obligation));
    }

    @Test
    @DisplayName("those that stand together in section 3 stand together, in the same part of it")
    void groups() {
        Map<String, String> expected = new TreeMap<>();
        Printed.lines(GROUPS)
                .forEach((category, part) -> expected.putAll(measures(category, part)));
        assertEquals(
                expected,
                found(
                        catalogue.measures(),
                        Measure::id,
                        measure ->
                                measure.category()
                                        + " "
                                        + measure.citation().section()
                                        + " "
                                        + measure.group()));
    }

    private static Map<String, String> measures(String category, String part) {
        Map<String, String> measures = new TreeMap<>();
        String[] words = part.split(" ");
        for (int i = 1; i < words.length; i++) {
            for (String measure : words[i].split("-")) {
                measures.put(measure, category + " " + words[0] + " " + words[i]);
            }
        }
        return measures;
    }

    private static Map<String, String> numbered(String role, String pages) {
        Map<String, String> byMeasure = new TreeMap<>();
        for (String page : pages.split(" ")) {
            byMeasure.put(role + (byMeasure.size() + 1), page);
        }
        return byMeasure;
    }

    private static String block(Set<Obligation> obligations) {
        if (obligations.equals(EnumSet.of(Obligation.MANDATORY, Obligation.RECOMMENDED))) {
            return "both";
        }
        return Map.of(
                        Set.of(Obligation.MANDATORY), "mandatory",
                        Set.of(Obligation.RECOMMENDED), "recommended",
                        Set.of(Obligation.UNSPECIFIED), "none")
                .get(obligations);
    }
}
