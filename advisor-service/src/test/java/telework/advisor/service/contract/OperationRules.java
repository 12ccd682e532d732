package telework.advisor.service.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import telework.advisor.service.contract.Contract.Body;
import telework.advisor.service.contract.Contract.Operation;

/** What a contract has to say of operations; each rule returns the places that break it. */
final class OperationRules {

    private static final Pattern CAMEL_CASE = Pattern.compile("[a-z][a-zA-Z0-9]*");
    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");
    private static final String PROBLEM = "application/problem+json";

    private OperationRules() {}

    /** The rules by id. */
    static Map<String, Function<Contract, List<String>>> all() {
        Map<String, Function<Contract, List<String>>> rules = new TreeMap<>();
        rules.put("operation-id", OperationRules::ids);
        rules.put("operation-words", each(operation -> !hasWords(operation)));
        rules.put("operation-tag", OperationRules::tags);
        rules.put("path-parameters", OperationRules::pathParameters);
        rules.put("parameter-words", OperationRules::parameterWords);
        rules.put("request-body", each(operation -> operation.isPost() && !hasBody(operation)));
        rules.put("answer-200", OperationRules::answer200);
        rules.put("body-example", OperationRules::bodyExample);
        rules.put(
                "errors-of-all",
                each(operation -> !endsIn(operation, "400", "406", "414", "431", "500")));
        rules.put(
                "error-404",
                each(operation -> operation.path().contains("{") && !endsIn(operation, "404")));
        rules.put(
                "errors-of-post",
                each(operation -> operation.isPost() && !endsIn(operation, "413", "415")));
        rules.put("error-problem", OperationRules::errorProblem);
        return rules;
    }

    private static Function<Contract, List<String>> each(Predicate<Operation> breaks) {
        return contract ->
                contract.operations().stream().filter(breaks).map(Operation::toString).toList();
    }

    private static List<String> ids(Contract contract) {
        List<String> ids = contract.operations().stream().map(Operation::id).toList();
        return ids.stream()
                .filter(
                        id ->
                                !CAMEL_CASE.matcher(id).matches()
                                        || ids.indexOf(id) != ids.lastIndexOf(id))
                .toList();
    }

    private static boolean hasWords(Operation operation) {
        String summary = text(operation.node(), "summary");
        return !summary.isEmpty()
                && summary.length() <= 80
                && !summary.contains("\n")
                && !text(operation.node(), "description").isEmpty();
    }

    private static List<String> tags(Contract contract) {
        Map<String, String> described = new TreeMap<>();
        contract.root()
                .path("tags")
                .forEach(tag -> described.put(text(tag, "name"), text(tag, "description")));
        return each(operation -> {
                    JsonNode tags = operation.node().path("tags");
                    return tags.size() != 1
                            || described.getOrDefault(tags.get(0).asText(), "").isEmpty();
                })
                .apply(contract);
    }

    private static List<String> pathParameters(Contract contract) {
        return each(operation -> {
                    Matcher names = PARAMETER.matcher(operation.path());
                    List<String> declared =
                            contract.parameters(operation).stream()
                                    .filter(each -> text(each, "in").equals("path"))
                                    .filter(each -> each.path("required").asBoolean())
                                    .map(each -> text(each, "name"))
                                    .toList();
                    return !new TreeSet<>(names.results().map(found -> found.group(1)).toList())
                            .equals(new TreeSet<>(declared));
                })
                .apply(contract);
    }

    private static List<String> parameterWords(Contract contract) {
        List<String> broken = new ArrayList<>();
        for (Operation operation : contract.operations()) {
            contract.parameters(operation).stream()
                    .filter(each -> text(each, "description").isEmpty() || !each.has("schema"))
                    .forEach(each -> broken.add(operation + " " + text(each, "name")));
        }
        return broken;
    }

    private static boolean hasBody(Operation operation) {
        JsonNode body = operation.node().path("requestBody");
        return body.path("required").asBoolean()
                && !text(body, "description").isEmpty()
                && !body.path("content").isEmpty();
    }

    private static List<String> answer200(Contract contract) {
        return each(operation -> {
                    JsonNode answer = contract.answers(operation).get("200");
                    return answer == null
                            || answer.path("content").isEmpty()
                            || text(answer, "description").length() < 3;
                })
                .apply(contract);
    }

    private static List<String> bodyExample(Contract contract) {
        return contract.bodies().stream()
                .filter(
                        body ->
                                !body.node().has("schema")
                                        || !hasExamples(contract.examples(body.node())))
                .map(Body::place)
                .toList();
    }

    private static boolean hasExamples(List<JsonNode> examples) {
        return !examples.isEmpty()
                && examples.stream().noneMatch(each -> each.isNull() || each.isMissingNode());
    }

    private static boolean endsIn(Operation operation, String... statuses) {
        return Stream.of(statuses).allMatch(operation.node().path("responses")::has);
    }

    private static List<String> errorProblem(Contract contract) {
        List<String> broken = new ArrayList<>();
        for (Operation operation : contract.operations()) {
            contract.answers(operation)
                    .forEach(
                            (status, answer) -> {
                                if (status.compareTo("400") >= 0 && !isProblem(answer)) {
                                    broken.add(operation + " " + status);
                                }
                            });
        }
        return broken;
    }

    private static boolean isProblem(JsonNode answer) {
        JsonNode content = answer.path("content");
        String schema = content.path(PROBLEM).path("schema").path("$ref").asText();
        return content.size() == 1 && schema.equals("#/components/schemas/Problem");
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asText().strip();
    }
}
