package telework.advisor.service.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@DisplayName("On the advice page, a visitor")
class AdviceFlowTest extends BrowserTest {

    private static final String SETTING = "telework.advisor.service.browser.Setting#";

    @ParameterizedTest
    @MethodSource(SETTING + "all")
    @DisplayName("finds every question undecided, answers some, and sees the verdicts change")
    void answers(Setting setting) {
        Visit visit = visit(setting);
        Page page = visit.open("/");
        int questions = page.locator("[data-question]").count();
        assertTrue(questions > 0);
        assertThat(page.locator("[data-question][data-undecided=true]")).hasCount(questions);
        visit.verdict("TAKE_HOME_PC", "UNDECIDED");
        visit.answer("terminalStorage", "FORBIDDEN");
        visit.verdict("TAKE_HOME_PC", "UNSUITABLE");
        assertThat(visit.option("terminalStorage", "FORBIDDEN")).isChecked();
        visit.answer("cloudServices", "FORBIDDEN");
        visit.verdict("CLOUD_APP", "UNSUITABLE");
        visit.answer("terminalStorage", "undecided");
        visit.verdict("TAKE_HOME_PC", "UNDECIDED");
        visit.verdict("CLOUD_APP", "UNSUITABLE");
        assertEquals("/?cloudServices=FORBIDDEN", visit.address());
    }

    @ParameterizedTest
    @MethodSource(SETTING + "scripted")
    @DisplayName("gets each answer without a page load, keeps the focus, and hears it said")
    void answersInPlace(Setting setting) {
        Visit visit = visit(setting);
        Page page = visit.open("/");
        String said = page.locator("#announce").textContent();
        page.evaluate("window.sameLoad = true");
        visit.check("terminalStorage", "FORBIDDEN");
        visit.verdict("TAKE_HOME_PC", "UNSUITABLE");
        assertThat(visit.option("terminalStorage", "FORBIDDEN")).isFocused();
        assertThat(page.locator("#announce")).not().hasText(said);
        visit.check("terminalOwnership", "COMPANY");
        assertThat(visit.option("terminalOwnership", "undecided")).not().isChecked();
        page.waitForURL(url -> url.contains("terminalOwnership=COMPANY"));
        assertTrue(visit.address().contains("terminalStorage=FORBIDDEN"));
        assertEquals(true, page.evaluate("window.sameLoad"));
    }

    @ParameterizedTest
    @MethodSource(SETTING + "all")
    @DisplayName("goes back and forth, reloads, shares the address and changes the language")
    void keepsAnswersInTheAddress(Setting setting) {
        Visit visit = visit(setting);
        Page page = visit.open("/");
        visit.answer("terminalStorage", "FORBIDDEN");
        page.waitForURL(url -> url.contains("terminalStorage=FORBIDDEN"));
        visit.answer("cloudServices", "NEEDED");
        page.waitForURL(url -> url.contains("cloudServices=NEEDED"));
        String shared = visit.address();
        page.goBack();
        visit.verdict("REMOTE_DESKTOP", "UNDECIDED");
        visit.verdict("TAKE_HOME_PC", "UNSUITABLE");
        assertThat(visit.option("cloudServices", "NEEDED")).not().isChecked();
        page.goForward();
        visit.verdict("REMOTE_DESKTOP", "UNSUITABLE");
        page.reload();
        assertThat(visit.option("cloudServices", "NEEDED")).isChecked();
        Visit other = visit(setting);
        other.open(shared);
        other.verdict("REMOTE_DESKTOP", "UNSUITABLE");
        other.verdict("TAKE_HOME_PC", "UNSUITABLE");
        other.page().locator("#switch").click();
        assertThat(other.page().locator("html")).not().hasAttribute("lang", setting.language());
        assertThat(other.option("cloudServices", "NEEDED")).isChecked();
    }

    @ParameterizedTest
    @MethodSource(SETTING + "all")
    @DisplayName("tries one of the smallest changes with one click, and goes back")
    void triesChange(Setting setting) {
        Visit visit = visit(setting);
        Page page = visit.open("/?terminalStorage=FORBIDDEN");
        visit.verdict("TAKE_HOME_PC", "UNSUITABLE");
        visit.unfold("TAKE_HOME_PC");
        visit.card("TAKE_HOME_PC").locator("a.try").first().click();
        assertThat(visit.card("TAKE_HOME_PC")).not().hasAttribute("data-verdict", "UNSUITABLE");
        page.goBack();
        visit.verdict("TAKE_HOME_PC", "UNSUITABLE");
    }

    @ParameterizedTest
    @MethodSource(SETTING + "all")
    @DisplayName("starts from a worked example")
    void startsFromExample(Setting setting) {
        Visit visit = visit(setting);
        Page page = visit.open("/");
        assertThat(page.locator("#answer")).hasAttribute("data-known", "false");
        page.locator("#examples a").first().click();
        assertThat(page.locator("#answer")).hasAttribute("data-known", "true");
        assertTrue(page.locator("[data-question][data-undecided=false]").count() > 3);
    }

    @ParameterizedTest
    @MethodSource(SETTING + "all")
    @DisplayName("sees in the first window where to start, and gets to the examples from there")
    void seesWhereToStart(Setting setting) {
        Visit visit = visit(setting);
        Page page = visit.open("/?terminalStorage=FORBIDDEN");
        Locator start = page.locator("#start a");
        assertThat(start).hasCount(2);
        for (Locator link : start.all()) {
            assertThat(link).isInViewport();
        }
        start.first().click();
        assertThat(page.locator("#examples a").first()).isInViewport();
        assertThat(page.locator("#answer")).hasAttribute("data-known", "false");
    }

    @ParameterizedTest
    @MethodSource(SETTING + "pairs")
    @DisplayName("sees beside each undecided pattern the verdicts that are still possible")
    void seesWhatIsPossible(Setting setting) {
        Page page = visit(setting).open("/?" + State.OFFICE);
        String possible = " .may [data-verdict]";
        assertEquals(
                List.of("CONDITIONAL", "UNSUITABLE"),
                page.locator("[data-tile=REMOTE_DESKTOP]" + possible)
                        .evaluateAll("marks => marks.map(mark => mark.dataset.verdict)"));
        assertThat(page.locator("[data-tile=TAKE_HOME_PC]" + possible)).hasCount(0);
    }

    @ParameterizedTest
    @MethodSource(SETTING + "pairs")
    @DisplayName("is offered measures of the recommended patterns only where some are recommended")
    void isOfferedMeasures(Setting setting) {
        Visit visit = visit(setting);
        String recommended = visit.open("/?" + State.OFFICE).locator("#to-plan").innerText();
        String empty = visit.open("/").locator("#to-plan").innerText();
        Page none = visit.open("/?" + State.NOTHING_LEFT);
        assertNotEquals(recommended, empty);
        assertEquals(empty, none.locator("#to-plan").innerText());
        assertThat(none.locator("#next")).hasCount(0);
        none.locator("#to-plan").click();
        assertThat(none.locator("#no-pattern")).isVisible();
        assertThat(visit.open("/plan?" + State.OFFICE).locator("#no-pattern")).hasCount(0);
    }

    @ParameterizedTest
    @MethodSource(SETTING + "all")
    @DisplayName("is told kindly what in the address was not understood, and goes on")
    void mistypes(Setting setting) {
        Visit visit = visit(setting);
        Page page =
                visit.open("/?terminalStorge=NEEDED&internetLine=HIGHSPEED&cloudServices=NEEDED");
        assertThat(page.getByRole(AriaRole.ALERT).locator("visible=true")).hasCount(1);
        for (String name : new String[] {"terminalStorge", "internetLine"}) {
            assertThat(page.locator("#mistakes [data-name=" + name + "]")).isVisible();
        }
        visit.verdict("REMOTE_DESKTOP", "UNSUITABLE");
        assertThat(visit.option("internetLine", "undecided")).isChecked();
        visit.answer("internetLine", "NONE");
        visit.verdict("CLOUD_APP", "UNSUITABLE");
    }
}
