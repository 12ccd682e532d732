package telework.advisor.service.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("Where there is no page")
class MissingPageTest {

    private static final String BROWSER =
            "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";

    private static final String PROBLEM = "application/problem+json";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nope",
                "/patterns/REMOTE_DESKTOP",
                "/glossary/xx",
                "/guideline/1",
                "/x%22y"
            })
    @DisplayName("a reader gets a page that says so, with the menu and links on")
    void tellsReaders(String path) {
        String text =
                ask("GET", path + "?terminalStorage=NEEDED", BROWSER)
                        .statusCode(404)
                        .contentType(startsWith("text/html"))
                        .header("Content-Security-Policy", containsString("default-src 'none'"))
                        .header("Content-Language", "ja")
                        .extract()
                        .asString();
        assertTrue(text.contains("id=\"missing\""));
        assertTrue(text.contains("<html lang=\"ja\">"));
        assertTrue(text.contains("href=\"/plan?case=--2\""), "the menu keeps the answers");
        assertTrue(
                text.contains("href=\"" + path + "?terminalStorage=NEEDED&amp;lang=en\"")
                        || text.contains("href=\"" + path + "?case=--2&amp;lang=en\""),
                text);
    }

    @ParameterizedTest
    @CsvSource({
        "/patterns/REMOTE_DESKTOP, /patterns",
        "/glossary/xx, /glossary",
        "/mesures, /measures",
        "/plan/nope, /plan",
        "/nope, /"
    })
    @DisplayName("the nearest page is offered, or the first")
    void leadsOn(String path, String near) {
        String text = ask("GET", path, BROWSER).extract().asString();
        String missing = text.substring(text.indexOf("id=\"missing\""), text.indexOf("</main>"));
        assertTrue(missing.contains("href=\"" + near + "\""), missing);
    }

    @Test
    @DisplayName("the language is that of the address, else that of the browser")
    void speaksTheLanguage() {
        ask("GET", "/nope?lang=en", BROWSER).header("Content-Language", "en");
        given().header("Accept", BROWSER)
                .header("Accept-Language", "en-GB,en;q=0.9")
                .get("/nope")
                .then()
                .statusCode(404)
                .header("Content-Language", "en")
                .body(containsString("<html lang=\"en\">"));
    }

    @Test
    @DisplayName("the head alone is told the same")
    void tellsHeads() {
        ask("HEAD", "/nope", BROWSER)
                .statusCode(404)
                .contentType(startsWith("text/html"))
                .body(emptyString());
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /nope, application/json",
        "GET, /nope, */*",
        "GET, /nope, 'application/json,text/html;q=0.5'",
        "GET, /nope, 'text/html;q=0'",
        "GET, /v1/nope, 'text/html,*/*;q=0.8'",
        "GET, /v1/measures/Z9, 'text/html,*/*;q=0.8'",
        "GET, /q/nope, 'text/html,*/*;q=0.8'",
        "GET, /openapi/nope, 'text/html,*/*;q=0.8'",
        "POST, /nope, 'text/html,*/*;q=0.8'"
    })
    @DisplayName("a program gets a problem document")
    void tellsPrograms(String method, String path, String accept) {
        ask(method, path, accept).statusCode(404).contentType(PROBLEM);
    }

    @Test
    @DisplayName("a path that looks like another host leads nowhere else")
    void staysAtHome() {
        String text = ask("GET", "//example.org/x", BROWSER).extract().asString();
        assertFalse(text.contains("href=\"//"), text);
        assertEquals(404, ask("GET", "//example.org/x", BROWSER).extract().statusCode());
    }

    private static ValidatableResponse ask(String method, String path, String accept) {
        return given().urlEncodingEnabled(false)
                .header("Accept", accept)
                .request(method, path)
                .then();
    }
}
