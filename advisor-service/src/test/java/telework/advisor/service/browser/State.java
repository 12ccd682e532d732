package telework.advisor.service.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A page in a state worth a look.
 *
 * @param name its name, also of its screenshots
 * @param path its path and query
 * @param shown the selector of something that is seen in this state only
 * @param steps what a visitor does on the page to reach it
 */
record State(String name, String path, String shown, Consumer<Visit> steps) {

    /** Answers of an office whose terminals keep nothing. */
    static final String OFFICE =
            "informationLevels=CONFIDENTIAL&terminalStorage=FORBIDDEN&internetLine=HIGH_SPEED"
                    + "&terminalOwnership=PERSONAL&cloudServices=ALLOWED";

    /** Answers that rule out every pattern. */
    static final String NOTHING_LEFT =
            "terminalStorage=NEEDED&cloudServices=FORBIDDEN&suddenTelework=true";

    /** What htmx marks while it puts a new answer in place. */
    private static final String UNSETTLED = ".htmx-request, .htmx-swapping, .htmx-settling";

    /** A state that an address leads to. */
    State(String name, String path, String shown) {
        this(name, path, shown, visit -> {});
    }

    /** Every state that this visitor can see. */
    static Stream<State> in(Setting setting) {
        Stream<State> addressed = Stream.concat(States.addressed(), States.missing());
        return setting.scripts() ? Stream.concat(addressed, LiveStates.all()) : addressed;
    }

    /** Leads a visitor to it. */
    Page reach(Visit visit) {
        Page page = visit.open(path);
        steps.accept(visit);
        assertThat(page.locator(UNSETTLED)).hasCount(0);
        assertThat(page.locator(shown).first()).isVisible();
        return page;
    }

    @Override
    public String toString() {
        return name;
    }
}
