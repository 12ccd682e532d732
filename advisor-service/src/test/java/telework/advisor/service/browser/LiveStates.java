package telework.advisor.service.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static telework.advisor.service.browser.State.OFFICE;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;

/** The states that only a visitor with scripts reaches, by doing something on a page. */
final class LiveStates {

    private static final String ALL_DONE =
            """
            () => document.querySelectorAll("select[data-status]").forEach((select) => {
              select.value = "DONE";
              select.dispatchEvent(new Event("change"));
            })
            """;

    private LiveStates() {}

    /** Each of them. */
    static Stream<State> all() {
        return Stream.concat(changed(), selfChecks());
    }

    private static Stream<State> changed() {
        return Stream.of(
                new State(
                        "advice-changed",
                        "/?" + OFFICE,
                        "#c-REMOTE_DESKTOP[data-verdict=UNSUITABLE]",
                        visit -> visit.check("internetLine", "NONE")),
                new State("advice-failed", "/", "#failed", LiveStates::fail),
                new State(
                        "compare-changed",
                        "/compare?" + OFFICE,
                        "#answer[data-same=false]",
                        visit -> visit.check("internetLine", "NONE")),
                new State(
                        "rollout-changed",
                        "/rollout?dept=Sales&people=12&answers=--0--1",
                        "[data-serves=Sales]:has-text('34')",
                        visit -> {
                            visit.page().locator("#people0").fill("34");
                            visit.page().locator("#people0").press("Tab");
                        }),
                new State(
                        "rollout-file-refused",
                        "/rollout?dept=Sales&people=12&answers=--0--1",
                        "#mistakes [data-name=file]",
                        visit -> {
                            refuse(visit, "#file");
                            visit.page().locator("button#open").click();
                        }));
    }

    private static void fail(Visit visit) {
        visit.expect("ERR_FAILED");
        visit.expect("htmx");
        visit.page().route("**/*", Route::abort);
        visit.check("terminalStorage", "FORBIDDEN");
        assertThat(visit.page().locator("#failed")).isVisible();
        visit.page().unroute("**/*");
    }

    private static Stream<State> selfChecks() {
        String plan = "/plan?" + OFFICE;
        return Stream.of(
                new State("plan-checked", plan, "#check-gaps", LiveStates::tick),
                new State(
                        "plan-met",
                        plan,
                        "#check-result [data-met=true]",
                        visit -> visit.page().evaluate(ALL_DONE)),
                new State(
                        "plan-file-refused",
                        plan,
                        "#check-failed",
                        visit -> refuse(visit, "#open")),
                new State(
                        "plan-case-read",
                        plan,
                        "details.case [data-prevention]",
                        visit -> visit.page().locator("details.case > summary").first().click()));
    }

    private static void tick(Visit visit) {
        Map.of("M1", "DONE", "M2", "PARTLY", "M3", "NOT_DONE")
                .forEach(
                        (measure, status) -> {
                            Locator select =
                                    visit.page().locator("select[data-status=" + measure + "]");
                            select.selectOption(status);
                        });
    }

    /** Chooses a file that is none of ours. */
    private static void refuse(Visit visit, String place) {
        byte[] wrong = "no case".getBytes(StandardCharsets.UTF_8);
        visit.page()
                .locator(place)
                .setInputFiles(new FilePayload("x.json", "application/json", wrong));
    }
}
