package telework.advisor.service.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** Validates by JSON Schema 2020-12, the dialect of OpenAPI 3.1. Thread-safe. */
final class Schemas {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final com.networknt.schema.Schema META =
            REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    private Schemas() {}

    /** What is wrong with a value by a schema that stands alone. */
    static List<String> faults(JsonNode schema, JsonNode value) {
        return faults(REGISTRY.getSchema(schema).validate(value));
    }

    /** What is wrong with a schema. */
    static List<String> faultsOfSchema(JsonNode schema) {
        return faults(META.validate(schema));
    }

    /**
     * A copy of a contract whose objects take no properties but those it lists, so that what is not
     * described is found.
     */
    static Contract closed(Contract contract) {
        Contract copy = contract.copy();
        copy.schemas()
                .values()
                .forEach(
                        schema -> {
                            if (schema.has("properties") && !schema.has("additionalProperties")) {
                                ((ObjectNode) schema).put("additionalProperties", false);
                            }
                        });
        return copy;
    }

    private static List<String> faults(List<Error> errors) {
        return errors.stream().map(Error::toString).toList();
    }
}
