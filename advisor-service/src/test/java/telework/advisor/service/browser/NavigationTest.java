package telework.advisor.service.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@DisplayName("Finding the way, a visitor")
class NavigationTest extends BrowserTest {

    private static final String SETTING = "telework.advisor.service.browser.Setting#";

    private static final String PLACES =
            "links => links.map(link => link.offsetLeft + \" \" + link.offsetTop).join()";

    private static final String SMALL =
            """
            links => links.filter(link => {
              const box = link.getBoundingClientRect();
              return box.width > 0 && (box.width < 24 || box.height < 24);
            }).map(link => link.outerHTML).join()
            """;

    @ParameterizedTest
    @MethodSource(SETTING + "all")
    @DisplayName("sees the pages in one row that stays where it is, with the current one in view")
    void seesOneRow(Setting setting) {
        Visit visit = visit(setting);
        Set<Object> places = new HashSet<>();
        for (String path : List.of("/", "/plan", "/rollout", "/glossary")) {
            Page page = visit.open(path);
            places.add(page.locator("#nav a").evaluateAll(PLACES));
            if (setting.scripts()) {
                assertThat(page.locator("#nav a[aria-current]")).isInViewport();
            }
            double top = page.locator("#nav li").first().boundingBox().y;
            assertEquals(top, page.locator("#nav li").last().boundingBox().y);
        }
        assertEquals(1, places.size(), places.toString());
    }

    @ParameterizedTest
    @MethodSource(SETTING + "all")
    @DisplayName("skips the questions with the keyboard alone")
    void skipsToResult(Setting setting) {
        Page page = visit(setting).open("/?" + State.OFFICE);
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        assertThat(page.locator("a.skip-on")).isFocused();
        assertThat(page.locator("a.skip-on")).isInViewport();
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.endsWith("#answer"));
        page.keyboard().press("Tab");
        assertThat(page.locator("#answer :focus")).hasCount(1);
    }

    @ParameterizedTest
    @MethodSource(SETTING + "scripted")
    @DisplayName("finds the rollout plan again after having left its page")
    void findsPlanAgain(Setting setting) {
        Visit visit = visit(setting);
        Page page = visit.open("/rollout?dept=Sales&people=10&answers=--0--1");
        page.locator("#people0").fill("34");
        page.locator("#people0").press("Tab");
        page.waitForURL(url -> url.contains("people=34"));
        page.locator("#nav a[href^='/plan']").click();
        page.waitForURL(url -> url.contains("/plan"));
        page.locator("#nav a[href^='/rollout']").click();
        assertThat(page.locator("#people0")).hasValue("34");
        assertThat(page.locator("[data-serves=Sales]")).isVisible();
        page.locator("[data-department=Sales] button[value^=remove]").click();
        assertThat(page.locator("[data-department]")).hasCount(0);
        page.locator("#nav a[href^='/plan']").click();
        page.waitForURL(url -> url.contains("/plan"));
        page.locator("#nav a[href^='/rollout']").click();
        assertThat(page.locator("#examples")).isVisible();
        assertThat(page.locator("[data-department]")).hasCount(0);
    }

    @ParameterizedTest
    @MethodSource(SETTING + "pairs")
    @DisplayName("can hit every link to the guideline")
    void hitsCitations(Setting setting) {
        Visit visit = visit(setting);
        for (String path : List.of("/?" + State.OFFICE, "/plan?" + State.OFFICE, "/rollout")) {
            Page page = visit.open(path);
            visit.unfold();
            Locator links = page.locator("a.cite");
            assertTrue(path.equals("/rollout") || links.count() > 0);
            assertEquals("", links.evaluateAll(SMALL));
        }
    }
}
