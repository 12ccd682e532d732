package telework.advisor.service.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The contract keeps to the rules of openapi/lint.yaml")
class OpenApiLintTest {

    private static final Map<String, Function<Contract, List<String>>> RULES = rules();
    private static final Contract COMMITTED = Contract.committed();

    private static final String ADVISE = "/paths/~1v1~1advice/post";
    private static final String MEASURE = "/paths/~1v1~1measures~1{id}/get";
    private static final String ADVICE = "/components/schemas/Advice";

    private static Map<String, Function<Contract, List<String>>> rules() {
        Map<String, Function<Contract, List<String>>> rules = new TreeMap<>();
        rules.putAll(OperationRules.all());
        rules.putAll(SchemaRules.all());
        return rules;
    }

    private static List<String> listed() throws IOException {
        JsonNode lint = StableYaml.read(Files.readString(Contract.FOLDER.resolve("lint.yaml")));
        return StreamSupport.stream(lint.spliterator(), false)
                .map(rule -> rule.get("id").asText())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("the committed contract keeps to")
    @MethodSource("listed")
    void kept(String rule) {
        assertEquals(List.of(), RULES.get(rule).apply(COMMITTED));
    }

    @Test
    @DisplayName("the rules listed are those that are checked, and no id stands twice")
    void listedAndChecked() throws IOException {
        assertEquals(RULES.keySet(), new TreeSet<>(listed()));
        assertEquals(RULES.size(), listed().size());
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("a contract that breaks a rule is found out by")
    @MethodSource("listed")
    void broken(String rule) {
        List<Consumer<Contract>> ways = waysToBreak().get(rule);
        assertFalse(ways.isEmpty());
        for (Consumer<Contract> way : ways) {
            Contract contract = COMMITTED.copy();
            way.accept(contract);
            assertFalse(RULES.get(rule).apply(contract).isEmpty(), rule);
        }
    }

    private static Map<String, List<Consumer<Contract>>> waysToBreak() {
        Map<String, List<Consumer<Contract>>> ways = new LinkedHashMap<>();
        ways.put(
                "operation-id",
                List.of(
                        without(ADVISE, "operationId"),
                        with(ADVISE, "operationId", "get-advice"),
                        with(ADVISE, "operationId", "getMeasure")));
        ways.put(
                "operation-words",
                List.of(without(ADVISE, "summary"), with(ADVISE, "description", " ")));
        ways.put("operation-tag", List.of(without(ADVISE, "tags"), without("", "tags")));
        ways.put(
                "path-parameters",
                List.of(
                        without(MEASURE, "parameters"),
                        without(MEASURE + "/parameters/0", "required")));
        ways.put(
                "parameter-words",
                List.of(
                        without(MEASURE + "/parameters/0", "description"),
                        without("/components/parameters/texts", "description")));
        ways.put(
                "request-body",
                List.of(
                        without(ADVISE, "requestBody"),
                        without(ADVISE + "/requestBody", "required")));
        ways.put(
                "answer-200",
                List.of(
                        without(ADVISE + "/responses", "200"),
                        with(ADVISE + "/responses/200", "description", "OK")));
        ways.put(
                "body-example",
                List.of(
                        without(json(ADVISE + "/responses/200"), "example"),
                        without(json(ADVISE + "/requestBody"), "examples"),
                        without("/components/examples/bank-byod", "value"),
                        without(json(ADVISE + "/requestBody"), "schema")));
        ways.put(
                "errors-of-all",
                List.of(
                        without(ADVISE + "/responses", "500"),
                        without(ADVISE + "/responses", "431"),
                        without(MEASURE + "/responses", "400")));
        ways.put("error-404", List.of(without(MEASURE + "/responses", "404")));
        ways.put("errors-of-post", List.of(without(ADVISE + "/responses", "415")));
        ways.put(
                "error-problem",
                List.of(
                        without("/components/responses/NotFound", "content"),
                        with(
                                "/components/responses/NotFound/content/application~1problem+json/schema",
                                "$ref",
                                "#/components/schemas/Advice")));
        ways.put("schema-words", List.of(without(ADVICE, "description")));
        ways.put(
                "property-words", List.of(without(ADVICE + "/properties/measures", "description")));
        ways.put(
                "required-stated",
                List.of(without(ADVICE, "required"), without(ADVICE + "/properties", "measures")));
        ways.put(
                "reference",
                List.of(
                        without("/components/schemas", "Advice"),
                        with(ADVICE + "/properties/rulePack", "$ref", "RulePack")));
        ways.put("component-used", List.of(without("/paths", "/v1/advice")));
        ways.put(
                "schema-valid",
                List.of(
                        with(ADVICE, "required", "decisionId"),
                        with(ADVICE + "/properties/measures", "type", "list")));
        ways.put(
                "example-valid",
                List.of(
                        without(json(ADVISE + "/responses/200") + "/example", "decisionId"),
                        with("/components/examples/bank-byod/value", "requirement", "?"),
                        with("/components/parameters/texts/schema", "default", "some"),
                        with("/components/schemas/Problem/properties/status", "type", "string")));
        return ways;
    }

    private static String json(String body) {
        return body + "/content/application~1json";
    }

    private static Consumer<Contract> without(String pointer, String name) {
        return contract -> assertFalse(contract.at(pointer).remove(name) == null, pointer);
    }

    private static Consumer<Contract> with(String pointer, String name, String value) {
        return contract -> contract.at(pointer).put(name, value);
    }
}
