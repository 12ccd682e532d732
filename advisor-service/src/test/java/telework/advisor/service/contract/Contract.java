package telework.advisor.service.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * An OpenAPI document, read so that rules and tests need not know its paths: they go over whatever
 * operations, bodies and schemas it has.
 *
 * @param root the document
 */
record Contract(JsonNode root) {

    /** Where the committed contract and its rules are. */
    static final Path FOLDER = Path.of(System.getProperty("openapi.folder", "../openapi"));

    /** The committed contract. */
    static final Path FILE = FOLDER.resolve("openapi.yaml");

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    /**
     * An operation.
     *
     * @param path its path, with names of parameters in braces
     * @param method its method, in small letters
     * @param node what the document says of it
     */
    record Operation(String path, String method, JsonNode node) {

        /** Its id. */
        String id() {
            return node.path("operationId").asText();
        }

        /** Whether it has a body. */
        boolean isPost() {
            return method.equals("post");
        }

        @Override
        public String toString() {
            return method.toUpperCase(Locale.ROOT) + " " + path;
        }
    }

    /**
     * A body of a request or an answer.
     *
     * @param place where it stands
     * @param mediaType its media type
     * @param node schema and example
     */
    record Body(String place, String mediaType, JsonNode node) {}

    /** Reads the committed contract. */
    static Contract committed() {
        try {
            return new Contract(StableYaml.read(Files.readString(FILE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A copy that can be changed. */
    Contract copy() {
        return new Contract(root.deepCopy());
    }

    /** The part at that JSON pointer, to be changed. */
    ObjectNode at(String pointer) {
        return (ObjectNode) root.at(pointer);
    }

    /** Every operation. */
    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        root.path("paths")
                .properties()
                .forEach(
                        path ->
                                path.getValue().properties().stream()
                                        .filter(method -> METHODS.contains(method.getKey()))
                                        .forEach(
                                                method ->
                                                        operations.add(
                                                                new Operation(
                                                                        path.getKey(),
                                                                        method.getKey(),
                                                                        method.getValue()))));
        return operations;
    }

    /** The node itself, or what it refers to; missing if that is not there. */
    JsonNode resolved(JsonNode node) {
        JsonNode reference = node.path("$ref");
        return reference.isTextual() ? root.at(reference.asText().substring(1)) : node;
    }

    /** The parameters of an operation. */
    List<JsonNode> parameters(Operation operation) {
        List<JsonNode> parameters = new ArrayList<>();
        operation.node().path("parameters").forEach(each -> parameters.add(resolved(each)));
        return parameters;
    }

    /** The answers of an operation, by status. */
    Map<String, JsonNode> answers(Operation operation) {
        Map<String, JsonNode> answers = new LinkedHashMap<>();
        operation
                .node()
                .path("responses")
                .properties()
                .forEach(each -> answers.put(each.getKey(), resolved(each.getValue())));
        return answers;
    }

    /** Every body of every operation. */
    List<Body> bodies() {
        List<Body> bodies = new ArrayList<>();
        for (Operation operation : operations()) {
            bodies.addAll(bodies(operation + " body", operation.node().path("requestBody")));
            answers(operation)
                    .forEach(
                            (status, answer) ->
                                    bodies.addAll(bodies(operation + " " + status, answer)));
        }
        return bodies;
    }

    /** The bodies that a request body or an answer can have. */
    static List<Body> bodies(String place, JsonNode holder) {
        return holder.path("content").properties().stream()
                .map(each -> new Body(place, each.getKey(), each.getValue()))
                .toList();
    }

    /** The examples of a body, those referred to included. */
    List<JsonNode> examples(JsonNode body) {
        List<JsonNode> examples = new ArrayList<>();
        if (body.has("example")) {
            examples.add(body.get("example"));
        }
        body.path("examples").forEach(each -> examples.add(resolved(each).path("value")));
        return examples;
    }

    /** Every schema of the document at any depth, by the place where it stands. */
    Map<String, JsonNode> schemas() {
        Map<String, JsonNode> schemas = new LinkedHashMap<>();
        root.at("/components/schemas")
                .properties()
                .forEach(each -> addSchema(each.getKey(), each.getValue(), schemas));
        bodies().forEach(
                        body ->
                                addSchema(
                                        body.place() + " " + body.mediaType(),
                                        body.node().path("schema"),
                                        schemas));
        for (Operation operation : operations()) {
            parameters(operation)
                    .forEach(
                            each ->
                                    addSchema(
                                            operation + " " + each.path("name").asText(),
                                            each.path("schema"),
                                            schemas));
        }
        return schemas;
    }

    private static void addSchema(String place, JsonNode schema, Map<String, JsonNode> schemas) {
        if (!schema.isObject()) {
            return;
        }
        schemas.put(place, schema);
        schema.path("properties")
                .properties()
                .forEach(each -> addSchema(place + "." + each.getKey(), each.getValue(), schemas));
        for (String part : List.of("items", "additionalProperties")) {
            addSchema(place + " " + part, schema.path(part), schemas);
        }
        for (String part : List.of("oneOf", "anyOf", "allOf")) {
            for (int i = 0; i < schema.path(part).size(); i++) {
                addSchema(place + " " + part + " " + i, schema.get(part).get(i), schemas);
            }
        }
    }

    /** A document of its own, with the same components. */
    ObjectNode standingAlone(JsonNode schema) {
        ObjectNode alone = new ObjectMapper().createObjectNode();
        alone.setAll((ObjectNode) schema.deepCopy());
        alone.set("components", root.path("components"));
        return alone;
    }
}
