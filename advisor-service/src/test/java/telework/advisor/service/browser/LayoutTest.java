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

    /** Names of patterns in a summary that go over two lines, and citations alone on a line. */
    private static final String BADLY_BROKEN =
            """
            () => {
              const part = (node, from, to) => {
                const range = document.createRange();
                range.setStart(node, from);
                range.setEnd(node, to);
                return [...range.getClientRects()].filter((box) => box.width > 0);
              };
              const names = [...document.querySelectorAll(".tile .name")].map((one) => one.textContent.trim());
              const bad = [];
              document.querySelectorAll("#jump, #answer-title, .lead, .interview h1, .interview h2").forEach((place) => {
                const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
                for (let text = texts.nextNode(); text; text = texts.nextNode()) {
                  names.filter((name) => text.data.includes(name)).forEach((name) => {
                    const at = text.data.indexOf(name);
                    const lines = new Set(part(text, at, at + name.length).map((box) => Math.round(box.top)));
                    if (lines.size > 1) {
                      bad.push("broken " + name);
                    }
                  });
                }
              });
              document.querySelectorAll("main .cite").forEach((cite) => {
                const text = cite.previousSibling;
                const end = text && text.nodeType === Node.TEXT_NODE ? text.data.trimEnd().length : 0;
                const before = end > 0 && part(text, end - 1, end)[0];
                const own = cite.getClientRects()[0];
                if (before && own && own.top > before.bottom) {
                  bad.push("alone " + cite.textContent + " after " + text.data.slice(-20));
                }
              });
              return bad.slice(0, 5).join(", ");
            }
            """;

    private static final int TALLEST_PICTURE = 6000;

    @ParameterizedTest
    @MethodSource("telework.advisor.service.browser.Setting#all")
    @DisplayName("stays inside the window, and breaks its lines where a reader expects it")
    void isWellSet(Setting setting) {
        Visit visit = visit(setting);
        List<String> found = new ArrayList<>();
        State.in(setting)
                .forEach(
                        state -> {
                            Page page = state.reach(visit);
                            picture(page, setting, state.name());
                            visit.unfold();
                            for (String fault : List.of(STICKING_OUT, BADLY_BROKEN)) {
                                String faulty = String.valueOf(page.evaluate(fault));
                                if (!faulty.isEmpty()) {
                                    found.add(state + ": " + faulty);
                                }
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
