package telework.advisor.service;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("An answer is in Japanese unless English is asked for")
class AdviceLanguageTest {

    private static final Pattern KANA = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}]");

    @ParameterizedTest(name = "Accept-Language \"{0}\" gets {1}")
    @DisplayName("the best of the languages that are accepted")
    @CsvSource(
            delimiter = '|',
            value = {
                "ja | ja",
                "en | en",
                "EN | en",
                "en-US | en",
                "en-GB-oxendict | en",
                "ja-JP | ja",
                "en;q=0.8, ja;q=0.9 | ja",
                "ja;q=0.4, en;q=0.5 | en",
                "fr, en;q=0.1 | en",
                "zh-Hant-TW, ja;q=0.2 | ja",
                "* | ja",
                "fr, *;q=0.1 | ja",
                "en, *;q=0.1 | en",
                "ja;q=0, * | en",
                "en;q=0, * | ja",
                "'' | ja",
                "en,,ja | en",
                ", en , | en",
                ", , | ja",
            })
    void negotiated(String accepted, String language) {
        asking(accepted)
                .statusCode(200)
                .header("Content-Language", language)
                .header("Vary", equalTo("Accept, Accept-Language"));
    }

    @Test
    @DisplayName("without Accept-Language the answer is in Japanese")
    void japaneseByDefault() {
        requesting().post("/v1/advice").then().statusCode(200).header("Content-Language", "ja");
    }

    @Test
    @DisplayName("both languages say the same: they differ in prose only")
    void sameInBoth() {
        JsonNode japanese = Http.json(asking("ja").extract().asString());
        JsonNode english = Http.json(asking("en").extract().asString());
        assertTrue(KANA.matcher(japanese.at("/patterns/0/name").asText()).find());
        assertEquals(
                List.of(),
                english.findValuesAsText("text").stream()
                        .filter(text -> KANA.matcher(text).find())
                        .toList());
        assertEquals(
                withoutDecisionId(Prose.takenOutOf(japanese)),
                withoutDecisionId(Prose.takenOutOf(english)));
    }

    @ParameterizedTest(name = "Accept-Language \"{0}\"")
    @DisplayName("a header that cannot be read is a fault of the request")
    @ValueSource(strings = {"en;q=2", "en;q=x", "en_US", "; ;", "en-", "-", "abcdefghij", "en;a=b"})
    void malformed(String header) {
        asking(header)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.parameter", contains("Accept-Language"))
                .body("errors[0].allowed", contains("ja", "en"));
    }

    @ParameterizedTest(name = "Accept-Language \"{0}\"")
    @DisplayName("a language that is not there is not acceptable")
    @ValueSource(strings = {"fr", "fr, de;q=0.5", "*;q=0", "en;q=0", "ja;q=0, en;q=0, *"})
    void notAvailable(String header) {
        asking(header)
                .statusCode(406)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:telework-advisor:problem:language-not-available"))
                .body("errors.parameter", contains("Accept-Language"))
                .body("errors[0].allowed", contains("ja", "en"));
    }

    private static ValidatableResponse asking(String acceptLanguage) {
        return requesting().header("Accept-Language", acceptLanguage).post("/v1/advice").then();
    }

    private static RequestSpecification requesting() {
        return given().contentType("application/json")
                .body("{\"requirements\": {\"informationLevels\": [\"CONFIDENTIAL\"]}}");
    }

    private static JsonNode withoutDecisionId(JsonNode advice) {
        ((ObjectNode) advice).remove("decisionId");
        return advice;
    }
}
