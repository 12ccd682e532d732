package telework.advisor.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static telework.advisor.catalogue.Printed.found;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import telework.advisor.Pack;

/** What is expected is read off the printed guideline, never off the files of the pack. */
@DisplayName(
        "Patterns, levels of information and trouble cases are those that the guideline prints")
class CataloguePackTest {

    /** Number, and the cells below it. */
    private static final String TABLE_1 =
            """
            REMOTE_DESKTOP  1 NO     SAME                  NO     WITH_CONDITIONS REQUIRED   NONE
            VIRTUAL_DESKTOP 2 NO     DEDICATED             NO     WITH_CONDITIONS REQUIRED   NONE
            CLOUD_APP       3 EITHER SAME_FOR_CLOUD_APPS   YES    WITH_CONDITIONS DESIRABLE  NONE
            SECURE_BROWSER  4 NO     SAME_FOR_BROWSER_APPS YES    WITH_CONDITIONS DESIRABLE  NONE
            APP_WRAPPING    5 NO     DEDICATED             EITHER WITH_CONDITIONS DESIRABLE  NONE
            TAKE_HOME_PC    6 YES    SAME                  EITHER NONE            NOT_NEEDED PAPER_COUNTS
            """;

    /** Page, and the measures above it. */
    private static final String TROUBLE_CASES =
            """
            1  26 M2-A2-W2
            2  32 A5-W5
            3  34 A6-W6
            4  35 A7-W7
            5  37 A8-W8
            6  39 A10
            7  41 A11-W10
            8  44 A12-W12
            9  45 W13
            10 47 W15
            11 50 A15-W17
            12 53 A16-W18
            13 55 A17-W19
            14 57 A18-W20
            """;

    private final Catalogue catalogue = Pack.advisor().catalogue();

    @Test
    @DisplayName("every cell of table 1 (page 9)")
    void table1() {
        assertEquals(
                Printed.lines(TABLE_1),
                found(catalogue.patterns(), PatternEntry::id, CataloguePackTest::cells));
    }

    @Test
    @DisplayName("three levels of information (page 25), with as many examples as are printed")
    void informationLevels() {
        assertEquals(
                Printed.lines(
                        """
                        CONFIDENTIAL 25 5 WITH_APPROVAL
                        BUSINESS     25 3 POSSIBLE
                        PUBLIC       25 0 POSSIBLE
                        """),
                found(
                        catalogue.informationLevels(),
                        Reference.Level::id,
                        level ->
                                words(
                                        level.citation().page(),
                                        level.examples().size(),
                                        level.carriedOut())));
    }

    @Test
    @DisplayName("14 trouble cases, with their pages and the measures they stand under")
    void troubleCases() {
        assertEquals(
                Printed.lines(TROUBLE_CASES),
                found(
                        catalogue.troubleCases(),
                        TroubleCase::number,
                        each -> words(each.citation().page(), String.join("-", each.measures()))));
    }

    @Test
    @DisplayName("a measure names the trouble cases that stand under its group, and no others")
    void troubleCasesOfMeasures() {
        assertEquals(
                found(
                        catalogue.measures(),
                        Measure::id,
                        measure ->
                                catalogue.troubleCases().stream()
                                        .filter(each -> each.measures().contains(measure.id()))
                                        .map(TroubleCase::number)
                                        .toList()),
                found(catalogue.measures(), Measure::id, Measure::troubleCases));
    }

    @Test
    @DisplayName("a place says that only files encode it which exist")
    void encodedInFilesThatExist() {
        Set<String> missing =
                catalogue.sections().stream()
                        .flatMap(section -> section.encoded().stream())
                        .filter(
                                name ->
                                        files(name)
                                                .map(Path.of("src/main/resources")::resolve)
                                                .noneMatch(Files::exists))
                        .collect(Collectors.toSet());
        assertTrue(missing.isEmpty(), missing::toString);
    }

    private static Stream<String> files(String name) {
        return Stream.of(
                "catalogue/" + name + ".yaml",
                "telework/rules/" + name + ".drl",
                "telework/rules/" + name + ".drl.csv");
    }

    private static String cells(PatternEntry pattern) {
        PatternEntry.Table1 cells = pattern.table1();
        return words(
                pattern.id().number(),
                cells.storesData(),
                cells.officeEnvironment(),
                cells.usesCloud(),
                cells.byod(),
                cells.highSpeedLine(),
                cells.remark());
    }

    private static String words(Object... values) {
        return Stream.of(values).map(String::valueOf).collect(Collectors.joining(" "));
    }
}
