package telework.advisor.service.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@DisplayName("In every state, in light and dark, the page")
class AccessibilityTest extends BrowserTest {

    @ParameterizedTest
    @MethodSource("telework.advisor.service.browser.Setting#scripted")
    @DisplayName("has no barrier that axe-core knows")
    void hasNoBarrier(Setting setting) {
        assertNone(setting, ColorScheme.LIGHT, AccessibilityTest::axe);
    }

    @ParameterizedTest
    @MethodSource("telework.advisor.service.browser.Setting#pairs")
    @DisplayName("has no barrier in the dark that colours can be")
    void hasNoBarrierInTheDark(Setting setting) {
        List<String> colours = List.of("color-contrast", "link-in-text-block");
        assertNone(setting, ColorScheme.DARK, page -> axe(page).withRules(colours));
    }

    private void assertNone(Setting setting, ColorScheme scheme, Function<Page, AxeBuilder> axe) {
        Visit visit = visit(setting);
        visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        List<String> barriers = new ArrayList<>();
        State.in(setting)
                .forEach(
                        state -> {
                            Page page = state.reach(visit);
                            visit.unfold();
                            found(axe.apply(page)).forEach(one -> barriers.add(state + " " + one));
                        });
        assertEquals("", String.join("\n", barriers));
    }

    @ParameterizedTest
    @MethodSource("telework.advisor.service.browser.Setting#scripted")
    @DisplayName("is dark on light, or light on dark, as the visitor prefers")
    void followsPreference(Setting setting) {
        Page page = visit(setting).open("/");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        assertTrue(brightness(page, "backgroundColor") > brightness(page, "color") + 400);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertTrue(brightness(page, "color") > brightness(page, "backgroundColor") + 400);
    }

    /** The sum of red, green and blue of the page's colour. */
    private static int brightness(Page page, String property) {
        String colour =
                String.valueOf(
                        page.evaluate("(name) => getComputedStyle(document.body)[name]", property));
        return Pattern.compile("\\d+")
                .matcher(colour)
                .results()
                .limit(3)
                .mapToInt(channel -> Integer.parseInt(channel.group()))
                .sum();
    }

    private static AxeBuilder axe(Page page) {
        AxeRunOptions violationsOnly = new AxeRunOptions();
        violationsOnly.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(violationsOnly).setLegacyMode(true);
    }

    private static Stream<String> found(AxeBuilder axe) {
        return axe.analyze().getViolations().stream().map(AccessibilityTest::told);
    }

    private static String told(Rule rule) {
        return rule.getId()
                + " "
                + rule.getNodes().stream()
                        .limit(3)
                        .map(node -> node.getTarget() + " " + node.getFailureSummary())
                        .toList();
    }
}
