package telework.advisor.service.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import telework.advisor.service.Http;

@QuarkusTest
@DisplayName("The committed contract is what the service says of itself")
class OpenApiTest {

    private static final String HOW_TO_UPDATE =
            """
            openapi/openapi.yaml is not what the service says of itself. If the change is meant, \
            write the file with

                ./mvnw verify -Dtest=OpenApiTest -Dsurefire.failIfNoSpecifiedTests=false -Dopenapi.write=true

            and look at the difference before you commit it.
            """;

    @Test
    @DisplayName("openapi/openapi.yaml is the document served, byte for byte")
    void committed() throws IOException {
        String served = StableYaml.write(served("application/json"));
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(Contract.FILE, served);
        }
        String committed = Files.exists(Contract.FILE) ? Files.readString(Contract.FILE) : "";
        assertEquals(committed, served, HOW_TO_UPDATE);
    }

    @Test
    @DisplayName("the document says the same in YAML and JSON, and each time it is asked for")
    void sameInBoth() {
        assertEquals(served("application/json"), served("application/yaml"));
        assertEquals(Http.get("/openapi").text(), Http.get("/openapi").text());
        assertEquals("3.1.0", served("application/yaml").get("openapi").asText());
    }

    @Test
    @DisplayName("what is written is read back the same, names like NO included")
    void readBack() {
        JsonNode served = served("application/json");
        assertEquals(served, StableYaml.read(StableYaml.write(served)));
    }

    private static JsonNode served(String mediaType) {
        Http.Reply reply = Http.get("/openapi", Map.of("Accept", mediaType));
        assertEquals(200, reply.status());
        assertEquals(mediaType, reply.mediaType());
        return mediaType.endsWith("json") ? reply.json() : StableYaml.read(reply.text());
    }
}
