package telework.advisor.service.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@DisplayName("In the interview, a visitor")
class InterviewFlowTest extends BrowserTest {

    private static final String SETTING = "telework.advisor.service.browser.Setting#";

    private static final String QUESTION = "#interview [data-question]";

    @ParameterizedTest
    @MethodSource(SETTING + "all")
    @DisplayName("is asked one question after the other until every verdict is certain")
    void isAskedToTheEnd(Setting setting) {
        Visit visit = visit(setting);
        Page page = visit.open("/interview");
        int settled = settled(page);
        for (int asked = 0; page.locator(QUESTION).count() > 0; asked++) {
            assertTrue(asked < 10, "ten questions can change a verdict");
            assertThat(page.locator(QUESTION)).hasCount(1);
            assertThat(page.locator(QUESTION + " h1")).hasCount(1);
            assertThat(page.locator("h1")).hasCount(1);
            page.locator(QUESTION + " input").nth(1).check();
            next(page);
            assertTrue(settled(page) >= settled);
            settled = settled(page);
        }
        assertThat(page.locator("#finished")).isVisible();
        assertEquals(6, settled);
        page.locator("#interview .tools a").first().click();
        assertThat(page.locator(".card")).hasCount(6);
        assertThat(page.locator(".card[data-verdict=UNDECIDED]")).hasCount(0);
    }

    @ParameterizedTest
    @MethodSource(SETTING + "all")
    @DisplayName("sees the answers given, here and on the report, and changes one")
    void changesAnswer(Setting setting) {
        Visit visit = visit(setting);
        for (String path : List.of("/interview?", "/report?")) {
            Page page = visit.open(path + State.OFFICE);
            assertThat(page.locator("[data-answer]")).hasCount(5);
            page.locator("[data-answer=internetLine] a").click();
            assertThat(page.locator("#q-internetLine")).isInViewport();
            assertThat(visit.option("internetLine", "HIGH_SPEED")).isChecked();
        }
    }

    @ParameterizedTest
    @MethodSource(SETTING + "all")
    @DisplayName("passes over a question that is not decided yet")
    void passesOver(Setting setting) {
        Visit visit = visit(setting);
        Page page = visit.open("/interview");
        String first = asked(page);
        next(page);
        assertNotEquals(first, asked(page));
        next(page);
        assertNotEquals(first, asked(page));
    }

    private static String asked(Page page) {
        return page.locator(QUESTION).getAttribute("data-question");
    }

    private static void next(Page page) {
        String before = page.url();
        page.locator("#interview button[type=submit]").click();
        page.waitForURL(url -> !url.equals(before));
    }

    private static int settled(Page page) {
        return Integer.parseInt(page.locator("#interview").getAttribute("data-settled"));
    }
}
