package telework.advisor.service.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import telework.advisor.TeleworkAdvisor;

@QuarkusTest
@DisplayName("The HTML of every page")
class HtmlValidityTest {

    @Inject TeleworkAdvisor advisor;

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    @DisplayName("is valid in every state")
    void isValid(String language) {
        assertValid(States.addressed().map(State::path), language);
    }

    @Test
    @DisplayName("is valid for every measure and trouble case, and where there is none")
    void isValidForReference() {
        assertValid(references(), "ja");
    }

    private static void assertValid(Stream<String> paths, String language) {
        HtmlChecker checker = new HtmlChecker();
        List<String> faults =
                paths.flatMap(
                                path ->
                                        checker.faults(html(path, language)).stream()
                                                .map(fault -> path + " " + fault))
                        .toList();
        assertEquals("", String.join("\n", faults));
    }

    @Test
    @DisplayName("would be found invalid if an id came twice or a label led nowhere")
    void wouldBeFoundInvalid() {
        String start =
                "<!doctype html><html lang='en'><head><title>x</title></head><body><p id='a'>x</p>";
        HtmlChecker checker = new HtmlChecker();
        assertEquals(List.of(), checker.faults(start));
        assertNotEquals(List.of(), checker.faults(start + "<p id='a'>y</p>"));
        assertNotEquals(List.of(), checker.faults(start + "<label for='b'>y</label>"));
    }

    private Stream<String> references() {
        return Stream.of(
                        advisor.catalogue().measures().stream().map(one -> "/measures/" + one.id()),
                        advisor.catalogue().troubleCases().stream()
                                .map(one -> "/trouble-cases/" + one.number()),
                        Stream.of("/measures/A77", "/trouble-cases/15"))
                .flatMap(paths -> paths);
    }

    private static String html(String path, String language) {
        return RestAssured.given()
                .urlEncodingEnabled(false)
                .header("Accept-Language", language)
                .get(path)
                .asString();
    }
}
