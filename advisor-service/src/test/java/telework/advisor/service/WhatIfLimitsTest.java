package telework.advisor.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static telework.advisor.service.WhatIfCalls.reply;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@DisplayName("Limits hold where the contract says they do")
class WhatIfLimitsTest {

    private static final int PLAN_BYTES = 1_048_576;
    private static final int CASE_BYTES = 65_536;
    private static final Set<String> PLANS =
            Set.of("/v1/comparisons", "/v1/rollouts", "/v1/transitions");

    private static Stream<String> calls() {
        return WhatIfCalls.ONE_OF_EACH.keySet().stream();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("a body of just the limit is read, one over it is too large")
    @MethodSource("calls")
    void bytes(String call) {
        String request = WhatIfCalls.ONE_OF_EACH.get(call);
        int limit = PLANS.contains(call) ? PLAN_BYTES : CASE_BYTES;
        assertEquals(200, reply(call, padded(request, limit), "ja").status());
        Http.Reply refused = reply(call, padded(request, limit + 1), "ja");
        assertEquals(413, refused.status());
        assertEquals(
                "urn:telework-advisor:problem:body-too-large", refused.json().get("type").asText());
        String described =
                contract().get("paths").get(call).at("/post/requestBody/description").asText();
        assertTrue(described.contains(" " + limit + " bytes"), described);
    }

    private static String padded(String request, int length) {
        return request + " ".repeat(length - request.length());
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @DisplayName("the contract tells how many, how long and how much")
    @CsvSource({
        "ComparisonRequest, /properties/variants/maxItems, 50",
        "ComparisonRequest, /properties/variants/minItems, 1",
        "Variant, /properties/name/maxLength, 200",
        "RolloutRequest, /properties/groups/maxItems, 200",
        "RolloutRequest, /properties/groups/minItems, 1",
        "Group, /properties/name/maxLength, 200",
        "Group, /properties/headcount/minimum, 0",
        "Group, /properties/headcount/maximum, 10000000",
        "Costs, /properties/months/minimum, 0",
        "Costs, /properties/months/maximum, 120",
        "Price, /properties/perSeat/minimum, 0",
        "Price, /properties/perSeat/maximum, 1000000000000"
    })
    void told(String schema, String pointer, String limit) {
        JsonNode found = contract().at("/components/schemas/" + schema + pointer);
        assertEquals(limit, found.asText());
    }

    @Test
    @DisplayName("names, headcounts, months and prices may be as large as the contract says")
    void largest() {
        String name = "あ".repeat(200);
        String price = "{'initial': 1000000000000, 'perSeat': 1E12, 'perSeatMonth': 0.0000000001}";
        Http.Reply reply =
                reply(
                        "/v1/rollouts",
                        ("{'groups': [{'name': '%s', 'headcount': 10000000, 'requirements':"
                             + " {'terminalOwnership': ['COMPANY']}}], 'costs': {'months': 120,"
                             + " 'companyTerminal': %s}}")
                                .formatted(name, price),
                        "ja");
        JsonNode cost = LibraryAnswers.read(reply.text()).at("/plans/0/cost");
        assertEquals(
                "10000001000000000000.12",
                cost.at("/companyTerminals/cost")
                        .decimalValue()
                        .stripTrailingZeros()
                        .toPlainString());
        assertEquals(
                200,
                reply(
                                "/v1/comparisons",
                                "{'base': {}, 'variants': [{'name': '"
                                        + name
                                        + "', 'changes': {}}]}",
                                "ja")
                        .status());
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("an unknown query parameter is refused, and so is a text that is not JSON")
    @MethodSource("calls")
    void parameters(String call) {
        Http.Reply unknown = reply(call + "?text=none", WhatIfCalls.ONE_OF_EACH.get(call), "ja");
        assertEquals(400, unknown.status());
        assertEquals("text", unknown.json().at("/errors/0/parameter").asText());
        Http.Reply broken = reply(call, WhatIfCalls.ONE_OF_EACH.get(call) + "}", "ja");
        assertEquals(400, broken.status());
        assertEquals("", broken.json().at("/errors/0/pointer").asText());
    }

    private static JsonNode contract() {
        return Http.get("/openapi", Map.of("Accept", "application/json")).json();
    }
}
