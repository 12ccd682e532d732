package telework.advisor.service.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import telework.advisor.service.Http;
import telework.advisor.service.contract.Contract.Body;
import telework.advisor.service.contract.Contract.Operation;

@QuarkusTest
@DisplayName("What the service really answers is what its contract says")
class ContractTest {

    private static final Contract CONTRACT = Contract.committed();
    private static final Contract CLOSED = Schemas.closed(CONTRACT);
    private static final Requests REQUESTS = new Requests(CONTRACT);

    private static Stream<Operation> operations() {
        return CONTRACT.operations().stream();
    }

    private static Stream<Operation> posts() {
        return operations().filter(Operation::isPost);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("an answer is valid, in every language and media type, with and without texts")
    @MethodSource("operations")
    void answers(Operation operation) {
        for (Requests.Request request : REQUESTS.of(operation)) {
            for (Body body : Contract.bodies("200", CONTRACT.answers(operation).get("200"))) {
                for (String language : List.of("ja", "en")) {
                    assertAnswer(operation, request, "", body.mediaType(), language);
                    assertAnswer(operation, request, "?texts=none", body.mediaType(), language);
                }
            }
        }
    }

    private static void assertAnswer(
            Operation operation,
            Requests.Request request,
            String query,
            String mediaType,
            String language) {
        Http.Reply reply =
                request.send(query, Map.of("Accept", mediaType, "Accept-Language", language));
        assertEquals(200, reply.status(), () -> request + " " + reply.text());
        assertEquals(mediaType, reply.mediaType());
        assertEquals(language, reply.header("Content-Language"));
        assertDescribed(operation, reply, request + query);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("a query parameter that is not in the contract is refused with 400")
    @MethodSource("operations")
    void unknownParameter(Operation operation) {
        Requests.Request request = REQUESTS.of(operation).get(0);
        assertError(operation, 400, request.send("?unheardOf=1", Map.of()));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("a media type or language that is not in the contract is refused with 406")
    @MethodSource("operations")
    void notAcceptable(Operation operation) {
        Requests.Request request = REQUESTS.of(operation).get(0);
        assertError(operation, 406, request.send("", Map.of("Accept", "image/png")));
        assertError(operation, 406, request.send("", Map.of("Accept-Language", "tlh")));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("an id that nothing has is refused with 404")
    @MethodSource("operations")
    void unknownId(Operation operation) {
        if (operation.path().contains("{")) {
            String path = operation.path().replaceAll("\\{[^}]*}", "unheard-of");
            Requests.Request request = REQUESTS.of(operation).get(0).at(path);
            assertError(operation, 404, request.send("", Map.of()));
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("a body that is not in the contract is refused with 400, 413 or 415")
    @MethodSource("posts")
    void badBody(Operation operation) {
        Requests.Request request = REQUESTS.of(operation).get(0);
        assertError(operation, 400, request.withBody("[]").send("", Map.of()));
        assertError(operation, 400, request.withBody("{\"unheardOf\": 1}").send("", Map.of()));
        assertError(operation, 413, request.withBody(" ".repeat(7_500_000)).send("", Map.of()));
        assertError(operation, 415, request.send("", Map.of("Content-Type", "image/png")));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("a request that is sent here is valid by the contract, too")
    @MethodSource("posts")
    void requests(Operation operation) {
        JsonNode content = operation.node().at("/requestBody/content");
        for (Requests.Request request : REQUESTS.of(operation)) {
            JsonNode schema = content.path(request.mediaType()).path("schema");
            assertTrue(schema.isObject());
            if (request.mediaType().equals("application/json")) {
                assertEquals(
                        List.of(),
                        Schemas.faults(CONTRACT.standingAlone(schema), Http.json(request.body())));
            }
        }
    }

    @Test
    @DisplayName("further requests are listed for operations that exist")
    void listed() {
        assertTrue(operations().map(Operation::id).toList().containsAll(REQUESTS.listed()));
        assertFalse(REQUESTS.listed().isEmpty());
    }

    private static void assertError(Operation operation, int status, Http.Reply reply) {
        assertEquals(status, reply.status(), reply::text);
        assertDescribed(operation, reply, operation.toString());
    }

    /** The answer has a status, media type, headers and body that the contract describes. */
    private static void assertDescribed(Operation operation, Http.Reply reply, String request) {
        JsonNode answer = CLOSED.answers(closed(operation)).get(String.valueOf(reply.status()));
        JsonNode body = answer.path("content").path(reply.mediaType());
        assertTrue(body.has("schema"), () -> request + " " + reply.mediaType());
        answer.path("headers")
                .fieldNames()
                .forEachRemaining(name -> assertFalse(reply.header(name).isEmpty(), name));
        if (reply.mediaType().endsWith("json")) {
            assertEquals(
                    List.of(),
                    Schemas.faults(CLOSED.standingAlone(body.get("schema")), reply.json()),
                    request);
        }
    }

    private static Operation closed(Operation operation) {
        return CLOSED.operations().stream()
                .filter(each -> each.id().equals(operation.id()))
                .findFirst()
                .orElseThrow();
    }
}
