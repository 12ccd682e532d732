package telework.advisor.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static telework.advisor.service.WhatIfCalls.set;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("The worked companies come with requests that are ready to send")
class WorkedCompaniesTest {

    private static final Map<String, String> CALLS =
            Map.of(
                    "bank-byod", "/v1/advice",
                    "manufacturer-tablets", "/v1/rollouts",
                    "private-pc-today", "/v1/advice",
                    "sole-proprietor", "/v1/advice",
                    "town-office", "/v1/rollouts",
                    "web-company", "/v1/advice");

    @Test
    @DisplayName("all are listed with the call that takes the request, and each is there by its id")
    void listed() {
        JsonNode examples = Http.get("/v1/examples").json();
        assertEquals(CALLS, Answers.byId(examples, "id", "call"));
        for (JsonNode example : examples) {
            assertEquals(example, Http.get("/v1/examples/" + example.get("id").asText()).json());
        }
        assertEquals(404, Http.get("/v1/examples/bank").status());
    }

    @Test
    @DisplayName("every request is taken as it is, with and without texts")
    void readyToSend() {
        for (String texts : List.of("all", "none")) {
            for (JsonNode example : Http.get("/v1/examples?texts=" + texts).json()) {
                Http.Reply reply =
                        Http.post(example.get("call").asText(), example.get("request").toString());
                assertEquals(200, reply.status(), reply::text);
            }
        }
    }

    @Test
    @DisplayName("each is an example of the contract, at the call that takes its request")
    void inTheContract() {
        JsonNode contract = Http.get("/openapi", Map.of("Accept", "application/json")).json();
        for (JsonNode example : Http.get("/v1/examples", Map.of("Accept-Language", "en")).json()) {
            String id = example.get("id").asText();
            JsonNode body =
                    contract.get("paths").get(example.get("call").asText()).at("/post/requestBody");
            assertEquals(
                    "#/components/examples/" + id,
                    body.path("content")
                            .path("application/json")
                            .at("/examples/" + id + "/$ref")
                            .asText());
            assertEquals(
                    example.get("request"), contract.at("/components/examples/" + id + "/value"));
        }
    }

    @Test
    @DisplayName("the telling results are those of the library")
    void tellingResults() {
        assertEquals(Set.of("VIRTUAL_DESKTOP"), set(sent("bank-byod").get("recommended")));
        assertEquals(Set.of("CLOUD_APP"), set(sent("web-company").get("recommended")));
        assertEquals(Set.of("CLOUD_APP"), set(sent("sole-proprietor").get("recommended")));
        assertEquals(4, sent("private-pc-today").get("waysBack").size());
        assertEquals(
                Set.of("REMOTE_DESKTOP", "APP_WRAPPING"),
                set(sent("town-office").at("/plans/0/patterns")));
        assertEquals(
                Set.of("REMOTE_DESKTOP", "CLOUD_APP"),
                set(sent("manufacturer-tablets").at("/plans/0/patterns")));
    }

    @Test
    @DisplayName("names and groups are in the language asked for; without texts, groups have ids")
    void languages() {
        JsonNode japanese = example("ja", "");
        JsonNode english = example("en", "");
        JsonNode none = example("en", "?texts=none");
        for (String text : List.of("name", "story")) {
            assertFalse(japanese.get(text).equals(english.get(text)));
            assertFalse(none.has(text));
        }
        assertEquals(
                List.of("general-affairs", "tax-and-residents", "home-visits", "mountain-branch"),
                Answers.all(none.at("/request/groups"), "name"));
        assertTrue(Answers.all(japanese.at("/request/groups"), "name").contains("総務課"));
    }

    private static JsonNode example(String language, String query) {
        return Http.get("/v1/examples/town-office" + query, Map.of("Accept-Language", language))
                .json();
    }

    private static JsonNode sent(String id) {
        JsonNode example = Http.get("/v1/examples/" + id).json();
        return Http.post(example.get("call").asText(), example.get("request").toString()).json();
    }
}
