package telework.advisor.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("A request that is hardly HTTP gets a problem document as well")
class MalformedRequestsTest {

    private static final String HOST = "Host: localhost\r\n";
    private static final String POST_JSON =
            "POST /v1/advice HTTP/1.1\r\n" + HOST + "Content-Type: application/json\r\n";

    @ParameterizedTest(name = "{0}")
    @DisplayName("an address with a broken escape or a character that has to be escaped")
    @ValueSource(
            strings = {
                "/v1/measures/%ZZ",
                "/v1/measures/%",
                "/v1/measures/A%7",
                "/v1/measures?role=%4",
                "/v1/measures?role=%GG",
                "/v1/measures/<A7>",
                "/v1/measures/{A7}",
                "/v1/measures?role=\"WORKER\"",
                "/v1/measures?role=あ",
                "/?sns=%GG",
                "/%zz",
                "/openapi?%"
            })
    void malformedAddress(String address) {
        RawHttp.Answer answer = get(address, HOST);
        assertProblem(400, "malformed-address", answer);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("an address longer than the limit")
    @ValueSource(ints = {32_769, 40_000, 100_000})
    void longAddress(int length) {
        RawHttp.Answer answer = get(address(length), HOST);
        assertProblem(414, "address-too-long", answer);
    }

    @Test
    @DisplayName("an address of just the limit is read")
    void longestAddress() {
        assertEquals(404, get(address(32_768), HOST).status());
    }

    private static String address(int length) {
        String start = "/v1/measures/";
        return start + "a".repeat(length - start.length());
    }

    @ParameterizedTest(name = "{0} headers of {1} characters")
    @DisplayName("headers that are too long, or too many")
    @CsvSource({"1, 65536", "1, 200000", "3000, 20"})
    void longHeaders(int count, int length) {
        StringBuilder headers = new StringBuilder(HOST);
        for (int i = 0; i < count; i++) {
            headers.append("X-").append(i).append(": ").append("a".repeat(length)).append("\r\n");
        }
        assertProblem(431, "headers-too-large", get("/v1/patterns", headers.toString()));
    }

    @Test
    @DisplayName("headers that are long, but not too long, are read")
    void longestHeaders() {
        String header = "X: " + "a".repeat(65_000) + "\r\n";
        assertEquals(200, get("/v1/patterns/CLOUD_APP", HOST + header).status());
    }

    @Test
    @DisplayName("no host")
    void noHost() {
        assertProblem(400, "malformed-request", get("/v1/patterns", ""));
    }

    @Test
    @DisplayName("a body longer than the server takes is refused before it is sent")
    void hugeBody() {
        String request = POST_JSON + "Content-Length: 99999999999\r\n\r\n";
        RawHttp.Answer answer = send(request);
        assertProblem(413, "body-too-large", answer);
        assertEquals("close", answer.header("Connection"));
    }

    @Test
    @DisplayName("a body in chunks is refused as soon as it is over the limit, without its end")
    void chunks() {
        String chunk = "1000\r\n" + " ".repeat(0x1000) + "\r\n";
        String request = POST_JSON + "Transfer-Encoding: chunked\r\n\r\n" + chunk.repeat(17);
        assertProblem(413, "body-too-large", send(request));
    }

    @Test
    @DisplayName("a body in chunks below the limit is read")
    void fewChunks() {
        String chunks = "5\r\n{\"req\r\ne\r\nuirements\":{}}\r\n0\r\n\r\n";
        String request = POST_JSON + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n";
        assertEquals(200, send(request + chunks).status());
    }

    @Test
    @DisplayName("after a refusal the connection goes on, past the body of what was refused")
    void connectionGoesOn() {
        String body = "Content-Length: 50000\r\n\r\n" + " ".repeat(50_000);
        String requests =
                "POST /v1/%ZZ HTTP/1.1\r\n"
                        + HOST
                        + body
                        + "PUT /openapi HTTP/1.1\r\n"
                        + HOST
                        + body
                        + "GET /v1/patterns/CLOUD_APP HTTP/1.1\r\n"
                        + HOST
                        + "Connection: close\r\n\r\n";
        assertEquals(
                List.of(400, 405, 200),
                RawHttp.statuses(requests.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @DisplayName("a target that is no path")
    @CsvSource({"OPTIONS, *", "CONNECT, localhost:80"})
    void noPath(String method, String target) {
        assertProblem(
                404, "not-found", send(method + " " + target + " HTTP/1.1\r\n" + HOST + "\r\n"));
    }

    @ParameterizedTest(name = "Accept:{0}")
    @DisplayName("empty members of a list of media types are legal, and ignored")
    @ValueSource(
            strings = {",application/json", "application/json,,", ", ,", "text/html;q=0, */*,"})
    void emptyMembers(String accepted) {
        assertEquals(
                200, get("/v1/patterns/CLOUD_APP", HOST + "Accept: " + accepted + "\r\n").status());
    }

    private static RawHttp.Answer get(String address, String headers) {
        return send("GET " + address + " HTTP/1.1\r\n" + headers + "\r\n");
    }

    private static RawHttp.Answer send(String request) {
        return RawHttp.send(request.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertProblem(int status, String type, RawHttp.Answer answer) {
        assertEquals(status, answer.status(), answer::body);
        assertEquals("application/problem+json", answer.header("Content-Type"));
        assertEquals("en", answer.header("Content-Language"));
        JsonNode problem = answer.json();
        assertEquals("urn:telework-advisor:problem:" + type, problem.get("type").asText());
        assertEquals(status, problem.get("status").asInt());
        assertFalse(problem.get("title").asText().isBlank());
        assertFalse(problem.get("detail").asText().isBlank());
        BadInputTest.assertWordsOfTheDomain(answer.body());
    }
}
