package telework.advisor.service.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import telework.advisor.service.Http;
import telework.advisor.service.contract.Contract.Body;
import telework.advisor.service.contract.Contract.Operation;

/**
 * Requests for any operation: its path with the examples of its parameters, its body from the
 * examples of the contract, and from {@code contract-requests.yaml}.
 */
final class Requests {

    private final Contract contract;
    private final JsonNode more;

    Requests(Contract contract) {
        this.contract = contract;
        try (InputStream file = Requests.class.getResourceAsStream("/contract-requests.yaml")) {
            more = StableYaml.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A request.
     *
     * @param method its method
     * @param path its path
     * @param mediaType media type of its body, or {@code null}
     * @param body its body, or {@code null}
     */
    record Request(String method, String path, String mediaType, String body) {

        /** Sends it, with further headers. */
        Http.Reply send(String query, Map<String, String> headers) {
            Map<String, String> all = new LinkedHashMap<>(headers);
            if (mediaType != null) {
                all.putIfAbsent("Content-Type", mediaType);
            }
            byte[] bytes = body == null ? null : body.getBytes(StandardCharsets.UTF_8);
            return Http.send(method, path + query, all, bytes);
        }

        /** The same with another body. */
        Request withBody(String other) {
            return new Request(method, path, mediaType, other);
        }

        /** The same at another path. */
        Request at(String other) {
            return new Request(method, other, mediaType, body);
        }
    }

    /** Operations that further requests are listed for. */
    List<String> listed() {
        List<String> ids = new ArrayList<>();
        more.fieldNames().forEachRemaining(ids::add);
        return ids;
    }

    /** The requests for one operation, those of the contract's examples first. */
    List<Request> of(Operation operation) {
        String method = operation.method().toUpperCase(Locale.ROOT);
        String path = path(operation);
        List<Body> bodies = Contract.bodies("", operation.node().path("requestBody"));
        if (bodies.isEmpty()) {
            return List.of(new Request(method, path, null, null));
        }
        List<Request> requests = new ArrayList<>();
        bodies.forEach(
                body ->
                        contract.examples(body.node())
                                .forEach(
                                        example ->
                                                requests.add(
                                                        new Request(
                                                                method,
                                                                path,
                                                                body.mediaType(),
                                                                text(example)))));
        more.path(operation.id())
                .forEach(body -> requests.add(requests.get(0).withBody(text(body))));
        return requests;
    }

    /** The path with every parameter filled in by its example. */
    private String path(Operation operation) {
        String path = operation.path();
        for (JsonNode parameter : contract.parameters(operation)) {
            if (parameter.path("in").asText().equals("path")) {
                String name = "{" + parameter.path("name").asText() + "}";
                path = path.replace(name, parameter.path("example").asText());
            }
        }
        return path;
    }

    /** A text stands for itself, as it has to where the body is not JSON. */
    private static String text(JsonNode example) {
        return example.isTextual() ? example.asText() : example.toString();
    }
}
