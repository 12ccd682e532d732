package telework.advisor.service;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    @Test
    @DisplayName("the command line printed at the start is its request, and gets the same answer")
    void firstRequest() throws IOException {
        URI address = URI.create("http://localhost:" + RestAssured.port);
        Matcher call =
                Pattern.compile(
                                "curl -s (\\S+) -H 'Content-Type: application/json'"
                                        + " -H 'Accept-Language: en' -d '([^']*)'")
                        .matcher(Greeting.call(address));
        assertTrue(call.matches());
        assertEquals(address + "/v1/advice", call.group(1));
        assertEquals(JSON.readTree(block("readme:request")), JSON.readTree(call.group(2)));
        assertEquals(200, Http.post("/v1/advice", call.group(2)).status());
        String readme = Files.readString(Path.of("../README.md"));
        String start = Greeting.call(URI.create("http://localhost:8080")).split(" -d ")[0];
        assertTrue(readme.contains(start + " -d @case.json"), start);
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
