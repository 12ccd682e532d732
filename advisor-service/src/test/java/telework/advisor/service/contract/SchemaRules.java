package telework.advisor.service.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import telework.advisor.service.contract.Contract.Operation;

/** What a contract has to say of schemas and parts; each rule returns the places that break it. */
final class SchemaRules {

    private SchemaRules() {}

    /** The rules by id. */
    static Map<String, Function<Contract, List<String>>> all() {
        Map<String, Function<Contract, List<String>>> rules = new TreeMap<>();
        rules.put("schema-words", SchemaRules::schemaWords);
        rules.put("property-words", SchemaRules::propertyWords);
        rules.put("required-stated", SchemaRules::requiredStated);
        rules.put("reference", SchemaRules::references);
        rules.put("component-used", SchemaRules::componentUsed);
        rules.put("schema-valid", SchemaRules::schemaValid);
        rules.put("example-valid", SchemaRules::exampleValid);
        return rules;
    }

    private static List<String> schemaWords(Contract contract) {
        return contract.root().at("/components/schemas").properties().stream()
                .filter(each -> each.getValue().path("description").asText().isBlank())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> propertyWords(Contract contract) {
        List<String> broken = new ArrayList<>();
        contract.schemas()
                .forEach(
                        (place, schema) ->
                                schema.path("properties").properties().stream()
                                        .filter(
                                                each ->
                                                        each.getValue()
                                                                .path("description")
                                                                .asText()
                                                                .isBlank())
                                        .forEach(each -> broken.add(place + "." + each.getKey())));
        return broken;
    }

    private static List<String> requiredStated(Contract contract) {
        List<String> broken = new ArrayList<>();
        contract.schemas()
                .forEach(
                        (place, schema) -> {
                            boolean open = schema.path("additionalProperties").asBoolean(true);
                            if (schema.has("properties")
                                    && open
                                    && schema.path("required").isEmpty()) {
                                broken.add(place);
                            }
                            schema.path("required")
                                    .forEach(
                                            name -> {
                                                if (!schema.path("properties").has(name.asText())) {
                                                    broken.add(place + "." + name.asText());
                                                }
                                            });
                        });
        return broken;
    }

    private static List<String> references(Contract contract) {
        List<String> broken = new ArrayList<>();
        eachReference(
                contract.root(),
                "",
                (place, to) -> {
                    if (!to.startsWith("#/")
                            || contract.root().at(to.substring(1)).isMissingNode()) {
                        broken.add(place + " -> " + to);
                    }
                });
        return broken;
    }

    private static List<String> componentUsed(Contract contract) {
        Set<String> used = new HashSet<>();
        eachReference(
                contract.root(),
                "",
                (place, to) -> {
                    if (!place.startsWith(to.substring(1) + "/")) {
                        used.add(to);
                    }
                });
        List<String> unused = new ArrayList<>();
        contract.root()
                .path("components")
                .properties()
                .forEach(
                        kind ->
                                kind.getValue()
                                        .fieldNames()
                                        .forEachRemaining(
                                                name -> {
                                                    String reference =
                                                            "#/components/"
                                                                    + kind.getKey()
                                                                    + "/"
                                                                    + name;
                                                    if (!used.contains(reference)) {
                                                        unused.add(reference);
                                                    }
                                                }));
        return unused;
    }

    private static void eachReference(
            JsonNode node, String place, BiConsumer<String, String> consumer) {
        if (node.path("$ref").isTextual()) {
            consumer.accept(place, node.get("$ref").asText());
        }
        node.properties()
                .forEach(
                        each ->
                                eachReference(
                                        each.getValue(), place + "/" + each.getKey(), consumer));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            eachReference(node.get(i), place + "/" + i, consumer);
        }
    }

    private static List<String> schemaValid(Contract contract) {
        List<String> broken = new ArrayList<>();
        contract.schemas()
                .forEach(
                        (place, schema) ->
                                Schemas.faultsOfSchema(schema)
                                        .forEach(fault -> broken.add(place + ": " + fault)));
        return broken;
    }

    private static List<String> exampleValid(Contract contract) {
        List<String> broken = new ArrayList<>();
        contract.schemas()
                .forEach(
                        (place, schema) -> {
                            schema.path("examples")
                                    .forEach(
                                            example ->
                                                    check(
                                                            contract, place, schema, example,
                                                            broken));
                            check(contract, place, schema, schema.path("default"), broken);
                        });
        for (Contract.Body body : contract.bodies()) {
            JsonNode schema = body.node().path("schema");
            contract.examples(body.node())
                    .forEach(example -> check(contract, body.place(), schema, example, broken));
        }
        for (Operation operation : contract.operations()) {
            contract.parameters(operation)
                    .forEach(
                            parameter ->
                                    check(
                                            contract,
                                            operation + " " + parameter.path("name").asText(),
                                            parameter.path("schema"),
                                            parameter.path("example"),
                                            broken));
        }
        return broken;
    }

    private static void check(
            Contract contract,
            String place,
            JsonNode schema,
            JsonNode example,
            List<String> broken) {
        if (!example.isMissingNode() && schema.isObject()) {
            Schemas.faults(contract.standingAlone(schema), example)
                    .forEach(fault -> broken.add(place + ": " + fault));
        }
    }
}
