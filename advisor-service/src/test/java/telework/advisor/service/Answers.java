package telework.advisor.service;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Asks for advice, and finds entries of an answer by what they are called. */
final class Answers {

    private Answers() {}

    /** The advice on requirements that are given as JSON. */
    static JsonNode advise(String requirements) {
        return ask("{\"requirements\": " + requirements + "}");
    }

    /** The advice on a request that is given as JSON. */
    static JsonNode ask(String request) {
        return Http.json(
                given().contentType("application/json")
                        .body(request)
                        .post("/v1/advice")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }

    /** What an advice says of one pattern. */
    static JsonNode pattern(JsonNode advice, String id) {
        return one(advice.get("patterns"), "pattern", id);
    }

    /** What an advice says of one measure. */
    static JsonNode measure(JsonNode advice, String id) {
        return one(advice.get("measures"), "measure", id);
    }

    /** The one entry that has this value under that name. */
    static JsonNode one(JsonNode entries, String name, String value) {
        List<JsonNode> found =
                StreamSupport.stream(entries.spliterator(), false)
                        .filter(entry -> entry.path(name).asText().equals(value))
                        .toList();
        assertEquals(1, found.size(), () -> name + " " + value + " in " + entries);
        return found.get(0);
    }

    /** What the entries have under one name, in their order. */
    static List<String> all(JsonNode entries, String name) {
        return StreamSupport.stream(entries.spliterator(), false)
                .map(entry -> entry.get(name).asText())
                .toList();
    }

    /** What the entries have under one name, by what they have under another. */
    static Map<String, String> byId(JsonNode entries, String id, String name) {
        Map<String, String> byId = new LinkedHashMap<>();
        entries.forEach(entry -> byId.put(entry.get(id).asText(), entry.get(name).asText()));
        return byId;
    }

    /** The texts of the list under that name. */
    static List<String> texts(JsonNode entry, String name) {
        return StreamSupport.stream(entry.get(name).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
