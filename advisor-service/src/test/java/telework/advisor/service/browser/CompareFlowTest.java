package telework.advisor.service.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@DisplayName("On the what-if page, a visitor")
class CompareFlowTest extends BrowserTest {

    private static final String SETTING = "telework.advisor.service.browser.Setting#";

    @ParameterizedTest
    @MethodSource(SETTING + "all")
    @DisplayName("changes an answer, sees only what differs, and adopts it")
    void seesDifferences(Setting setting) {
        Visit visit = visit(setting);
        Page page = visit.open("/compare?" + State.OFFICE);
        Locator answer = page.locator("#answer");
        assertThat(answer).hasAttribute("data-same", "true");
        assertThat(answer.locator(".tools")).hasCount(0);
        visit.answer("internetLine", "NONE");
        assertThat(answer).hasAttribute("data-same", "false");
        assertThat(answer.locator("[data-pattern=REMOTE_DESKTOP]")).isVisible();
        assertThat(answer.locator("[data-pattern=TAKE_HOME_PC]")).hasCount(0);
        page.waitForURL(url -> url.contains("&internetLine=NONE"));
        assertTrue(visit.address().contains("base.internetLine=HIGH_SPEED"));
        answer.locator(".tools a.quiet").click();
        visit.verdict("REMOTE_DESKTOP", "UNSUITABLE");
    }

    @ParameterizedTest
    @MethodSource(SETTING + "all")
    @DisplayName("sees which answers the recommendation hangs on, and follows one")
    void seesWhatMatters(Setting setting) {
        Visit visit = visit(setting);
        Page page = visit.open("/compare?" + State.OFFICE);
        assertThat(page.locator("#sensitivity [data-strip]")).hasCount(5);
        Locator matters = page.locator("#sensitivity [data-strip=internetLine]");
        assertThat(matters).hasAttribute("data-matters", "true");
        matters.locator("[data-differs=true] a").first().click();
        assertThat(page.locator("#answer")).hasAttribute("data-same", "false");
    }
}
