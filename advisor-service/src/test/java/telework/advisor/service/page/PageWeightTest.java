package telework.advisor.service.page;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import telework.advisor.model.Pattern;

@QuarkusTest
@DisplayName("The weight of a page")
class PageWeightTest {

    private static final int LIMIT = 150_000;

    /** The heaviest of many random cases on the first page: nearly all answered, and a trial. */
    private static final String MANY_ANSWERS =
            "informationLevels=BUSINESS&informationLevels=CONFIDENTIAL"
                    + "&confidentialTakeOutApproved=false&removableMedia=false&paperTakeOut=false"
                    + "&terminalStorage=ALLOWED&workEnvironment=SAME_AS_OFFICE_NEEDED"
                    + "&cloudServices=FORBIDDEN&suddenTelework=false&internalSystemAccess=false"
                    + "&occasionalUse=false&terminalOwnership=PERSONAL&officeTerminal=NONE"
                    + "&terminalTypes=none&internetLine=NONE&workplaces=SATELLITE_OFFICE"
                    + "&workplaces=SHARED_SPACE&wirelessLan=PUBLIC&sns=true"
                    + "&publicCloudSharing=false&firstIntroduction=true&soleProprietor=true"
                    + "&wishes=KEEP_OFFICE_WORK_STYLE&wishes=NO_OFFICE_HARDWARE"
                    + "&wishes=CENTRAL_MANAGEMENT&wishes=WORK_IN_TRANSIT"
                    + "&wishes=DATA_ONLY_IN_CLOUD&wishes=LOW_LINE_DEPENDENCE"
                    + "&wishes=FEWER_FIREWALL_HOLES";

    private static final String BASE =
            "&base=1&base.confidentialTakeOutApproved=false&base.terminalStorage=FORBIDDEN"
                    + "&base.cloudServices=NEEDED&base.suddenTelework=true"
                    + "&base.occasionalUse=true&base.officeTerminal=NONE&base.wirelessLan=HOME";

    /** The heaviest of them on the page of the measures, where it has all patterns. */
    private static final String MANY_MEASURES =
            "removableMedia=true&paperTakeOut=true&terminalStorage=FORBIDDEN"
                    + "&internalSystemAccess=false&occasionalUse=false"
                    + "&terminalOwnership=PERSONAL&terminalOwnership=COMPANY"
                    + "&officeTerminal=NONE&internetLine=HIGH_SPEED&wirelessLan=HOME"
                    + "&wirelessLan=PUBLIC&publicCloudSharing=true&firstIntroduction=true"
                    + "&wishes=WORK_IN_TRANSIT&wishes=FEWER_FIREWALL_HOLES"
                    + "&wishes=NO_OFFICE_HARDWARE&wishes=CENTRAL_MANAGEMENT"
                    + "&wishes=DATA_ONLY_IN_CLOUD&base=1&base.terminalStorage=NEEDED";

    private static final String NONE_LEFT =
            "terminalStorage=NEEDED&cloudServices=FORBIDDEN&suddenTelework=true";

    private final Map<String, Integer> files = new HashMap<>();

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    @DisplayName("is under 150 KB with all it loads and nothing compressed, whatever the answers")
    void isSmall(String language) {
        for (String address : addresses(language)) {
            HtmlPage page = HtmlPage.of(address);
            int weight = bytes(address);
            for (String file : loaded(page)) {
                weight += files.computeIfAbsent(file, PageWeightTest::bytes);
            }
            assertTrue(weight < LIMIT, weight + " bytes: " + address);
        }
    }

    /** Every page, with every worked example and at the ends: nothing answered, no pattern left. */
    private static List<String> addresses(String language) {
        String tail = "lang=" + language;
        List<String> addresses = new ArrayList<>();
        for (String path :
                List.of(
                        "/patterns",
                        "/measures",
                        "/measures/A7",
                        "/trouble-cases",
                        "/glossary",
                        "/guideline",
                        "/trouble-cases/8",
                        "/rollout")) {
            addresses.add(path + "?" + tail);
        }
        Set<String> cases = new LinkedHashSet<>(List.of(tail, NONE_LEFT + "&" + tail));
        HtmlPage.in(language, "/").all("href").stream()
                .filter(href -> href.startsWith("/?case="))
                .map(href -> HtmlPage.of(href).answer().extract().header("Location"))
                .forEach(full -> cases.add(full.substring(full.indexOf('?') + 1)));
        assertEquals(13, cases.size());
        for (String path : List.of("/", "/plan", "/compare", "/report", "/interview")) {
            cases.forEach(each -> addresses.add(path + "?" + each));
        }
        HtmlPage.in(language, "/rollout").all("href").stream()
                .filter(href -> href.startsWith("/rollout?dept"))
                .forEach(addresses::add);
        addresses.add("/?" + MANY_ANSWERS + BASE + "&" + tail);
        addresses.add("/plan?" + MANY_MEASURES + allPatterns() + "&" + tail);
        addresses.add("/report?" + MANY_ANSWERS + BASE + allPatterns() + "&" + tail);
        return addresses;
    }

    private static String allPatterns() {
        return Stream.of(Pattern.values())
                .map(pattern -> "&pattern=" + pattern)
                .collect(Collectors.joining());
    }

    private static Set<String> loaded(HtmlPage page) {
        Set<String> loaded = new LinkedHashSet<>(page.all("src"));
        page.all("href").stream()
                .filter(href -> href.endsWith(".css") || href.endsWith(".svg"))
                .forEach(loaded::add);
        assertFalse(loaded.isEmpty());
        return loaded;
    }

    private static int bytes(String address) {
        return given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray()
                .length;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/page.css", "/more.css", "/compare.css", "/page.js", "/check.js"})
    @DisplayName("holds no comment and no indentation")
    void isServedLean(String file) {
        String served = given().get(file).then().statusCode(200).extract().asString();
        assertFalse(served.contains("/*"));
        assertFalse(served.matches("(?s).*(^|\\n)(\\s|//).*"));
    }

    @Test
    @DisplayName("is a third of that or less where the browser takes it compressed")
    void isCompressed() {
        for (String address : List.of("/", "/plan", "/page.css", "/page.js")) {
            given().header("Accept-Encoding", "gzip")
                    .get(address)
                    .then()
                    .statusCode(200)
                    .header("Content-Encoding", "gzip");
        }
    }
}
