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
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
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

    @Test
    @DisplayName("its worked companies are those of the pack, with the answers that they get")
    void workedCompanies() throws IOException {
        StringBuilder table = new StringBuilder("| id | company | answer |\n| --- | --- | --- |\n");
        for (JsonNode example : get("/v1/examples")) {
            String answer =
                    given().contentType("application/json")
                            .body(example.get("request").toString())
                            .post(example.get("call").asText())
                            .asString();
            table.append("| `")
                    .append(example.get("id").asText())
                    .append("` | ")
                    .append(example.get("name").asText())
                    .append(" | ")
                    .append(inShort(JSON.readTree(answer)))
                    .append(" |\n");
        }
        String readme = Files.readString(Path.of("../README.md"));
        String marker = "<!-- readme:companies -->\n";
        int from = readme.indexOf(marker) + marker.length();
        assertEquals(table.toString(), readme.substring(from, readme.indexOf("\n\n", from) + 1));
    }

    /** The patterns recommended, or the smallest sets of patterns. */
    private static String inShort(JsonNode answer) {
        if (answer.has("plans")) {
            List<String> plans = new ArrayList<>();
            answer.get("plans").forEach(plan -> plans.add(names(plan.get("patterns"), " + ")));
            return String.join(" or ", plans);
        }
        String recommended = names(answer.get("recommended"), ", ");
        return recommended.isEmpty() ? "no pattern fits" : recommended;
    }

    private static String names(JsonNode patterns, String between) {
        List<String> names = new ArrayList<>();
        patterns.forEach(pattern -> names.add(pattern.asText()));
        return String.join(between, names);
    }

    private static JsonNode get(String address) throws IOException {
        return JSON.readTree(given().header("Accept-Language", "en").get(address).asString());
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
