package telework.advisor.service.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import telework.advisor.service.Http;

@QuarkusTest
@DisplayName("A path takes the methods of the contract, and names them to whoever uses another")
class MethodsTest {

    private static final Contract CONTRACT = Contract.committed();
    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "TRACE", "FROB");

    /**
     * The methods of each path, of every operation whose path it fits; HEAD with GET, and OPTIONS
     * always.
     */
    private static Map<String, Set<String>> methods() {
        Map<String, Set<String>> methods = new TreeMap<>();
        Requests requests = new Requests(CONTRACT);
        for (Contract.Operation operation : CONTRACT.operations()) {
            String path = requests.of(operation).get(0).path();
            Set<String> ofPath = new TreeSet<>(Set.of("OPTIONS"));
            CONTRACT.operations().stream()
                    .filter(other -> path.matches(other.path().replaceAll("\\{[^}]*}", "[^/]+")))
                    .map(other -> requests.of(other).get(0).method())
                    .forEach(ofPath::add);
            if (ofPath.contains("GET")) {
                ofPath.add("HEAD");
            }
            methods.put(path, ofPath);
        }
        return methods;
    }

    private static Set<String> paths() {
        return methods().keySet();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("405 with Allow for every other method, 200 with Allow for OPTIONS")
    @MethodSource("paths")
    void others(String path) {
        Set<String> taken = methods().get(path);
        String allow = String.join(", ", taken);
        for (String method : METHODS) {
            if (!taken.contains(method)) {
                Http.Reply reply = send(method, path);
                assertEquals(405, reply.status(), method);
                assertEquals(allow, reply.header("Allow"), method);
                assertEquals("application/problem+json", reply.mediaType(), method);
                assertEquals(method.equals("HEAD"), reply.text().isEmpty(), method);
            }
        }
        assertEquals(200, send("OPTIONS", path).status());
        assertEquals(allow, send("OPTIONS", path).header("Allow"));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("what stands beside the contract can be read only")
    @ValueSource(strings = {"/openapi", "/api", "/q/health/ready"})
    void besides(String path) {
        for (String method : List.of("POST", "PUT", "DELETE", "FROB")) {
            assertEquals(405, send(method, path).status(), method);
            assertEquals("GET, HEAD, OPTIONS", send(method, path).header("Allow"), method);
        }
        assertEquals(200, send("OPTIONS", path).status());
        assertEquals("GET, HEAD, OPTIONS", send("OPTIONS", path).header("Allow"));
    }

    @Test
    @DisplayName("where there is nothing, no method is allowed, not even OPTIONS")
    void nothing() {
        for (String method : METHODS) {
            assertEquals(404, send(method, "/v1/nothing").status(), method);
        }
        Http.Reply options = send("OPTIONS", "/v1/nothing");
        assertEquals(404, options.status());
        assertTrue(options.header("Allow").isEmpty());
    }

    private static Http.Reply send(String method, String path) {
        return Http.send(method, path, Map.of(), null);
    }
}
