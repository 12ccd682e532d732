package telework.advisor.service.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An answer that says what was wrong (RFC 9457).
 *
 * @param type a name for the kind of problem
 * @param title the kind of problem in a few words
 * @param status HTTP status
 * @param detail what happened
 * @param errors every fault found; absent if the problem is not about a value
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description = "What was wrong with the request (RFC 9457).",
        requiredProperties = {"type", "title", "status", "detail"})
public record Problem(
        @Schema(
                        description = "Kind of problem",
                        examples = "urn:telework-advisor:problem:invalid-request")
                String type,
        @Schema(description = "Kind of problem in a few words", examples = "Invalid request")
                String title,
        @Schema(description = "HTTP status", examples = "400") int status,
        @Schema(description = "What happened", examples = "1 fault was found.") String detail,
        @Schema(description = "Every fault of the request; absent if it is not about a value")
                List<Fault> errors) {

    /** The media type of problems. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** How many faults one answer lists at most, so that it is not far larger than the request. */
    public static final int MAX_FAULTS = 100;

    private static final String TYPES = "urn:telework-advisor:problem:";

    /** The language of problems. */
    public static final Locale LANGUAGE = Locale.ENGLISH;

    /** A problem without single faults. */
    public static Problem of(int status, String kind, String title, String detail) {
        return new Problem(TYPES + kind, title, status, detail, null);
    }

    /** A problem of which only the HTTP status is known. */
    public static Problem of(int status) {
        Response.Status known = Response.Status.fromStatusCode(status);
        String title = known == null ? "Bad request" : known.getReasonPhrase();
        return of(status, "http-" + status, title, title + ".");
    }

    /** There is nothing at that path. */
    public static Problem nothingAt(String path) {
        String detail = "There is nothing at " + Shown.quoted(path) + ".";
        return of(404, "not-found", "Not found", detail);
    }

    /** There is something at that path, but not for this method. */
    public static Problem methodNotAllowed(String path) {
        String detail = Shown.quoted(path) + " does not know this method.";
        return of(405, "method-not-allowed", "Method not allowed", detail);
    }

    /** What went wrong is not said: the fault is ours. */
    public static Problem internalError() {
        return of(
                500,
                "internal-error",
                "Internal error",
                "The service failed; the fault is ours, not the request's.");
    }

    /** A request with faults; the first of them, if there are very many. */
    public static Problem invalid(List<Fault> faults) {
        List<Fault> listed = faults.subList(0, Math.min(faults.size(), MAX_FAULTS));
        return new Problem(
                TYPES + "invalid-request",
                "Invalid request",
                400,
                count(faults.size()),
                List.copyOf(listed));
    }

    /** The same problem together with faults found elsewhere in the request, those first. */
    public Problem with(List<Fault> others) {
        return errors == null
                ? this
                : invalid(Stream.concat(others.stream(), errors.stream()).toList());
    }

    private static String count(int faults) {
        if (faults >= MAX_FAULTS) {
            return MAX_FAULTS + " faults or more were found.";
        }
        return faults == 1 ? "1 fault was found." : faults + " faults were found.";
    }
}
