package telework.advisor.service.page;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import telework.advisor.model.Pattern;
import telework.advisor.model.Question;

@QuarkusTest
@DisplayName("The first page")
class AdvicePageTest {

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    @DisplayName("asks all questions but the one that cannot matter, all undecided")
    void asksAllQuestions(String language) {
        HtmlPage page = HtmlPage.in(language, "/");
        page.answer().statusCode(200).header("Content-Language", language);
        assertEquals(
                Stream.of(Question.values())
                        .filter(question -> question != Question.CONFIDENTIAL_TAKE_OUT_APPROVED)
                        .map(Question::field)
                        .sorted()
                        .toList(),
                page.all("data-question").stream().sorted().toList());
        assertEquals(Set.of("true"), Set.copyOf(page.all("data-undecided")));
        assertEquals("false", page.of("id", "answer", "data-known"));
        assertEquals(6, page.all("data-example").size());
        assertEquals(7, page.all("data-group-of").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    @DisplayName("shows the verdicts on the answers in its address, recommended patterns first")
    void showsVerdicts(String language) {
        HtmlPage page = HtmlPage.in(language, HtmlPage.HEAD_OFFICE);
        List<String> cards = page.all("data-tile");
        assertEquals(Pattern.values().length, cards.size());
        assertEquals(List.of("REMOTE_DESKTOP", "VIRTUAL_DESKTOP"), cards.subList(0, 2));
        assertEquals("UNSUITABLE", page.of("id", "c-TAKE_HOME_PC", "data-verdict"));
        assertEquals("SUITABLE", page.of("id", "c-VIRTUAL_DESKTOP", "data-verdict"));
        assertTrue(page.all("data-rule").contains("FIT-TAKEHOME-01"));
        assertTrue(page.all("data-cite").contains("table-1"));
        assertEquals("false", page.of("id", "q-terminalStorage", "data-undecided"));
    }

    @Test
    @DisplayName("leaves out a question that cannot matter any more")
    void leavesOutWhatCannotMatter() {
        HtmlPage page = HtmlPage.of("/?informationLevels=BUSINESS");
        assertFalse(page.all("data-question").contains("confidentialTakeOutApproved"));
        assertEquals(List.of("1"), page.all("data-left-out"));
    }

    @Test
    @DisplayName(
            "offers the smallest changes for a pattern that is ruled out, and following one helps")
    void changesCanBeTried() {
        String one =
                "/?terminalStorage=FORBIDDEN&terminalOwnership=COMPANY&suddenTelework=false"
                    + "&officeTerminal=PORTABLE&informationLevels=PUBLIC&internalSystemAccess=false";
        HtmlPage page = HtmlPage.of(one);
        assertEquals("UNSUITABLE", page.of("id", "c-TAKE_HOME_PC", "data-verdict"));
        String change =
                page.all("href").stream()
                        .filter(href -> href.startsWith("/?case="))
                        .map(AdvicePageTest::leads)
                        .filter(
                                full ->
                                        full.contains(
                                                "?informationLevels=PUBLIC&terminalStorage=ALLOWED&"))
                        .findFirst()
                        .orElseThrow();
        HtmlPage tried = HtmlPage.of(change);
        assertEquals("SUITABLE", tried.of("id", "c-TAKE_HOME_PC", "data-verdict"));
        assertEquals(canonical(page), tried.of("id", "trial-back", "href"));
        HtmlPage differs = HtmlPage.of(leads(tried.of("id", "trial-compare", "href")));
        assertTrue(differs.all("data-pattern").contains("TAKE_HOME_PC"));
        HtmlPage kept = HtmlPage.of(tried.of("id", "trial-keep", "href"));
        assertEquals("SUITABLE", kept.of("id", "c-TAKE_HOME_PC", "data-verdict"));
        assertFalse(kept.has("trial"));
        assertFalse(page.has("trial"));
    }

    /** The address that a short one leads to. */
    private static String leads(String brief) {
        String full = HtmlPage.of(brief).answer().statusCode(303).extract().header("Location");
        return full.replaceFirst("^https?://[^/]*", "");
    }

    /** The address by which the page names itself in the other language, without the language. */
    private static String canonical(HtmlPage page) {
        return page.of("id", "switch", "href").replace("&lang=en", "");
    }

    @Test
    @DisplayName("shows which answers rule out all patterns, and the ways back")
    void showsConflicts() {
        HtmlPage page =
                HtmlPage.of("/?terminalStorage=NEEDED&cloudServices=FORBIDDEN&suddenTelework=true");
        assertTrue(page.has("conflicts"));
        assertEquals(List.of("3"), page.all("data-conflict"));
        assertTrue(page.has("ways-back"));
        assertEquals(List.of("NO_PATTERN_LEFT"), page.all("data-notice"));
    }

    @Test
    @DisplayName("tells what in the address it did not understand, and answers the rest")
    void tellsMistakes() {
        HtmlPage page =
                HtmlPage.of(
                        "/?terminalStorag=X&cloudServices=NOPE&internetLine=NONE&internetLine=ORDINARY");
        page.answer().statusCode(200);
        assertEquals(Set.of("name", "value", "twice"), Set.copyOf(page.all("data-mistake")));
        assertEquals(
                Set.of("terminalStorag", "cloudServices", "internetLine"),
                Set.copyOf(page.all("data-name")));
        assertEquals("true", page.of("id", "q-internetLine", "data-undecided"));
    }

    @Test
    @DisplayName("shortens the address of a form sent without a script")
    void shortensAddress() {
        HtmlPage page = HtmlPage.of("/?terminalStorage=&wirelessLan=&wirelessLan=HOME&lang=en");
        page.answer()
                .statusCode(303)
                .header("Location", containsString("/?wirelessLan=HOME&lang=en"));
    }

    @Test
    @DisplayName("keeps an empty set apart from an open question")
    void keepsEmptySets() {
        HtmlPage page = HtmlPage.of("/?wirelessLan=none");
        assertEquals("false", page.of("id", "q-wirelessLan", "data-undecided"));
        assertEquals("", page.of("id", "o-wirelessLan-none", "checked"));
    }

    @Test
    @DisplayName("escapes what stands in the address")
    void escapes() {
        HtmlPage.of("/?%3Cscript%3Ealert(1)%3C/script%3E=1")
                .answer()
                .statusCode(200)
                .body(not(containsString("<script>alert")));
        assertFalse(
                RestAssured.get("/?terminalStorage=%3Cscript%3E").asString().contains("=<script>"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en,,ja|en",
                "ja;q=0.2,en;q=0.8|en",
                "fr,en;q=0.1|en",
                "en;q=0,*|ja",
                "ja;q=0,*|en",
                "-|ja",
                "fr|ja"
            })
    @DisplayName("reads Accept-Language as the REST resources do, but never refuses")
    void readsAcceptLanguage(String header, String language) {
        RestAssured.given()
                .header("Accept-Language", header)
                .get("/")
                .then()
                .statusCode(200)
                .header("Content-Language", language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/compare", "/rollout"})
    @DisplayName("is one of those that let a keyboard skip to the result")
    void skipsToResult(String path) {
        HtmlPage page = HtmlPage.of(path);
        String target = page.of("class", "skip-on", "href");
        assertTrue(page.has(target.substring(1)), target);
    }

    @Test
    @DisplayName("shows each answer of a change as it is and as it would be, in all changes alike")
    void changesSayBoth() {
        HtmlPage page = HtmlPage.of(HtmlPage.HEAD_OFFICE);
        assertTrue(page.all("data-changes").stream().anyMatch(n -> Integer.parseInt(n) > 3));
        String body = page.answer().extract().asString();
        assertEquals(body.split("<ins>", -1).length, body.split("<del>", -1).length);
    }

    @Test
    @DisplayName("chooses its language by the address, else by the browser, else Japanese")
    void choosesLanguage() {
        RestAssured.given()
                .header("Accept-Language", "en-GB")
                .get("/")
                .then()
                .header("Content-Language", "en");
        RestAssured.given()
                .header("Accept-Language", "fr")
                .get("/")
                .then()
                .statusCode(200)
                .header("Content-Language", "ja");
        RestAssured.given()
                .header("Accept-Language", "en")
                .get("/?lang=ja")
                .then()
                .header("Content-Language", "ja");
    }

    @Test
    @DisplayName("lets a browser load nothing from elsewhere and run nothing inline")
    void hasStrictPolicy() {
        HtmlPage page = HtmlPage.of("/");
        page.answer()
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", not(containsString("unsafe")));
        Set<String> loaded = Set.copyOf(page.all("src"));
        assertEquals(2, loaded.size());
        loaded.forEach(
                file -> {
                    assertTrue(file.startsWith("/"));
                    RestAssured.get(file).then().statusCode(200);
                });
        assertEquals(List.of(), page.all("style"));
    }

    @Test
    @DisplayName("names its address to a script, so that the address bar carries the answers")
    void namesAddress() {
        RestAssured.given()
                .header("HX-Request", "true")
                .get("/?cloudServices=NEEDED&internetLine=")
                .then()
                .statusCode(200)
                .header("HX-Push-Url", "/?cloudServices=NEEDED");
    }
}
