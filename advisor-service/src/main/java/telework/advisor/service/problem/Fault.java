package telework.advisor.service.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One fault of a request.
 *
 * @param pointer JSON pointer (RFC 6901) of the value in the body; absent for a parameter
 * @param parameter name of the query or path parameter or of the header; absent for a value in the
 *     body
 * @param detail what is wrong with which value, and what was perhaps meant
 * @param allowed what is allowed there; absent if that cannot be listed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description = "One fault of the request: where, what, and what is allowed there.",
        requiredProperties = "detail")
public record Fault(
        @Schema(
                        description =
                                "JSON pointer (RFC 6901) of the value in the body; absent for a"
                                        + " parameter",
                        examples = "/requirements/internetLine")
                String pointer,
        @Schema(
                        description =
                                "Name of the query parameter, path parameter or header; absent for"
                                        + " a value in the body")
                String parameter,
        @Schema(description = "What is wrong with which value, and what was perhaps meant")
                String detail,
        @Schema(description = "What is allowed there; absent if that cannot be listed")
                List<String> allowed) {

    /** A fault in the body. */
    public static Fault at(String pointer, String detail, List<String> allowed) {
        return new Fault(pointer, null, detail, allowed);
    }

    /** A fault in a parameter or header. */
    public static Fault in(String parameter, String detail, List<String> allowed) {
        return new Fault(null, parameter, detail, allowed);
    }
}
