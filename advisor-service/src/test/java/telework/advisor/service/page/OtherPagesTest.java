package telework.advisor.service.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import telework.advisor.TeleworkAdvisor;
import telework.advisor.catalogue.Language;
import telework.advisor.catalogue.Measure;
import telework.advisor.model.Category;

@QuarkusTest
@DisplayName("The other pages")
class OtherPagesTest {

    @Inject TeleworkAdvisor advisor;

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    @DisplayName("list the measures of the chosen pattern by role, mandatory ones first")
    void listMeasures(String language) {
        HtmlPage page =
                HtmlPage.in(language, "/plan?pattern=REMOTE_DESKTOP&terminalOwnership=COMPANY");
        assertEquals(List.of("MANAGEMENT", "ADMINISTRATOR", "WORKER"), page.all("data-role"));
        assertTrue(page.all("data-measure").containsAll(List.of("M1", "A7", "A15", "W17")));
        assertTrue(page.all("data-not").containsAll(List.of("A9", "W11")));
        assertTrue(page.all("data-case").contains("8"));
        assertEquals("MANDATORY", page.all("data-obligation").get(0));
    }

    @Test
    @DisplayName("show only the measures asked for")
    void filterMeasures() {
        HtmlPage page = HtmlPage.of("/plan?pattern=CLOUD_APP&role=WORKER&obligation=MANDATORY");
        assertEquals(List.of("WORKER"), page.all("data-role"));
        assertTrue(page.all("data-measure").stream().allMatch(id -> id.startsWith("W")));
        assertFalse(page.all("data-measure").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    @DisplayName("report patterns, answers, checklists and the decision")
    void report(String language) {
        HtmlPage page = HtmlPage.in(language, HtmlPage.HEAD_OFFICE.replace("/?", "/report?"));
        assertEquals(7, page.all("data-answer").size());
        assertEquals(6, page.all("data-pattern").size());
        assertEquals(3, page.all("data-role").size());
        assertTrue(page.has("decision"));
    }

    @Test
    @DisplayName("filter measures by category as well, and keep the filter in the other language")
    void filterByCategory() {
        HtmlPage page = HtmlPage.of("/plan?pattern=CLOUD_APP&category=MALWARE&role=WORKER");
        assertEquals(
                advisor.catalogue().measures().stream()
                        .filter(measure -> measure.category() == Category.MALWARE)
                        .map(Measure::id)
                        .filter(id -> id.startsWith("W"))
                        .collect(Collectors.toSet()),
                Set.copyOf(page.all("data-measure")));
        HtmlPage other = HtmlPage.of(page.of("id", "switch", "href"));
        assertEquals(Set.copyOf(page.all("data-measure")), Set.copyOf(other.all("data-measure")));
    }

    @Test
    @DisplayName("tell a reason that many measures share once, and link to it from each")
    void tellSharedReasonsOnce() {
        HtmlPage page = HtmlPage.of("/plan?pattern=CLOUD_APP");
        assertTrue(page.all("data-shared").contains("OBL-SOLE-04"));
        assertEquals(
                page.all("data-rule").stream().filter("OBL-SOLE-04"::equals).count(),
                page.all("href").stream().filter("#shared-OBL-SOLE-04"::equals).count());
        page.all("href").stream()
                .filter(href -> href.startsWith("#") && !href.startsWith("#s-"))
                .forEach(href -> assertTrue(page.has(href.substring(1)), href));
    }

    @Test
    @DisplayName("save a case as a file and open it again, and refuse any other file")
    void openFile() {
        String query = "?terminalStorage=NEEDED&wirelessLan=none&pattern=CLOUD_APP&lang=en";
        byte[] file =
                RestAssured.given()
                        .urlEncodingEnabled(false)
                        .get("/plan/file" + query)
                        .then()
                        .header("Content-Disposition", containsString("attachment"))
                        .extract()
                        .asByteArray();
        RestAssured.given()
                .redirects()
                .follow(false)
                .multiPart("file", "case.json", file)
                .post("/plan/open?lang=en")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/plan" + query));
        RestAssured.given()
                .multiPart("file", "case.json", "{\"requirements\":7}".getBytes(UTF_8))
                .post("/plan/open?lang=en")
                .then()
                .statusCode(200)
                .body(containsString("data-name=\"file\""));
    }

    @Test
    @DisplayName("print the name of the organization, and the decision on its case")
    void reportOrganization() {
        String address = HtmlPage.HEAD_OFFICE.replace("/?", "/report?");
        assertFalse(HtmlPage.of(address).has("organization-shown"));
        HtmlPage page = HtmlPage.of(address + "&organization=%3CA%3E%20%26%20B");
        assertTrue(page.has("organization-shown"));
        assertEquals("&lt;A&gt; & B", page.of("id", "organization", "value"));
        String decision =
                RestAssured.given()
                        .contentType("application/json")
                        .body(
                                "{\"organization\":\"<A> & B\",\"requirements\":"
                                        + "{\"informationLevels\":[\"CONFIDENTIAL\"]}}")
                        .post("/v1/advice")
                        .path("decisionId");
        HtmlPage.of("/report?informationLevels=CONFIDENTIAL&organization=%3CA%3E%20%26%20B")
                .answer()
                .body(containsString(decision));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    @DisplayName("have one for each measure and each trouble case")
    void haveStableAddresses(String language) {
        assertEquals(43, HtmlPage.in(language, "/measures").all("data-measure").size());
        assertEquals(14, HtmlPage.in(language, "/trouble-cases").all("data-case").size());
        advisor.catalogue()
                .measures()
                .forEach(
                        measure ->
                                HtmlPage.in(language, "/measures/" + measure.id())
                                        .answer()
                                        .statusCode(200));
        advisor.catalogue()
                .troubleCases()
                .forEach(
                        entry ->
                                HtmlPage.in(language, "/trouble-cases/" + entry.number())
                                        .answer()
                                        .statusCode(200));
    }

    @Test
    @DisplayName("hold the place of every citation")
    void holdEveryCitation() {
        Address plain = HtmlPage.address(Language.JA);
        Set<String> places = new HashSet<>();
        for (String path : List.of("/patterns", "/glossary", "/guideline")) {
            HtmlPage.in("ja", path).all("id").forEach(id -> places.add(path + "?lang=ja#" + id));
        }
        for (String id : advisor.catalogue().citationIds()) {
            String place = Places.of(plain, id);
            if (place.contains("#")) {
                assertTrue(places.contains(place), place);
            } else {
                RestAssured.get(place).then().statusCode(200);
            }
        }
    }

    @Test
    @DisplayName("say so in HTML when there is none, with the nearest")
    void sayMissing() {
        HtmlPage page = HtmlPage.of("/measures/A77");
        page.answer().statusCode(404);
        assertTrue(page.has("missing"));
        assertTrue(page.of("id", "near", "href").startsWith("/measures/A"));
        HtmlPage.of("/trouble-cases/15").answer().statusCode(404);
    }

    @Test
    @DisplayName("ask one question at a time until nothing is open")
    void interview() {
        HtmlPage page = HtmlPage.of("/interview");
        assertEquals(1, page.all("data-question").size());
        String first = page.all("data-question").get(0);
        HtmlPage passed = HtmlPage.of("/interview?question=" + first + "&" + first + "=");
        assertEquals(1, passed.all("data-question").size());
        assertFalse(passed.all("data-question").contains(first));
        HtmlPage other = HtmlPage.of(passed.of("id", "switch", "href"));
        assertEquals(passed.all("data-question"), other.all("data-question"));
        HtmlPage settled =
                HtmlPage.of(
                        "/interview?terminalStorage=NEEDED&cloudServices=FORBIDDEN&suddenTelework=true");
        assertTrue(settled.has("finished"));
        assertEquals("6", settled.of("id", "interview", "data-settled"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    @DisplayName("show only what differs from the base, and what the result hangs on")
    void compare(String language) {
        HtmlPage page =
                HtmlPage.in(
                        language, "/compare?internetLine=NONE&base=1&base.internetLine=HIGH_SPEED");
        assertEquals("false", page.of("id", "answer", "data-same"));
        assertTrue(page.all("data-pattern").contains("REMOTE_DESKTOP"));
        assertFalse(page.all("data-pattern").contains("TAKE_HOME_PC"));
        assertEquals(List.of("internetLine"), page.all("data-strip"));
        HtmlPage same = HtmlPage.in(language, "/compare?internetLine=NONE");
        assertEquals("true", same.of("id", "answer", "data-same"));
    }

    @Test
    @DisplayName("show a verdict once where it stays, and the rank where that differs")
    void compareRanks() {
        HtmlPage page = HtmlPage.of("/compare?wishes=CENTRAL_MANAGEMENT&base=1");
        assertEquals(Set.of("true"), Set.copyOf(page.all("data-stays")));
        assertFalse(page.all("data-rank-to").isEmpty());
        page.answer().body(not(containsString("<span class=\"to\"")));
        HtmlPage other =
                HtmlPage.of("/compare?internetLine=NONE&base=1&base.internetLine=HIGH_SPEED");
        assertTrue(other.all("data-stays").contains("false"));
    }

    @Test
    @DisplayName("mark where they are in the navigation, those below a page with that page")
    void markCurrent() {
        assertEquals(List.of("page"), HtmlPage.of("/plan").all("aria-current"));
        assertEquals(List.of("page"), HtmlPage.of("/rollout").all("aria-current"));
        assertEquals(List.of("page", "page"), HtmlPage.of("/guideline").all("aria-current"));
        for (String path : List.of("/patterns", "/measures/A7", "/trouble-cases", "/glossary")) {
            assertEquals(List.of("true", "page"), HtmlPage.of(path).all("aria-current"), path);
        }
    }
}
