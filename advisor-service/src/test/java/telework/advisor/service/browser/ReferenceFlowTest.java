package telework.advisor.service.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@DisplayName("Following links, a visitor")
class ReferenceFlowTest extends BrowserTest {

    private static final String SETTING = "telework.advisor.service.browser.Setting#";

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

    @ParameterizedTest
    @MethodSource(SETTING + "all")
    @DisplayName("comes from a reason to its place in the guideline")
    void followsCitation(Setting setting) {
        Visit visit = visit(setting);
        Page page = visit.open("/?terminalStorage=FORBIDDEN");
        visit.unfold("TAKE_HOME_PC");
        Locator reason = visit.card("TAKE_HOME_PC").locator("[data-rule=FIT-TAKEHOME-01]");
        reason.locator("[data-cite=table-1]").press("Enter");
        page.waitForURL(url -> url.contains("/patterns?case=") && url.endsWith("#table-1"));
        assertThat(page.locator("#table-1")).isInViewport();
        page.goBack();
        visit.verdict("TAKE_HOME_PC", "UNSUITABLE");
    }

    @ParameterizedTest
    @MethodSource(SETTING + "all")
    @DisplayName(
            "goes from a source over other reference pages and the menu, and keeps the answers")
    void keepsAnswers(Setting setting) {
        Visit visit = visit(setting);
        Page page = visit.open("/plan?" + State.OFFICE + "&pattern=CLOUD_APP");
        page.locator("#m-M1 .tags .cite").click();
        assertThat(page.locator("article[data-measure=M1]")).isVisible();
        page.locator("nav.sub a").last().click();
        assertThat(page.locator(".terms")).isVisible();
        page.locator("#switch").click();
        assertThat(page.locator("html")).not().hasAttribute("lang", setting.language());
        page.locator("#nav a[href^='/plan']").click();
        page.waitForURL(url -> url.contains("internetLine=HIGH_SPEED"));
        assertThat(page.locator("[name=pattern]:checked")).hasValue("CLOUD_APP");
    }

    @ParameterizedTest
    @MethodSource(SETTING + "scripted")
    @DisplayName("takes the answers as they are now along to a source named beside a question")
    void takesPresentAnswers(Setting setting) {
        Visit visit = visit(setting);
        Page page = visit.open("/compare?" + State.OFFICE);
        visit.answer("internetLine", "NONE");
        page.waitForURL(url -> url.contains("&internetLine=NONE"));
        Locator question = page.locator("#q-internetLine");
        question.locator("summary").click();
        question.locator(".cite").click();
        assertThat(page.locator("main .sub")).isVisible();
        page.locator("#nav a[href^='/compare']").click();
        assertThat(page.locator("#o-internetLine-NONE")).isChecked();
        assertThat(page.locator("#answer")).hasAttribute("data-same", "false");
    }

    @ParameterizedTest
    @MethodSource(SETTING + "all")
    @DisplayName("is helped on where there is no such measure")
    void isHelpedOn(Setting setting) {
        Visit visit = visit(setting);
        visit.expect("404");
        Page page = visit.open("/measures/A77");
        assertThat(page.locator("#missing")).isVisible();
        page.locator("#near").click();
        assertThat(page.locator("article[data-measure]")).isVisible();
    }

    @Test
    @DisplayName("never comes to a place that is not there")
    void neverLost() {
        Set<String> lost = new TreeSet<>();
        Set<String> seen = new TreeSet<>();
        States.addressed()
                .forEach(
                        state ->
                                links(html(state.path())).stream()
                                        .filter(link -> link.startsWith("/") && seen.add(key(link)))
                                        .filter(link -> !leads(link))
                                        .forEach(link -> lost.add(state + " to " + link)));
        assertEquals(Set.of(), lost);
    }

    /** The same page with other answers needs no second look. */
    private static String key(String link) {
        return link.replaceFirst("\\?[^#]*", "");
    }

    private static boolean leads(String link) {
        String fragment = URI.create(link).getFragment();
        String page = html(link.replaceFirst("#.*", ""));
        return fragment == null || page.contains("id=\"" + fragment + "\"");
    }

    private static List<String> links(String html) {
        return LINK.matcher(html)
                .results()
                .map((MatchResult result) -> result.group(1).replace("&amp;", "&"))
                .toList();
    }

    private static String html(String path) {
        return RestAssured.given()
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
