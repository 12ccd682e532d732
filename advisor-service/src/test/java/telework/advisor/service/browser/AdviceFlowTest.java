package telework.advisor.service.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
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
}
