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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("The weight of a page")
class PageWeightTest {

    private static final int LIMIT = 150 * 1024;

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
        return addresses;
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
