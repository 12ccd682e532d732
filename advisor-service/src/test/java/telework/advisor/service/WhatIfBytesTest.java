package telework.advisor.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static telework.advisor.service.WhatIfCalls.reply;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For one request to each call. */
@QuarkusTest
@DisplayName("Every answer about what would follow")
class WhatIfBytesTest {

    private static final Pattern KANA = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}]");
    private static final List<String> DIGESTS =
            List.of("decisionId", "fromDecisionId", "toDecisionId");

    private static Stream<String> calls() {
        return WhatIfCalls.ONE_OF_EACH.keySet().stream();
    }

    private static Http.Reply ask(String call, String query, String language) {
        Http.Reply reply = reply(call + query, WhatIfCalls.ONE_OF_EACH.get(call), language);
        assertEquals(200, reply.status(), reply::text);
        return reply;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    @DisplayName("is the same byte for byte when asked twice")
    void twice(String call) {
        assertEquals(ask(call, "", "ja").text(), ask(call, "", "ja").text());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    @DisplayName("is in the language asked for, and says the same in both but for its prose")
    void languages(String call) {
        Http.Reply japanese = ask(call, "", "ja");
        Http.Reply english = ask(call, "", "en-GB");
        assertEquals("ja", japanese.header("Content-Language"));
        assertEquals("en", english.header("Content-Language"));
        assertEquals("Accept, Accept-Language", english.header("Vary"));
        assertFalse(KANA.matcher(withoutPlaces(english.text())).find());
        assertEquals(plain(japanese.json()), plain(english.json()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    @DisplayName("leaves out every text, and nothing else, with texts=none")
    void withoutTexts(String call) {
        JsonNode all = ask(call, "?texts=all", "en").json();
        JsonNode none = ask(call, "?texts=none", "en").json();
        assertEquals(plain(all), withoutIds(none));
        assertEquals(Set.of(), Prose.in(withoutNames(none)));
        assertEquals(List.of(), none.findValues("summary"));
        if (!call.equals("/v1/counterfactuals")) {
            assertNotEquals(withoutIds(none), withoutIds(all));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    @DisplayName("is given to POST with JSON only")
    void methods(String call) {
        Http.Reply put = Http.send("PUT", call, Http.JSON_BODY, new byte[] {'{', '}'});
        assertEquals(405, put.status());
        assertTrue(put.header("Allow").contains("POST"));
        assertEquals(
                415,
                Http.send("POST", call, Map.of("Content-Type", "text/plain"), new byte[] {1})
                        .status());
        assertEquals(
                406,
                Http.send(
                                "POST",
                                call,
                                Map.of("Content-Type", "application/json", "Accept", "text/csv"),
                                "{}".getBytes())
                        .status());
    }

    /** Names in answers about groups and variants are the user's own. */
    private static JsonNode withoutNames(JsonNode answer) {
        JsonNode rest = answer.deepCopy();
        rest.findParents("name").forEach(parent -> ((ObjectNode) parent).remove("name"));
        return rest;
    }

    /** The answer without prose and without what names language or decision. */
    private static JsonNode plain(JsonNode answer) {
        JsonNode rest = answer.deepCopy();
        rest.findParents("summary").forEach(parent -> ((ObjectNode) parent).remove("summary"));
        for (String prose : List.of("text", "title")) {
            rest.findParents(prose).forEach(parent -> ((ObjectNode) parent).remove(prose));
        }
        return withoutIds(rest);
    }

    private static JsonNode withoutIds(JsonNode answer) {
        JsonNode rest = answer.deepCopy();
        DIGESTS.forEach(
                id -> rest.findParents(id).forEach(parent -> ((ObjectNode) parent).remove(id)));
        return rest;
    }

    /** Sections of the guideline are called what they are called. */
    private static String withoutPlaces(String answer) {
        return answer.replaceAll("\"section\":\"[^\"]*\"", "");
    }
}
