package telework.advisor.service.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@DisplayName("Without scripts, a visitor")
class PlainFileFlowTest extends BrowserTest {

    private static final String PLAIN = "telework.advisor.service.browser.Setting#plain";

    private static final String FORM = "form.file-form ";

    @ParameterizedTest
    @MethodSource(PLAIN)
    @DisplayName("saves a case with every answer, and opens it in another browser")
    void savesAndOpens(Setting setting) {
        Visit visit = visit(setting);
        Page page = visit.open("/plan?" + State.OFFICE + "&pattern=CLOUD_APP");
        Download saved = page.waitForDownload(page.locator(FORM + "a[download]")::click);
        String decision = decision(visit);
        Visit other = visit(setting);
        Page opened = other.open("/plan");
        assertNotEquals(decision, decision(other));
        opened.goBack();
        open(opened, saved.path());
        assertThat(opened.locator("[name=pattern]:checked")).hasValue("CLOUD_APP");
        assertEquals("/plan", other.address().replaceFirst("[?].*", ""));
        assertEquals(decision, decision(other));
    }

    @ParameterizedTest
    @MethodSource(PLAIN)
    @DisplayName("opens a case that was saved with scripts and ticks")
    void opensFileWithTicks(Setting setting) {
        Visit scripted = visit(new Setting(setting.language(), setting.width(), true));
        Page ticked = scripted.open("/plan?" + State.OFFICE);
        ticked.locator("select[data-status=M1]").selectOption("PARTLY");
        Download saved = ticked.waitForDownload(ticked.locator("#save")::click);
        Visit plain = visit(setting);
        open(plain.open("/plan"), saved.path());
        assertEquals(decision(scripted), decision(plain));
    }

    @ParameterizedTest
    @MethodSource(PLAIN)
    @DisplayName("is told of a file that is none of ours, and keeps the answers given")
    void keepsAnswers(Setting setting) {
        Visit visit = visit(setting);
        Page page = visit.open("/plan?" + State.OFFICE);
        String before = decision(visit);
        page.goBack();
        assertThat(page.locator("#mistakes")).hasCount(0);
        byte[] wrong = "no case".getBytes(StandardCharsets.UTF_8);
        page.locator(FORM + "input[type=file]")
                .setInputFiles(new FilePayload("x.json", "application/json", wrong));
        page.locator(FORM + "button[type=submit]").click();
        assertThat(page.locator("#mistakes [data-name=file]")).isVisible();
        assertThat(page.locator("html")).hasAttribute("lang", setting.language());
        assertEquals(before, decision(visit));
    }

    private static void open(Page page, Path file) {
        page.locator(FORM + "input[type=file]").setInputFiles(file);
        page.locator(FORM + "button[type=submit]").click();
        page.waitForURL(url -> url.contains("terminalStorage=FORBIDDEN"));
    }

    /** Goes on to the report, and reads which decision it is of. */
    private static String decision(Visit visit) {
        visit.page().locator(".filter a[href^='/report']").click();
        return visit.page().locator("#decision").innerText();
    }
}
