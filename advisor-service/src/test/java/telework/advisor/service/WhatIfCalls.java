package telework.advisor.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Asks what would follow. Requests are JSON with single quotation marks. */
final class WhatIfCalls {

    /** An office that keeps nothing on terminals, uses no cloud, and has a fast line. */
    static final String OFFICE =
            "{'informationLevels': ['BUSINESS'], 'confidentialTakeOutApproved': false,"
                    + " 'terminalStorage': 'FORBIDDEN', 'workEnvironment':"
                    + " 'DEDICATED_ACCEPTABLE', 'cloudServices': 'FORBIDDEN', 'terminalOwnership':"
                    + " ['COMPANY'], 'internetLine': 'HIGH_SPEED', 'suddenTelework': false,"
                    + " 'officeTerminal': 'STAYS_IN_OFFICE', 'internalSystemAccess': true,"
                    + " 'workplaces': ['HOME'], 'terminalTypes': ['PC'], 'wirelessLan': []}";

    /** One request to each call. */
    static final Map<String, String> ONE_OF_EACH = oneOfEach();

    private WhatIfCalls() {}

    private static Map<String, String> oneOfEach() {
        Map<String, String> requests = new LinkedHashMap<>();
        requests.put(
                "/v1/comparisons",
                "{'base': "
                        + OFFICE
                        + ", 'variants': [{'name': 'a', 'changes': {'internetLine': 'ORDINARY',"
                        + " 'removableMedia': true}}, {'name': 'b', 'changes':"
                        + " {'terminalOwnership': ['PERSONAL']}}]}");
        requests.put(
                "/v1/counterfactuals",
                "{'requirements': "
                        + OFFICE
                        + ", 'pattern': 'TAKE_HOME_PC', 'verdict': 'CONDITIONAL'}");
        requests.put("/v1/sensitivities", "{'requirements': {'terminalStorage': 'FORBIDDEN'}}");
        requests.put("/v1/questions/next", "{'requirements': {'terminalStorage': 'FORBIDDEN'}}");
        requests.put(
                "/v1/rollouts",
                "{'groups': [{'name': 'a', 'headcount': 3, 'requirements': {'terminalOwnership':"
                        + " ['PERSONAL']}}, {'name': 'b', 'headcount': 2, 'requirements':"
                        + " {'terminalStorage': 'NEEDED', 'cloudServices': 'FORBIDDEN',"
                        + " 'officeTerminal': 'NONE'}}], 'costs': {'months': 3,"
                        + " 'personalTerminal': {'perSeat': 10}}}");
        requests.put(
                "/v1/transitions",
                "{'from': {'requirements': "
                        + OFFICE
                        + "}, 'to': {'requirements': {'terminalOwnership': ['PERSONAL']},"
                        + " 'selectedPatterns': ['CLOUD_APP']}}");
        requests.put(
                "/v1/self-checks",
                "{'requirements': " + OFFICE + ", 'status': {'A7': 'PARTLY', 'M1': 'DONE'}}");
        return requests;
    }

    /** The answer to a request. */
    static JsonNode ask(String call, String request) {
        Http.Reply reply = reply(call, request, "ja");
        assertEquals(200, reply.status(), reply::text);
        return reply.json();
    }

    /** The answer to a request in that language. */
    static Http.Reply reply(String call, String request, String language) {
        return Http.send(
                "POST",
                call,
                Map.of("Content-Type", "application/json", "Accept-Language", language),
                request.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    /** The one variant of a comparison. */
    static JsonNode variant(String base, String changes) {
        return ask(
                        "/v1/comparisons",
                        "{'base': "
                                + base
                                + ", 'variants': [{'name': 'v', 'changes': "
                                + changes
                                + "}]}")
                .at("/variants/0");
    }

    /** JSON with single quotation marks. */
    static JsonNode json(String text) {
        return Http.json(text.replace('\'', '"'));
    }

    /** The texts of a list, without regard to their order. */
    static Set<String> set(JsonNode list) {
        Set<String> texts = new TreeSet<>();
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    /** The items of a list, without regard to their order. */
    static Set<JsonNode> items(JsonNode list) {
        Set<JsonNode> items = new HashSet<>();
        list.forEach(items::add);
        return items;
    }
}
