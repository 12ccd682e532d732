package telework.advisor.service.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** One visitor with a fresh browser profile, who notes what should never be seen. */
final class Visit implements AutoCloseable {

    private static final Set<String> LOUD = Set.of("error", "warning");

    private final String host;
    private final Setting setting;
    private final BrowserContext context;
    private final Page page;
    private final List<String> expected = new ArrayList<>();
    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());

    Visit(String host, Setting setting) {
        this.host = host.replaceFirst("/$", "");
        this.setting = setting;
        this.context = Chromium.shared().newContext(options(setting));
        this.page = context.newPage();
        page.setDefaultTimeout(10_000);
        context.onConsoleMessage(this::listen);
        context.onWebError(error -> complaints.add(error.error()));
        context.onRequest(this::watch);
    }

    private static Browser.NewContextOptions options(Setting setting) {
        return new Browser.NewContextOptions()
                .setViewportSize(setting.width(), 900)
                .setLocale(setting.language().equals("ja") ? "ja-JP" : "en-GB")
                .setJavaScriptEnabled(setting.scripts());
    }

    private void listen(ConsoleMessage message) {
        if (LOUD.contains(message.type())) {
            complaints.add(message.type() + ": " + message.text());
        }
    }

    private void watch(Request request) {
        String url = request.url();
        if (Stream.of(host, "blob:" + host, "data:").noneMatch(url::startsWith)) {
            complaints.add("request to " + url);
        }
    }

    /** How the visitor comes. */
    Setting setting() {
        return setting;
    }

    /** The window. */
    Page page() {
        return page;
    }

    /** Goes to that path and query of the service. */
    Page open(String path) {
        page.navigate(host + path);
        assertThat(page.locator("html")).hasAttribute("lang", setting.language());
        return page;
    }

    /** The path and query of the page shown. */
    String address() {
        return page.url().substring(host.length());
    }

    /** Answers a question; without scripts by sending the form. */
    void answer(String field, String value) {
        check(field, value);
        submit();
    }

    /** Ticks an answer. */
    void check(String field, String value) {
        option(field, value).check();
    }

    /** Sends the form if there are no scripts to do it. */
    void submit() {
        if (!setting.scripts()) {
            page.locator("#form button[type=submit]").click();
        }
    }

    /** The box or button of an answer. */
    Locator option(String field, String value) {
        return page.locator("#o-" + field + "-" + value);
    }

    /** The card of a pattern. */
    Locator card(String pattern) {
        return page.locator("#c-" + pattern);
    }

    /** Waits until a pattern has that verdict. */
    void verdict(String pattern, String verdict) {
        assertThat(card(pattern)).hasAttribute("data-verdict", verdict);
    }

    /** Opens everything that can be unfolded. */
    void unfold() {
        page.evaluate(
                "document.querySelectorAll('details').forEach((one) => { one.open = true; })");
    }

    /** Opens the card of a pattern, as a visitor does. */
    void unfold(String pattern) {
        if (card(pattern).getAttribute("open") == null) {
            card(pattern).locator("> summary").click();
        }
    }

    /** Complaints with that in them are expected. */
    void expect(String complaint) {
        expected.add(complaint);
    }

    /** Errors and warnings of the console, and requests to other hosts. */
    List<String> complaints() {
        return complaints.stream()
                .filter(complaint -> expected.stream().noneMatch(complaint::contains))
                .toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
