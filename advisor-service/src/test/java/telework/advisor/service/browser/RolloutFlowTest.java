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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@DisplayName("Planning a rollout, a visitor")
class RolloutFlowTest extends BrowserTest {

    private static final String SETTING = "telework.advisor.service.browser.Setting#";

    @ParameterizedTest
    @MethodSource(SETTING + "all")
    @DisplayName("adds departments, edits one, sees who gets which pattern, and removes one")
    void plans(Setting setting) {
        Visit visit = visit(setting);
        Page page = visit.open("/rollout?cloudServices=NEEDED");
        add(page, "Sales", "12", "now");
        add(page, "Laboratory", "5", "blank");
        assertThat(page.locator("[data-serves=Sales]")).hasCount(1);
        page.locator("[data-department=Laboratory] button[value^=edit]").click();
        visit.check("terminalStorage", "NEEDED");
        visit.check("cloudServices", "FORBIDDEN");
        visit.check("suddenTelework", "true");
        page.locator("#form button[type=submit]").click();
        assertThat(page.locator("[data-unservable=Laboratory]")).isVisible();
        assertThat(page.locator("[data-serves=Sales]")).hasCount(1);
        page.locator("[data-department=Laboratory] button[value^=remove]").click();
        assertThat(page.locator("[data-department]")).hasCount(1);
        assertThat(page.locator("[data-unservable]")).hasCount(0);
    }

    @ParameterizedTest
    @MethodSource(SETTING + "all")
    @DisplayName("enters costs and gets the sum")
    void counts(Setting setting) {
        Visit visit = visit(setting);
        Page page = visit.open("/rollout?dept=Sales&people=10&answers=--0--1");
        assertThat(page.locator("#total")).hasCount(0);
        String pattern = page.locator("[data-use]").first().getAttribute("data-use");
        page.locator("#costs > summary").click();
        Locator price = page.locator("[name='price." + pattern + ".perSeat']");
        price.fill("7000");
        price.press(setting.scripts() ? "Tab" : "Enter");
        assertThat(page.locator("#total")).containsText("70,000");
    }

    @ParameterizedTest
    @MethodSource(SETTING + "scripted")
    @DisplayName("sees the plan change without a page load")
    void plansInPlace(Setting setting) {
        Visit visit = visit(setting);
        Page page = visit.open("/rollout?dept=Sales&people=10&answers=--0--1");
        page.evaluate("window.sameLoad = true");
        page.locator("#people0").fill("34");
        page.locator("#people0").press("Tab");
        assertThat(page.locator("[data-serves=Sales]")).containsText("34");
        page.waitForURL(url -> url.contains("people=34"));
        assertEquals(true, page.evaluate("window.sameLoad"));
    }

    @ParameterizedTest
    @MethodSource(SETTING + "all")
    @DisplayName("saves the plan as a file, and opens it in another browser")
    void savesAndOpens(Setting setting) {
        Page page =
                visit(setting)
                        .open(
                                "/rollout?dept=Sales&people=10&answers=--0--1&price.CLOUD_APP.initial=5");
        Locator save = page.locator("#save");
        Download saved = page.waitForDownload(save::click);
        Page other = visit(setting).open("/rollout");
        other.locator("#file").setInputFiles(saved.path());
        other.locator("button#open").click();
        assertThat(other.locator("[data-department=Sales]")).isVisible();
        assertThat(other.locator("#people0")).hasValue("10");
        assertTrue(other.url().contains("price.CLOUD_APP.initial=5"));
    }

    @ParameterizedTest
    @MethodSource(SETTING + "scripted")
    @DisplayName("saves the plan as it was changed in place")
    void savesChange(Setting setting) {
        Visit visit = visit(setting);
        Page page = visit.open("/rollout?dept=Sales&people=10&answers=--0--1");
        page.locator("#people0").fill("34");
        page.locator("#people0").press("Tab");
        assertThat(page.locator("[data-serves=Sales]")).containsText("34");
        assertThat(page.locator("#save[href*='people=34']")).hasCount(1);
        Download saved = page.waitForDownload(page.locator("#save")::click);
        Page other = visit(setting).open("/rollout");
        other.locator("#file").setInputFiles(saved.path());
        other.locator("button#open").click();
        assertThat(other.locator("#people0")).hasValue("34");
    }

    @ParameterizedTest
    @MethodSource(SETTING + "all")
    @DisplayName("is told of a file that is no plan, and keeps the plan there is")
    void opensWrongFile(Setting setting) {
        Visit visit = visit(setting);
        Page page = visit.open("/rollout?dept=Sales&people=10&answers=--0--1");
        byte[] wrong = "no plan".getBytes(StandardCharsets.UTF_8);
        page.locator("#file").setInputFiles(new FilePayload("x.json", "application/json", wrong));
        page.locator("button#open").click();
        assertThat(page.locator("#mistakes [data-name=file]")).isVisible();
        assertThat(page.locator("#people0")).hasValue("10");
        assertThat(page.locator("[data-serves=Sales]")).hasCount(1);
    }

    private static void add(Page page, String name, String people, String from) {
        page.locator("[name=newDept]").fill(name);
        page.locator("[name=newPeople]").fill(people);
        page.locator("[name=from]").selectOption(from);
        page.locator("#add").click();
        assertThat(page.locator("[data-department=" + name + "]")).isVisible();
    }
}
