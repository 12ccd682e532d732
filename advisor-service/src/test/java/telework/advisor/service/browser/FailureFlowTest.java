package telework.advisor.service.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@DisplayName("When the service cannot be reached, a visitor")
class FailureFlowTest extends BrowserTest {

    @ParameterizedTest
    @MethodSource("telework.advisor.service.browser.Setting#scripted")
    @DisplayName("is told so, keeps what was chosen, and goes on once it is back")
    void isTold(Setting setting) {
        Visit visit = visit(setting);
        visit.expect("ERR_FAILED");
        visit.expect("htmx");
        Page page = visit.open("/");
        assertThat(page.locator("#failed")).isHidden();
        page.route("**/*", Route::abort);
        visit.check("terminalStorage", "FORBIDDEN");
        assertThat(page.locator("#failed")).isVisible();
        assertThat(visit.option("terminalStorage", "FORBIDDEN")).isChecked();
        page.unroute("**/*");
        visit.check("cloudServices", "FORBIDDEN");
        visit.verdict("TAKE_HOME_PC", "UNSUITABLE");
        visit.verdict("CLOUD_APP", "UNSUITABLE");
        assertThat(page.locator("#failed")).isHidden();
    }
}
