package telework.advisor.service.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A worked company, as it leaves the service. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Example",
        description = "A worked company, with a request ready to send.",
        requiredProperties = {"id", "call", "request"})
public record ExampleView(
        @Schema(description = "Its id", examples = "bank-byod") String id,
        @Schema(description = "What it is called") String name,
        @Schema(description = "How it works, and what it wants") String story,
        @Schema(description = "The call that takes the request", examples = "/v1/advice")
                String call,
        @Schema(
                        description =
                                "A body for that call: the requirements of a case, or the groups of"
                                        + " a rollout")
                Map<String, Object> request) {}
