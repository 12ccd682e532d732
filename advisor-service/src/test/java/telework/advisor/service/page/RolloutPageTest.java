package telework.advisor.service.page;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import telework.advisor.TeleworkAdvisor;
import telework.advisor.catalogue.Measure;

@QuarkusTest
@DisplayName("The rollout page")
class RolloutPageTest {

    @Inject TeleworkAdvisor advisor;

    private static final String PRICES =
            "&price.REMOTE_DESKTOP.initial=1,000,000&price.APP_WRAPPING.perSeat=200"
                    + "&price.companyTerminal.perSeatMonth=10.5&months=12";

    /** The address of a worked rollout, from the page itself. */
    private static String example(String id, String language) {
        HtmlPage page = HtmlPage.in(language, "/rollout");
        int place = page.all("data-example").indexOf(id);
        assertTrue(place >= 0);
        return page.all("href").stream()
                .filter(href -> href.startsWith("/rollout?dept="))
                .toList()
                .get(place);
    }

    /** The answer of the REST resource to the file that the page offers. */
    private static JsonPath planned(HtmlPage page) {
        String file =
                page.all("href").stream()
                        .filter(href -> href.startsWith("/rollout/file?"))
                        .findFirst()
                        .orElseThrow();
        return given().contentType("application/json")
                .body(get(file).asString())
                .post("/v1/rollouts")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Response get(String address) {
        return given().urlEncodingEnabled(false).redirects().follow(false).get(address);
    }

    private static String pressed(String address, String button) {
        Response answer = get(address + "&" + button);
        assertEquals(303, answer.statusCode());
        String target = answer.header("Location");
        return target.substring(target.indexOf("/rollout"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    @DisplayName("starts empty, with worked rollouts to start from")
    void startsEmpty(String language) {
        HtmlPage page = HtmlPage.in(language, "/rollout");
        page.answer().statusCode(200).header("Content-Language", language);
        assertEquals(List.of("0"), page.all("data-plans"));
        assertEquals(
                Set.of("town-office", "manufacturer-tablets"),
                Set.copyOf(page.all("data-example")));
        assertEquals(List.of(), page.all("data-department"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    @DisplayName("says the same as the REST resource says to its file")
    void agreesWithRest(String language) {
        for (String id : List.of("town-office", "manufacturer-tablets")) {
            HtmlPage page = HtmlPage.of(example(id, language));
            JsonPath rest = planned(page);
            assertEquals(rest.getList("plans[0].patterns"), page.all("data-use"));
            assertEquals(
                    Set.copyOf(rest.getList("plans[0].groups.name")),
                    Set.copyOf(page.all("data-serves")));
            assertEquals(
                    Set.copyOf(rest.getList("plans[0].measures.measure")),
                    Set.copyOf(page.all("data-measure")));
            assertEquals(rest.getList("unservable.name"), page.all("data-unservable"));
            assertEquals(
                    List.of(String.valueOf(rest.getList("plans").size())), page.all("data-plans"));
            assertEquals(asksFunds(), page.all("data-fund"));
            assertFalse(page.has("amounts"));
        }
    }

    /** What the measures ask for that the catalogue says ask management for the means. */
    private List<String> asksFunds() {
        List<String> asks =
                advisor.catalogue().measures().stream()
                        .filter(Measure::funding)
                        .flatMap(measure -> measure.actions().stream())
                        .map(Measure.Action::id)
                        .toList();
        assertTrue(asks.size() > 1);
        return asks;
    }

    @Test
    @DisplayName("shows a department that no pattern serves, and a way back that works")
    void showsWayBack() {
        HtmlPage page = HtmlPage.of(example("town-office", "ja"));
        assertEquals(1, page.all("data-unservable").size());
        assertEquals("49", page.of("id", "plan", "data-served"));
        assertFalse(page.all("data-conflict").isEmpty());
        int before = page.all("data-serves").size();
        String way =
                page.all("href").stream()
                        .filter(href -> href.endsWith("#plan") && href.startsWith("/rollout?"))
                        .findFirst()
                        .orElseThrow();
        HtmlPage tried = HtmlPage.of(way.replace("#plan", ""));
        assertEquals(List.of(), tried.all("data-unservable"));
        assertEquals(before + 1, tried.all("data-serves").size());
    }

    @Test
    @DisplayName("adds, changes and removes departments with plain buttons")
    void changesDepartments() {
        String added = pressed("/rollout?lang=en", "do=add&newDept=Sales&newPeople=12");
        HtmlPage page = HtmlPage.of(added);
        assertEquals(List.of("Sales"), page.all("data-department"));
        assertEquals("12", page.of("id", "people0", "value"));
        String edit = pressed(added, "do=edit.0");
        HtmlPage form = HtmlPage.of(edit);
        assertTrue(form.all("name").contains("of.terminalStorage"));
        String changed =
                pressed(
                        edit.replace("/rollout/department", "/rollout"),
                        "of.terminalStorage=NEEDED");
        page = HtmlPage.of(changed.replaceAll("#.*", ""));
        assertEquals(
                "NEEDED",
                JsonPath.from(
                                get(changed.replaceAll("#.*", "")
                                                .replace("/rollout", "/rollout/file"))
                                        .asString())
                        .getString("groups[0].requirements.terminalStorage"));
        String removed = pressed(changed.replaceAll("#.*", ""), "do=remove.0");
        assertEquals(List.of(), HtmlPage.of(removed).all("data-department"));
    }

    @Test
    @DisplayName("lets a department start from the present case or from a worked example")
    void startsFromCases() {
        String now = pressed("/rollout?cloudServices=NEEDED", "do=add&from=now&newPeople=3");
        assertEquals(
                "NEEDED",
                JsonPath.from(get(now.replace("/rollout", "/rollout/file")).asString())
                        .getString("groups[0].requirements.cloudServices"));
        HtmlPage page = HtmlPage.of(pressed(now, "do=add&from=bank-byod"));
        assertEquals(2, page.all("data-department").size());
        assertFalse(HtmlPage.of("/rollout").all("value").contains("now"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    @DisplayName("totals costs only when there are any, as the REST resource does")
    void totalsCosts(String language) {
        String priced = example("town-office", language) + PRICES;
        HtmlPage page = HtmlPage.of(priced);
        assertTrue(page.has("amounts"));
        assertTrue(
                planned(page).getFloat("plans[0].cost.total") > 1_000_000,
                "the prices reach the file");
        String total = String.format("%,.0f", planned(page).getFloat("plans[0].cost.total"));
        page.answer().body(org.hamcrest.Matchers.containsString("id=\"total\">" + total));
        assertFalse(page.has("caution"));
        HtmlPage personal =
                HtmlPage.of(
                        pressed("/rollout?lang=en", "do=add&from=bank-byod&newPeople=9") + PRICES);
        assertTrue(personal.has("caution"));
    }

    @Test
    @DisplayName("tells what it cannot read, with a link to the field")
    void tellsMistakes() {
        HtmlPage page =
                HtmlPage.of(
                        "/rollout?dept=A&people=many&answers=&dept=A&people=2&answers=zz&months=999"
                                + "&price.CLOUD_APP.initial=cheap");
        page.answer().statusCode(200);
        assertEquals(
                Set.of("headcount", "sameName", "answers", "months", "price"),
                Set.copyOf(page.all("data-mistake")));
        page.all("data-name").forEach(field -> assertTrue(page.has(field), field));
        assertEquals("many", page.of("id", "people0", "value"));
        String many = "/rollout?x=" + "&dept=D&people=1&answers=".repeat(31);
        HtmlPage full = HtmlPage.of(many.replace("x=&", ""));
        assertEquals(30, full.all("data-department").size());
        assertTrue(full.all("data-mistake").contains("tooMany"));
        assertFalse(full.has("add"));
    }

    @Test
    @DisplayName(
            "asks for the months that a monthly price runs, and for nothing where there is none")
    void asksForMonths() {
        String address = "/rollout?dept=A&people=2&answers=&price.CLOUD_APP.";
        assertEquals(
                List.of("noMonths"), HtmlPage.of(address + "perSeatMonth=9").all("data-mistake"));
        assertEquals(
                List.of(), HtmlPage.of(address + "perSeatMonth=9&months=12").all("data-mistake"));
        assertEquals(List.of(), HtmlPage.of(address + "perSeat=9").all("data-mistake"));
    }

    @Test
    @DisplayName("lists apart the measures that open answers of a department decide")
    void listsUndecided() {
        HtmlPage page = HtmlPage.of("/rollout?dept=A&people=2&answers=");
        List<String> undecided = planned(page).getList("plans[0].undecided.measure");
        assertFalse(undecided.isEmpty());
        List<String> listed = page.all("data-measure");
        assertEquals(undecided, listed.subList(listed.size() - undecided.size(), listed.size()));
        assertFalse(HtmlPage.of(example("town-office", "ja")).has("undecided-measures"));
    }

    @Test
    @DisplayName("opens the file it saved, and refuses any other")
    void opensFile() {
        String address =
                example("manufacturer-tablets", "ja").replace("lang=ja", "months=12")
                        + "&price.CLOUD_APP.perSeatMonth=900";
        HtmlPage page = HtmlPage.of(address);
        byte[] file = get(address.replace("/rollout", "/rollout/file")).asByteArray();
        Response opened =
                given().redirects()
                        .follow(false)
                        .multiPart("file", "f.json", file)
                        .post("/rollout/open");
        assertEquals(303, opened.statusCode());
        HtmlPage again =
                HtmlPage.of(opened.header("Location").replaceAll(".*/rollout", "/rollout"));
        assertEquals(page.all("data-department"), again.all("data-department"));
        assertEquals(page.all("data-serves"), again.all("data-serves"));
        assertEquals(
                get(address.replace("/rollout", "/rollout/file")).asString(),
                get(opened.header("Location").replaceAll(".*/rollout", "/rollout/file"))
                        .asString());
        given().multiPart("file", "f.json", "{\"groups\":1}".getBytes(StandardCharsets.UTF_8))
                .post("/rollout/open")
                .then()
                .statusCode(200)
                .body(org.hamcrest.Matchers.containsString("data-name=\"file\""));
    }

    @Test
    @DisplayName("keeps the departments when the language is switched")
    void keepsDepartments() {
        String address = example("town-office", "ja");
        HtmlPage page = HtmlPage.of(address);
        HtmlPage english = HtmlPage.of(page.of("id", "switch", "href"));
        english.answer().header("Content-Language", "en");
        assertEquals(page.all("data-department"), english.all("data-department"));
        assertEquals(4, english.all("data-department").size());
        assertTrue(
                URLDecoder.decode(address, StandardCharsets.UTF_8)
                        .contains(page.all("data-department").get(0)));
    }
}
