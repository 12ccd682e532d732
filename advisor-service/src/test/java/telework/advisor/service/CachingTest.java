package telework.advisor.service;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@DisplayName("The catalogue can be kept, and checked by its ETag")
class CachingTest {

    private static Stream<String> paths() {
        return Stream.of(
                "/v1/patterns",
                "/v1/patterns/CLOUD_APP",
                "/v1/measures",
                "/v1/measures?role=WORKER",
                "/v1/measures/A7",
                "/v1/questions",
                "/v1/questions/sns",
                "/v1/trouble-cases",
                "/v1/trouble-cases/9",
                "/v1/rules",
                "/v1/rules/FIT-TAKEHOME-01",
                "/v1/guideline",
                "/v1/guideline/table-1",
                "/v1/glossary",
                "/v1/glossary/vdi",
                "/v1/examples",
                "/v1/examples/town-office");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("whoever holds the answer gets 304 without a body, to be asked again next time")
    @MethodSource("paths")
    void notModified(String path) {
        Http.Reply first = Http.get(path);
        Http.Reply again = Http.get(path, Map.of("If-None-Match", first.header("ETag")));
        assertEquals(200, first.status());
        assertTrue(first.header("ETag").matches("\"[0-9a-f]{32}\""), first.header("ETag"));
        assertTrue(first.header("Cache-Control").contains("no-cache"));
        assertEquals("Accept, Accept-Language", first.header("Vary"));
        assertEquals(304, again.status());
        assertEquals("", again.text());
        for (String header : List.of("ETag", "Cache-Control", "Vary", "Content-Language")) {
            assertEquals(first.header(header), again.header(header), header);
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("the answer in another language, or without texts, is another answer")
    @MethodSource("paths")
    void perLanguage(String path) {
        String texts = path + (path.contains("?") ? "&" : "?") + "texts=none";
        String japanese = Http.get(path).header("ETag");
        Http.Reply english =
                Http.get(path, Map.of("If-None-Match", japanese, "Accept-Language", "en"));
        Http.Reply none = Http.get(texts, Map.of("If-None-Match", japanese));
        assertEquals(200, english.status());
        assertEquals("en", english.header("Content-Language"));
        assertEquals(200, none.status());
        assertEquals(3, Set.of(japanese, english.header("ETag"), none.header("ETag")).size());
        Map<String, String> held =
                Map.of("If-None-Match", english.header("ETag"), "Accept-Language", "en");
        assertEquals(304, Http.get(path, held).status());
    }

    @Test
    @DisplayName("If-None-Match may be a list, a star, or a tag that a proxy made weak")
    void ifNoneMatch() {
        String tag = Http.get("/v1/patterns").header("ETag");
        Map<String, Integer> expected =
                Map.of(
                        "*",
                        304,
                        "\"x\", " + tag,
                        304,
                        "W/" + tag,
                        304,
                        "\"x\", W/" + tag,
                        304,
                        "\"x\"",
                        200,
                        "x",
                        200);
        assertEquals(
                expected,
                expected.keySet().stream()
                        .collect(
                                Collectors.toMap(
                                        given -> given,
                                        given ->
                                                Http.get(
                                                                "/v1/patterns",
                                                                Map.of("If-None-Match", given))
                                                        .status())));
    }

    @Test
    @DisplayName("If-Match that asks for another answer fails")
    void ifMatch() {
        String tag = Http.get("/v1/patterns").header("ETag");
        assertEquals(200, Http.get("/v1/patterns", Map.of("If-Match", tag)).status());
        Http.Reply failed = Http.get("/v1/patterns", Map.of("If-Match", "\"x\""));
        assertEquals(412, failed.status());
        assertEquals("application/problem+json", failed.mediaType());
    }

    @Test
    @DisplayName("HEAD says the same of the answer, without it")
    void head() {
        Http.Reply get = Http.get("/v1/measures/A7");
        Http.Reply head = Http.send("HEAD", "/v1/measures/A7", Map.of(), null);
        assertEquals(200, head.status());
        assertEquals(get.header("ETag"), head.header("ETag"));
        assertEquals("", head.text());
        assertNotEquals("", get.text());
    }

    @Test
    @DisplayName("asked twice, the catalogue is the same byte for byte")
    void sameBytes() {
        paths().forEach(
                        path ->
                                assertArrayEquals(
                                        Http.get(path).response().body(),
                                        Http.get(path).response().body(),
                                        path));
    }
}
