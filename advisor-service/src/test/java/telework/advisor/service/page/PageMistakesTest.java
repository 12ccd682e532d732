package telework.advisor.service.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("What a page does not understand")
class PageMistakesTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/plan", "/compare", "/report", "/interview", "/rollout"})
    @DisplayName("is told of a short form of answers, in words for the page it is on")
    void tellsOfShortForm(String path) {
        HtmlPage page = HtmlPage.of(path + "?case=zzzz");
        assertEquals(List.of("case"), page.all("data-mistake"));
        assertEquals(List.of("case"), page.all("data-name"));
    }

    @Test
    @DisplayName("is told of each condition on measures, with what was perhaps meant")
    void tellsOfFilters() {
        HtmlPage page =
                HtmlPage.of("/plan?role=BOSS&obligation=MANDATORI&category=x&pattern=CLOUD_APP");
        assertEquals(Set.of("filter"), Set.copyOf(page.all("data-mistake")));
        assertEquals(List.of("role", "obligation", "category"), page.all("data-name"));
        page.answer().body(containsString("BOSS")).body(containsString("MANDATORY"));
        assertEquals(3, page.all("data-role").size());
        assertTrue(HtmlPage.of("/plan?role=WORKER&category=").all("data-mistake").isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "/plan, '', noFile",
        "/plan, no case, notJson",
        "/plan, '{\"requirements\":7}', notCase",
        "/plan, '[]', notCase",
        "/plan, '{\"groups\":[]}', rolloutFile",
        "/rollout, '', noFile",
        "/rollout, '{\"groups\":', notJson",
        "/rollout, '{\"groups\":1}', notRollout",
        "/rollout, '{\"requirements\":{}}', caseFile"
    })
    @DisplayName("is told of a file, by what it is not")
    void tellsOfFiles(String path, String content, String mistake) {
        RestAssured.given()
                .multiPart("file", "mine<1>.json", content.getBytes(UTF_8))
                .post(path + "/open?terminalStorage=NEEDED&lang=en")
                .then()
                .statusCode(200)
                .body(containsString("data-mistake=\"" + mistake + "\" data-name=\"file\""))
                .body(not(containsString("mine<1>")))
                .body(containsString("name=\"terminalStorage\" value=\"NEEDED\""));
    }

    @Test
    @DisplayName("is told of a rollout file with more than the page takes")
    void tellsOfLargeFiles() {
        String group = "{\"name\":\"N\",\"headcount\":1}";
        String many = "{\"groups\":[" + (group + ",").repeat(30) + group + "]}";
        String tooLong = "{\"groups\":[" + group.replace("N", "n".repeat(61)) + "]}";
        for (String content : List.of(many, tooLong, " ".repeat(1 << 20) + "{}")) {
            RestAssured.given()
                    .multiPart("file", "f.json", content.getBytes(UTF_8))
                    .post("/rollout/open")
                    .then()
                    .statusCode(200)
                    .body(containsString("data-mistake=\"tooLarge\""));
        }
    }
}
