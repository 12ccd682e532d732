package telework.advisor.service.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@DisplayName("In every state, the page")
class LayoutTest extends BrowserTest {

    /** What sticks out of the window and is not inside something that scrolls by itself. */
    private static final String STICKING_OUT =
            """
            () => {
              const wide = document.documentElement.clientWidth;
              const scrolls = (e) => e && e !== document.body
                && (/(auto|scroll|hidden|clip)/.test(getComputedStyle(e).overflowX) || scrolls(e.parentElement));
              const out = document.documentElement.scrollWidth > wide ? ["the page"] : [];
              document.querySelectorAll("main *, header *, footer *").forEach((e) => {
                const box = e.getBoundingClientRect();
                if (box.width > 1 && box.right > wide + 0.5 && !scrolls(e.parentElement)) {
                  out.push(e.tagName + "." + e.className + " to " + box.right);
                }
              });
              return out.slice(0, 5).join(", ");
            }
            """;

    private static final int TALLEST_PICTURE = 6000;

    @ParameterizedTest
    @MethodSource("telework.advisor.service.browser.Setting#all")
    @DisplayName("stays inside the window")
    void staysInside(Setting setting) {
        Visit visit = visit(setting);
        List<String> found = new ArrayList<>();
        State.in(setting)
                .forEach(
                        state -> {
                            Page page = state.reach(visit);
                            picture(page, setting, state.name());
                            visit.unfold();
                            String out = String.valueOf(page.evaluate(STICKING_OUT));
                            if (!out.isEmpty()) {
                                found.add(state + ": " + out);
                            }
                        });
        assertEquals("", String.join("\n", found));
    }

    /** Keeps a screenshot of the upper part to look at; without scripts it looks the same. */
    private static void picture(Page page, Setting setting, String name) {
        if (setting.scripts()) {
            String file = name + "-" + setting.language() + "-" + setting.width() + ".png";
            int height = (int) page.evaluate("document.documentElement.scrollHeight");
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setPath(Path.of(System.getProperty("screenshots.folder"), file))
                            .setFullPage(true)
                            .setClip(0, 0, setting.width(), Math.min(height, TALLEST_PICTURE)));
        }
    }
}
