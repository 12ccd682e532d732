package telework.advisor.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Sends requests to the service under test byte for byte as given, adding no header of its own. */
public final class Http {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The headers of a JSON body. */
    public static final Map<String, String> JSON_BODY = Map.of("Content-Type", "application/json");

    private Http() {}

    /** Gets, with those headers. */
    public static Reply get(String path, Map<String, String> headers) {
        return send("GET", path, headers, null);
    }

    /** Gets. */
    public static Reply get(String path) {
        return get(path, Map.of());
    }

    /** Posts JSON. */
    public static Reply post(String path, String body) {
        return send("POST", path, JSON_BODY, body.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends a request; a body that is {@code null} is not sent. */
    public static Reply send(String method, String path, Map<String, String> headers, byte[] body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                        .method(
                                method,
                                body == null
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        try {
            return new Reply(CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Reads JSON. */
    public static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** An answer. */
    public record Reply(HttpResponse<byte[]> response) {

        /** Its status. */
        public int status() {
            return response.statusCode();
        }

        /** The header of that name, or an empty text. */
        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** Its media type without parameters. */
        public String mediaType() {
            return header("Content-Type").split(";")[0];
        }

        /** Its body as text. */
        public String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        /** Its body as JSON. */
        public JsonNode json() {
            return Http.json(text());
        }
    }
}
