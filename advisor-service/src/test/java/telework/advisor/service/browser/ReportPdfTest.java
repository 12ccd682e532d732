package telework.advisor.service.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@DisplayName("The printed report")
class ReportPdfTest extends BrowserTest {

    private static final String SETTING = "telework.advisor.service.browser.Setting#";

    /** A4 in points. */
    private static final float WIDTH = 595;

    private static final float HEIGHT = 842;

    @ParameterizedTest
    @MethodSource(SETTING + "pairs")
    @DisplayName(
            "is at most twenty A4 pages with the patterns, the measures, the sources and the"
                    + " decision")
    void isPrinted(Setting setting) throws IOException {
        Page page = visit(setting).open("/report?" + State.OFFICE);
        List<String> expected = new ArrayList<>();
        for (String part : List.of("h1", "h2", "section.pattern h3", "#decision")) {
            page.locator(".report " + part).all().stream()
                    .map(Locator::innerText)
                    .forEach(expected::add);
        }
        assertTrue(expected.size() > 10);
        try (PDDocument printed = print(page)) {
            assertTrue(
                    printed.getNumberOfPages() >= 6 && printed.getNumberOfPages() <= 20,
                    "pages: " + printed.getNumberOfPages());
            printed.getPages().forEach(ReportPdfTest::isA4);
            String text = plain(new PDFTextStripper().getText(printed));
            expected.forEach(part -> assertTrue(text.contains(plain(part)), part));
        }
    }

    @ParameterizedTest
    @MethodSource(SETTING + "pairs")
    @DisplayName("brings its fonts with it")
    void bringsItsFonts(Setting setting) throws IOException {
        Page page = visit(setting).open("/report?" + State.OFFICE);
        try (PDDocument printed = print(page)) {
            List<String> missing = new ArrayList<>();
            int fonts = 0;
            for (PDPage sheet : printed.getPages()) {
                for (COSName name : sheet.getResources().getFontNames()) {
                    PDFont font = sheet.getResources().getFont(name);
                    fonts++;
                    if (!font.isEmbedded()) {
                        missing.add(font.getName());
                    }
                }
            }
            assertTrue(fonts > 0);
            assertEquals(List.of(), missing);
        }
    }

    @ParameterizedTest
    @MethodSource(SETTING + "pairs")
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

    private static PDDocument print(Page page) throws IOException {
        return Loader.loadPDF(
                page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true)));
    }

    private static void isA4(PDPage page) {
        assertEquals(WIDTH, page.getMediaBox().getWidth(), 1);
        assertEquals(HEIGHT, page.getMediaBox().getHeight(), 1);
    }

    /** Without spaces and line ends, and with each character in its usual form. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}
