package telework.advisor.service;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("The service says that it is well")
class HealthTest {

    @Test
    @DisplayName("it is ready with a rule pack, and says with which")
    void ready() {
        String pack = "checks.find { it.name == 'rule-pack' }";
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body(pack + ".status", equalTo("UP"))
                .body(pack + ".data.id", equalTo("mic-telework-security-4"))
                .body(pack + ".data.digest", matchesPattern("[0-9a-f]{64}"));
    }

    @Test
    @DisplayName("the rule pack it is ready with is the one that decides")
    void samePack() {
        String digest = Answers.advise("{}").at("/rulePack/digest").asText();
        given().get("/q/health/ready").then().body("checks[0].data.digest", equalTo(digest));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("it is up")
    @ValueSource(strings = {"/q/health", "/q/health/live"})
    void up(String path) {
        given().get(path).then().statusCode(200).body("status", equalTo("UP"));
    }
}
