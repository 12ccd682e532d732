package telework.advisor.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@DisplayName("A bad request is refused with every fault it has, in words of the domain")
class BadInputTest {

    private static final List<String> WORDS_OF_THE_ENGINE =
            List.of(
                    "exception",
                    "error at",
                    "\tat ",
                    "at telework.",
                    "java.",
                    "jakarta",
                    "jackson",
                    "fasterxml",
                    "drools",
                    "org.kie",
                    "resteasy",
                    "quarkus",
                    "vert.x",
                    "netty");

    private static Stream<BadRequest> badRequests() {
        return BadRequest.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("status, kind of problem, places, nearest names and allowed values are right for")
    @MethodSource("badRequests")
    void refused(BadRequest request) {
        Http.Reply reply = request.send();
        assertEquals(request.status(), reply.status(), reply::text);
        assertEquals("application/problem+json", reply.mediaType());
        assertEquals("en", reply.header("Content-Language"));
        if (request.allow() != null) {
            assertEquals(request.allow(), reply.header("Allow"));
        }
        JsonNode problem = reply.json();
        assertEquals(
                "urn:telework-advisor:problem:" + request.type(), problem.get("type").asText());
        assertEquals(request.status(), problem.get("status").asInt());
        assertFalse(problem.get("title").asText().isBlank());
        assertFalse(problem.get("detail").asText().isBlank());
        assertFaults(request, problem.path("errors"));
        assertWordsOfTheDomain(reply.text());
    }

    private static void assertFaults(BadRequest request, JsonNode errors) {
        Map<String, JsonNode> found = new HashMap<>();
        errors.forEach(error -> found.put(place(error), error));
        assertEquals(
                request.faults().stream()
                        .map(BadRequest.Fault::place)
                        .collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(found.keySet()));
        assertEquals(request.faults().size(), errors.size());
        request.faults().forEach(fault -> assertFault(fault, found.get(fault.place())));
    }

    private static void assertFault(BadRequest.Fault expected, JsonNode found) {
        assertEquals(expected.parameter() != null, found.has("parameter"), found::toString);
        assertFalse(found.get("detail").asText().isBlank());
        List<String> allowed = found.has("allowed") ? Answers.texts(found, "allowed") : List.of();
        if (expected.allowed() != null) {
            assertEquals(expected.allowed(), allowed);
        }
        assertEquals(expected.maybe(), maybe(found.get("detail").asText()), found::toString);
        if (expected.maybe() != null) {
            assertTrue(allowed.contains(expected.maybe()), found::toString);
        }
    }

    private static String place(JsonNode error) {
        return error.has("parameter")
                ? error.get("parameter").asText()
                : error.get("pointer").asText();
    }

    /** What the detail says was perhaps meant. */
    private static String maybe(String detail) {
        int at = detail.lastIndexOf("Maybe ");
        return at < 0 ? null : detail.substring(at + "Maybe ".length(), detail.length() - 1);
    }

    static void assertWordsOfTheDomain(String answer) {
        String text = answer.toLowerCase(Locale.ROOT);
        assertEquals(
                List.of(), WORDS_OF_THE_ENGINE.stream().filter(text::contains).toList(), answer);
    }

    @Test
    @DisplayName("the list covers every status, and no request stands twice in it")
    void theList() {
        List<BadRequest> all = BadRequest.all();
        assertTrue(all.size() >= 100, () -> "only " + all.size());
        assertEquals(all.size(), all.stream().map(BadRequest::name).distinct().count());
        assertEquals(
                Set.of(400, 404, 405, 406, 413, 415),
                all.stream().map(BadRequest::status).collect(Collectors.toSet()));
    }

    @Test
    @DisplayName("a body of exactly the limit is read, and so is one with a byte order mark")
    void justBelow() {
        String start = "{\"requirements\":{}";
        String atTheLimit = start + " ".repeat(65536 - start.length() - 1) + "}";
        assertEquals(65536, atTheLimit.getBytes(StandardCharsets.UTF_8).length);
        assertEquals(200, Http.post("/v1/advice", atTheLimit).status());
        assertEquals(200, Http.post("/v1/advice", "\uFEFF{\"requirements\":{}}").status());
    }

    @Test
    @DisplayName("a name of 200 characters is taken, however many bytes they have")
    void longestName() {
        for (String character : List.of("a", "漢", "😀")) {
            String name = character.repeat(200);
            String request = "{\"requirements\":{},\"organization\":\"" + name + "\"}";
            assertEquals(
                    name, Http.post("/v1/advice", request).json().get("organization").asText());
        }
    }

    @Test
    @DisplayName("a value is repeated in short, and in whole characters")
    void shortened() {
        String request = "{\"requirements\":{\"internetLine\":\"" + "😀".repeat(1000) + "\"}}";
        String detail = Http.post("/v1/advice", request).json().at("/errors/0/detail").asText();
        assertTrue(detail.length() < 200, detail);
        assertEquals(
                detail,
                new String(detail.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("of very many faults the first hundred are named")
    void veryManyFaults() {
        String names =
                IntStream.range(0, 5000)
                        .mapToObj(number -> "\"n" + number + "\":0")
                        .collect(Collectors.joining(","));
        Http.Reply reply = Http.post("/v1/advice", "{\"requirements\":{" + names + "}}");
        assertEquals(400, reply.status());
        assertEquals(100, reply.json().get("errors").size());
        assertTrue(reply.text().length() < 100_000);
    }

    @Test
    @DisplayName("OPTIONS names the methods of the path")
    void options() {
        assertEquals(
                "OPTIONS, POST",
                Http.send("OPTIONS", "/v1/advice", Map.of(), null).header("Allow"));
        assertEquals(
                "GET, HEAD, OPTIONS",
                Http.send("OPTIONS", "/v1/measures/A7", Map.of("Accept-Language", "-"), null)
                        .header("Allow"));
    }
}
