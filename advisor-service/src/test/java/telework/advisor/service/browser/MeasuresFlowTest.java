package telework.advisor.service.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@DisplayName("On the page of measures, a visitor")
class MeasuresFlowTest extends BrowserTest {

    private static final String SETTING = "telework.advisor.service.browser.Setting#";

    @ParameterizedTest
    @MethodSource(SETTING + "all")
    @DisplayName("sees only the measures asked for, with the answers kept")
    void filters(Setting setting) {
        Visit visit = visit(setting);
        Page page = visit.open("/plan?" + State.OFFICE);
        int all = page.locator("[data-measure]").count();
        page.locator("select[name=role]").selectOption("WORKER");
        page.locator("select[name=obligation]").selectOption("MANDATORY");
        page.locator(".filter button[type=submit]").click();
        page.waitForURL(url -> url.contains("role=WORKER"));
        Locator shown = page.locator("article[data-measure]");
        assertTrue(shown.count() > 0 && shown.count() < all);
        for (Locator measure : shown.all()) {
            assertThat(measure).hasAttribute("data-obligation", "MANDATORY");
            assertTrue(measure.getAttribute("data-measure").startsWith("W"));
        }
        assertTrue(visit.address().contains("terminalStorage=FORBIDDEN"));
    }

    @ParameterizedTest
    @MethodSource(SETTING + "all")
    @DisplayName("goes from the top to the measures of each role")
    void goesToRole(Setting setting) {
        Visit visit = visit(setting);
        Page page = visit.open("/plan?" + State.OFFICE);
        assertThat(page.locator("#roles a")).hasCount(3);
        page.locator("#roles a").last().click();
        assertThat(page.locator("#r-WORKER")).isInViewport();
        page = visit.open("/plan?" + State.OFFICE + "&role=WORKER");
        assertThat(page.locator("#roles")).hasCount(0);
    }

    @ParameterizedTest
    @MethodSource(SETTING + "scripted")
    @DisplayName("ticks off what is done, sees the gaps, and finds the ticks again")
    void ticksOff(Setting setting) {
        Visit visit = visit(setting);
        Page page = visit.open("/plan?" + State.OFFICE);
        List<String> sent = new ArrayList<>();
        page.onRequest(request -> sent.add(request.method()));
        assertThat(page.locator("#check-gaps")).isHidden();
        status(page, "M1").selectOption("NOT_DONE");
        assertThat(gap(page, "M1")).hasCount(1);
        assertThat(page.locator("#check-result [data-met=false]")).isVisible();
        status(page, "M1").selectOption("DONE");
        assertThat(gap(page, "M1")).hasCount(0);
        assertThat(page.locator("[data-tally=MANAGEMENT] [data-mandatory]")).hasText("1 / 5");
        status(page, "M2").selectOption("PARTLY");
        assertThat(gap(page, "M2")).hasCount(1);
        assertEquals(List.of(), sent);
        page.reload();
        assertThat(status(page, "M1")).hasValue("DONE");
        assertThat(gap(page, "M1")).hasCount(0);
        assertThat(gap(page, "M2")).hasCount(1);
        assertEquals(List.of(), page.context().cookies());
    }

    @ParameterizedTest
    @MethodSource(SETTING + "scripted")
    @DisplayName(
            "reads the gaps with mandatory ones first, of those the worst, each with its source")
    void ordersGaps(Setting setting) {
        Page page = visit(setting).open("/plan?" + State.OFFICE);
        status(page, "A5").selectOption("NOT_DONE");
        status(page, "M1").selectOption("PARTLY");
        status(page, "A15").selectOption("NOT_DONE");
        List<String> order = new ArrayList<>();
        for (Locator gap : page.locator("[data-gap]").all()) {
            order.add(gap.getAttribute("data-gap"));
            assertThat(gap.locator("[data-cite]")).hasCount(1);
            assertThat(gap.locator("[data-obligation]")).hasCount(1);
        }
        assertEquals(List.of("A15", "M1", "A5"), order);
        status(page, "A6").selectOption("PARTLY");
        Locator trouble = page.locator("[data-gap=A6] a[href^='#m-A6-']");
        assertThat(trouble.first()).isVisible();
        assertThat(page.locator(trouble.first().getAttribute("href"))).hasCount(1);
    }

    @ParameterizedTest
    @MethodSource(SETTING + "scripted")
    @DisplayName(
            "keeps the ticks when a file has none, or has one of something unknown, which is named")
    void keepsTicks(Setting setting) {
        Page page = visit(setting).open("/plan");
        status(page, "M1").selectOption("PARTLY");
        for (String status : List.of("{\"A99\":\"DONE\"}", "{\"M1\":\"NEARLY\"}")) {
            page.locator("#open")
                    .setInputFiles(file("{\"requirements\":{},\"status\":" + status + "}"));
            assertThat(page.locator("#check-fault"))
                    .hasText(status.replaceAll("[{}\"]", "").replace(":", ": "));
            assertThat(status(page, "M1")).hasValue("PARTLY");
        }
        page.locator("#open").setInputFiles(file("{\"requirements\":{\"sns\":true}}"));
        page.waitForURL(url -> url.contains("sns=true"));
        assertThat(status(page, "M1")).hasValue("PARTLY");
    }

    private static FilePayload file(String text) {
        return new FilePayload("x.json", "application/json", text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource(SETTING + "scripted")
    @DisplayName("saves the case with its ticks, and opens it in another browser")
    void savesAndOpens(Setting setting) {
        Page page = visit(setting).open("/plan?" + State.OFFICE);
        status(page, "M1").selectOption("PARTLY");
        Download saved = page.waitForDownload(() -> page.locator("#save").click());
        Page other = visit(setting).open("/plan");
        assertThat(status(other, "M1")).hasValue("UNKNOWN");
        other.locator("#open").setInputFiles(saved.path());
        other.waitForURL(url -> url.contains("terminalStorage=FORBIDDEN"));
        assertThat(status(other, "M1")).hasValue("PARTLY");
    }

    @ParameterizedTest
    @MethodSource(SETTING + "scripted")
    @DisplayName("is told of a file that is none of ours")
    void opensWrongFile(Setting setting) {
        Page page = visit(setting).open("/plan?" + State.OFFICE);
        assertThat(page.locator("#check-failed")).isHidden();
        page.locator("#open").setInputFiles(file("no case"));
        assertThat(page.locator("#check-failed")).isVisible();
        assertTrue(page.url().contains("terminalStorage=FORBIDDEN"));
    }

    @ParameterizedTest
    @MethodSource(SETTING + "scripted")
    @DisplayName("reads a trouble case in place")
    void readsCase(Setting setting) {
        Page page = visit(setting).open("/plan?" + State.OFFICE);
        Locator trouble = page.locator("details.case").first();
        trouble.locator("summary").click();
        assertThat(trouble.locator("[data-prevention]").first()).isVisible();
        assertTrue(page.url().contains("/plan?"));
    }

    @ParameterizedTest
    @MethodSource(SETTING + "plain")
    @DisplayName("sees nothing that would need scripts")
    void seesNothingDead(Setting setting) {
        Page page = visit(setting).open("/plan?" + State.OFFICE);
        assertThat(page.locator("#check")).isHidden();
        assertThat(status(page, "M1")).isHidden();
        Page report = visit(setting).open("/report?" + State.OFFICE);
        assertThat(report.locator("#print")).isHidden();
    }

    private static Locator status(Page page, String measure) {
        return page.locator("select[data-status=" + measure + "]");
    }

    private static Locator gap(Page page, String measure) {
        return page.locator("#check-gaps a[href='#m-" + measure + "']");
    }
}
