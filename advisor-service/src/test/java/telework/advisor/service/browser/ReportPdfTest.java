package telework.advisor.service.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@DisplayName("The printed report")
class ReportPdfTest extends BrowserTest {

    private static final String SETTING = "telework.advisor.service.browser.Setting#";

    private static final String HEADINGS = ".report :is(h1, h2, h3, h4, .head, .head strong)";

    /** Headings, answers, measures and the decision: what must be found, in this order. */
    private static final String CONTENT =
            ".report :is(h1, h2, h3, h4, dt, tbody strong, #decision)";

    /** A4 in points. */
    private static final float WIDTH = 595;

    private static final float HEIGHT = 842;

    private static final int FEWEST_WORDS = 150;

    private static final int MOST_SHEETS = 15;

    @ParameterizedTest
    @MethodSource(SETTING + "pairs")
    @DisplayName("has every heading, answer and measure in order, on well filled A4 pages")
    void isPrinted(Setting setting) {
        Visit visit = visit(setting);
        assertAll(
                States.reports()
                        .map(state -> (Executable) () -> isPrinted(state, state.reach(visit))));
    }

    private static void isPrinted(State state, Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        String language = page.locator("html").getAttribute("lang");
        int lists = page.locator(".checklist").count();
        try (Printed printed = Printed.of(page)) {
            List<String> texts = printed.texts();
            System.out.println(
                    state
                            + " in "
                            + language
                            + ", words on its sheets: "
                            + texts.stream().map(text -> Printed.words(text, language)).toList());
            assertAll(
                    state.name(),
                    () -> assertTrue(texts.size() >= lists, "a sheet for each list"),
                    () -> assertTrue(texts.size() <= MOST_SHEETS, "sheets: " + texts.size()),
                    () -> printed.sheets().forEach(ReportPdfTest::isA4),
                    () -> assertTrue(printed.isNumbered(), "numbered"),
                    () -> assertEquals(List.of(), lost(all(page, CONTENT), texts), "lost"),
                    () -> assertEquals(List.of(), alone(all(page, HEADINGS), texts), "alone"),
                    () -> assertEquals(List.of(), bare(texts, language), "nearly empty"));
        }
    }

    private static List<String> all(Page page, String selector) {
        List<String> found =
                page.locator(selector).allInnerTexts().stream().map(Printed::plain).toList();
        assertFalse(found.isEmpty());
        return found;
    }

    /** What is not found after that which comes before it. */
    private static List<String> lost(List<String> wanted, List<String> texts) {
        String text = Printed.plain(String.join("", texts));
        int[] at = {0};
        return wanted.stream()
                .filter(
                        part -> {
                            int found = text.indexOf(part, at[0]);
                            at[0] = found < 0 ? at[0] : found + part.length();
                            return found < 0;
                        })
                .toList();
    }

    /** The headings at the foot of a sheet, away from what they head. */
    private static List<String> alone(List<String> headings, List<String> texts) {
        return texts.stream()
                .map(Printed::plain)
                .flatMap(text -> headings.stream().filter(text::endsWith))
                .toList();
    }

    /** The numbers of the sheets before the last that have little on them. */
    private static List<Integer> bare(List<String> texts, String language) {
        return IntStream.range(1, texts.size())
                .filter(sheet -> Printed.words(texts.get(sheet - 1), language) < FEWEST_WORDS)
                .boxed()
                .toList();
    }

    private static void isA4(PDPage sheet) {
        assertEquals(WIDTH, sheet.getMediaBox().getWidth(), 1);
        assertEquals(HEIGHT, sheet.getMediaBox().getHeight(), 1);
    }

    @ParameterizedTest
    @MethodSource(SETTING + "pairs")
    @DisplayName("brings its fonts with it")
    void bringsItsFonts(Setting setting) {
        try (Printed printed = Printed.of(visit(setting).open("/report?" + State.OFFICE))) {
            List<PDFont> fonts =
                    printed.sheets().stream().map(Printed::fonts).flatMap(List::stream).toList();
            assertFalse(fonts.isEmpty());
            Stream<PDFont> missing = fonts.stream().filter(font -> !font.isEmbedded());
            assertEquals(List.of(), missing.map(PDFont::getName).toList());
        }
    }

    @ParameterizedTest
    @MethodSource(SETTING + "scripted")
    @DisplayName("leaves out what only a screen needs")
    void leavesOutButtons(Setting setting) {
        Page page = visit(setting).open("/report?" + State.OFFICE);
        assertThat(page.locator("#print")).isVisible();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        for (String part : List.of("#print", "header.site", "footer.site", "a.skip")) {
            assertThat(page.locator(part)).isHidden();
        }
        assertThat(page.locator("#decision")).isVisible();
    }
}
