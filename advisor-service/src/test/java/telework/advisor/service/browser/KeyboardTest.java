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
@DisplayName("With the keyboard alone, a visitor")
class KeyboardTest extends BrowserTest {

    private static final String SETTING = "telework.advisor.service.browser.Setting#";

    private static final int ENOUGH = 200;

    @ParameterizedTest
    @MethodSource(SETTING + "all")
    @DisplayName("skips the navigation, answers, and reads the reasons")
    void answers(Setting setting) {
        Visit visit = visit(setting);
        Page page = visit.open("/");
        page.keyboard().press("Tab");
        assertThat(page.locator("a.skip")).isFocused();
        assertThat(page.locator("a.skip")).isInViewport();
        page.keyboard().press("Enter");
        tabTo(page, visit.option("terminalStorage", "undecided"));
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#q-terminalStorage input:checked")).not().hasValue("");
        if (!setting.scripts()) {
            page.keyboard().press("Enter");
        }
        page.waitForURL(url -> url.contains("terminalStorage="));
        Locator reasons = visit.card("TAKE_HOME_PC").locator("> summary");
        tabTo(page, reasons);
        boolean open = visit.card("TAKE_HOME_PC").getAttribute("open") != null;
        page.keyboard().press("Space");
        assertThat(page.locator("#c-TAKE_HOME_PC[open]")).hasCount(open ? 0 : 1);
    }

    private static void tabTo(Page page, Locator wanted) {
        boolean there = false;
        for (int i = 0; i < ENOUGH && !there; i++) {
            page.keyboard().press("Tab");
            there = page.locator(":focus").and(wanted).count() == 1;
        }
        assertTrue(there, "reached by Tab: " + wanted);
    }
}
