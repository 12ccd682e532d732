package telework.advisor.service;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("The README is true")
class ReadmeTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    @DisplayName("its request gets the answer it shows")
    void requestAndAnswer() throws IOException {
        String answer =
                given().contentType("application/json")
                        .header("Accept-Language", "en")
                        .body(block("readme:request"))
                        .post("/v1/advice")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
        contains("", JSON.readTree(block("readme:answer")), JSON.readTree(answer));
    }

    /**
     * Every name shown has the value shown; of lists of objects, those shown are there in that
     * order.
     */
    private static void contains(String at, JsonNode shown, JsonNode real) {
        if (shown.isObject()) {
            shown.properties()
                    .forEach(
                            field -> {
                                String place = at + "/" + field.getKey();
                                assertTrue(real.has(field.getKey()), place);
                                contains(place, field.getValue(), real.get(field.getKey()));
                            });
        } else if (shown.isArray() && !shown.isEmpty() && shown.get(0).isObject()) {
            Iterator<JsonNode> rest = real.iterator();
            for (JsonNode item : shown) {
                String first = item.fieldNames().next();
                JsonNode found = null;
                while (found == null && rest.hasNext()) {
                    JsonNode next = rest.next();
                    found = next.path(first).equals(item.get(first)) ? next : null;
                }
                assertTrue(found != null, at + ": " + item);
                contains(at + "/" + item.get(first), item, found);
            }
        } else {
            assertEquals(shown, real, at);
        }
    }

    private static String block(String marker) throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        int from = readme.indexOf("\n", readme.indexOf("```", readme.indexOf(marker))) + 1;
        return readme.substring(from, readme.indexOf("```", from));
    }
}
