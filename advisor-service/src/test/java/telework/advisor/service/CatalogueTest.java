package telework.advisor.service;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static telework.advisor.service.Answers.all;
import static telework.advisor.service.Answers.one;
import static telework.advisor.service.Answers.texts;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import telework.advisor.TeleworkAdvisor;

@QuarkusTest
@DisplayName("The catalogue is the guideline as data")
class CatalogueTest {

    @Inject TeleworkAdvisor advisor;

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("every collection is complete, and no id stands twice")
    @CsvSource({
        "patterns, 6",
        "measures, 43",
        "questions, 21",
        "trouble-cases, 14",
        "glossary, 30",
        "examples, 6"
    })
    void counts(String collection, int count) {
        List<String> ids = all(list("/v1/" + collection), "id");
        assertEquals(count, ids.size());
        assertEquals(count, Set.copyOf(ids).size());
    }

    @Test
    @DisplayName("every rule of the pack is listed, by id")
    void rules() {
        List<String> ids = all(list("/v1/rules"), "id");
        assertEquals(advisor.catalogue().rules().stream().map(rule -> rule.id()).toList(), ids);
        assertEquals(List.copyOf(new TreeSet<>(ids)), ids);
        assertTrue(ids.contains("FIT-TAKEHOME-01"));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("every entry of a list is there by its id, and is the same there")
    @ValueSource(
            strings = {
                "patterns",
                "measures",
                "questions",
                "trouble-cases",
                "rules",
                "glossary",
                "examples",
                "guideline"
            })
    void byId(String collection) {
        JsonNode answer = list("/v1/" + collection);
        JsonNode entries = collection.equals("guideline") ? answer.get("sections") : answer;
        assertFalse(entries.isEmpty());
        for (JsonNode entry : entries) {
            assertEquals(entry, list("/v1/" + collection + "/" + entry.get("id").asText()));
        }
    }

    @Test
    @DisplayName("a pattern has its column of table 1 and its names elsewhere")
    void pattern() {
        JsonNode takeHome = list("/v1/patterns/TAKE_HOME_PC");
        assertAll(
                () -> assertEquals(6, takeHome.get("number").asInt()),
                () ->
                        assertEquals(
                                "YES",
                                one(takeHome.get("table1"), "row", "storesData")
                                        .get("value")
                                        .asText()),
                () ->
                        assertEquals(
                                List.of("VPN", "STANDALONE"),
                                texts(takeHome.get("edition5"), "ids")),
                () -> assertEquals("SPLIT", takeHome.at("/edition5/grade").asText()),
                () ->
                        assertEquals(
                                "internalSystemAccess",
                                takeHome.at("/edition5/question").asText()));
    }

    @Test
    @DisplayName("a question has its form and values in words")
    void question() {
        JsonNode storage = list("/v1/questions/terminalStorage");
        JsonNode sudden = list("/v1/questions/suddenTelework");
        assertAll(
                () ->
                        assertEquals(
                                List.of("FORBIDDEN", "ALLOWED", "NEEDED"),
                                all(storage.get("values"), "value")),
                () -> assertEquals("CHOICE", storage.get("form").asText()),
                () -> assertTrue(storage.get("canChangeVerdict").asBoolean()),
                () -> assertTrue(sudden.at("/values/0/value").isBoolean()),
                () -> assertEquals("YES_OR_NO", sudden.get("form").asText()));
    }

    @Test
    @DisplayName("a rule shows its conditions, the answers it reads, and its place")
    void rule() {
        JsonNode rule = list("/v1/rules/FIT-TAKEHOME-01");
        assertEquals(List.of("terminalStorage"), texts(rule, "answers"));
        assertEquals("table-1", rule.at("/citation/item").asText());
        assertEquals("fit/take-home-pc", rule.get("file").asText());
        assertEquals(1, rule.get("conditions").size());
    }

    @Test
    @DisplayName("the guideline has three levels of information, three positions and its columns")
    void guideline() {
        JsonNode guideline = list("/v1/guideline");
        assertEquals(
                List.of("CONFIDENTIAL", "BUSINESS", "PUBLIC"),
                all(guideline.get("informationLevels"), "id"));
        assertEquals(
                List.of("MANAGEMENT", "ADMINISTRATOR", "WORKER"),
                all(guideline.get("positions"), "id"));
        guideline
                .get("columns")
                .forEach(column -> assertFalse(column.get("points").isEmpty(), column::toString));
        assertEquals(advisor.packDigest(), guideline.at("/rulePack/digest").asText());
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("texts=none leaves out every text, and nothing else")
    @ValueSource(
            strings = {
                "patterns",
                "patterns/CLOUD_APP",
                "measures",
                "measures/A7",
                "questions",
                "questions/sns",
                "trouble-cases",
                "trouble-cases/9",
                "rules",
                "rules/FIT-TAKEHOME-01",
                "guideline",
                "guideline/table-1",
                "glossary",
                "glossary/vdi",
                "examples/bank-byod",
                "examples/web-company"
            })
    void withoutTexts(String path) {
        JsonNode all = list("/v1/" + path);
        JsonNode none = list("/v1/" + path + "?texts=none");
        assertEquals(Set.of(), Prose.in(none));
        assertNotEquals(Set.of(), Prose.in(all));
        assertEquals(Prose.takenOutOf(all), none);
        assertEquals(
                none,
                Http.get("/v1/" + path + "?texts=none", Map.of("Accept-Language", "en")).json());
    }

    private static JsonNode list(String path) {
        return Http.json(given().get(path).then().statusCode(200).extract().asString());
    }
}
