package telework.advisor.service.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes an OpenAPI document so that the same document always gives the same bytes: its sections in
 * a fixed order, paths and components by name, everything else as it stands.
 */
final class StableYaml {

    private static final List<String> SECTIONS =
            List.of("openapi", "info", "servers", "tags", "paths", "components");

    private static final YAMLMapper YAML =
            YAMLMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                    .disable(YAMLGenerator.Feature.SPLIT_LINES)
                    .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                    .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                    .enable(YAMLGenerator.Feature.LITERAL_BLOCK_STYLE)
                    .build();

    private StableYaml() {}

    /** Reads YAML. */
    static JsonNode read(String yaml) {
        try {
            return YAML.readTree(yaml);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Writes the document. */
    static String write(JsonNode document) {
        ObjectNode ordered = JsonNodeFactory.instance.objectNode();
        SECTIONS.stream()
                .filter(document::has)
                .forEach(section -> ordered.set(section, section(document, section)));
        document.properties().stream()
                .filter(each -> !ordered.has(each.getKey()))
                .forEach(each -> ordered.set(each.getKey(), each.getValue()));
        try {
            return YAML.writeValueAsString(ordered);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static JsonNode section(JsonNode document, String section) {
        JsonNode value = document.get(section);
        return switch (section) {
            case "paths" -> operationsIn(sorted(value));
            case "components" -> partsIn(sorted(value));
            default -> value;
        };
    }

    private static ObjectNode operationsIn(ObjectNode paths) {
        paths.forEach(
                path ->
                        path.forEach(
                                operation -> {
                                    if (operation.has("responses")) {
                                        ((ObjectNode) operation)
                                                .set(
                                                        "responses",
                                                        sorted(operation.get("responses")));
                                    }
                                }));
        return paths;
    }

    private static ObjectNode partsIn(ObjectNode components) {
        components.properties().forEach(each -> each.setValue(sorted(each.getValue())));
        return components;
    }

    private static ObjectNode sorted(JsonNode map) {
        Map<String, JsonNode> sorted = new TreeMap<>();
        map.properties().forEach(each -> sorted.put(each.getKey(), each.getValue().deepCopy()));
        ObjectNode ordered = JsonNodeFactory.instance.objectNode();
        ordered.setAll(sorted);
        return ordered;
    }
}
