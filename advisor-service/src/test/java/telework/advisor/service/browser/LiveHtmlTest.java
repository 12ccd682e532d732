package telework.advisor.service.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@DisplayName("The HTML that scripts made of a page")
class LiveHtmlTest extends BrowserTest {

    @ParameterizedTest
    @MethodSource("telework.advisor.service.browser.Setting#pairs")
    @DisplayName("is valid in every state")
    void isValid(Setting setting) {
        Visit visit = visit(setting);
        HtmlChecker checker = new HtmlChecker();
        List<String> faults = new ArrayList<>();
        State.in(setting)
                .forEach(
                        state ->
                                checker.faults(state.reach(visit).content())
                                        .forEach(fault -> faults.add(state + " " + fault)));
        assertEquals("", String.join("\n", faults));
    }
}
