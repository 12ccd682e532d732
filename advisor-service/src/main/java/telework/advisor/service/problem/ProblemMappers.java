package telework.advisor.service.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Turns everything that can go wrong into a problem document; no stack trace or class name leaves
 * the service.
 */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final ReaderPages pages;

    ProblemMappers(ReaderPages pages) {
        this.pages = pages;
    }

    @ServerExceptionMapper
    Response problem(ProblemException exception) {
        return response(exception.problem()).build();
    }

    @ServerExceptionMapper
    Response http(
            WebApplicationException exception,
            UriInfo uri,
            HttpHeaders headers,
            ContainerRequestContext request) {
        Response original = exception.getResponse();
        int status = original.getStatus();
        if (status >= 500) {
            return unexpected(exception);
        }
        Optional<Response> page = status == 404 ? pages.missing(request) : Optional.empty();
        if (page.isPresent()) {
            return page.get();
        }
        Response.ResponseBuilder response = response(problem(status, uri, headers));
        if (!original.getAllowedMethods().isEmpty()) {
            response.allow(original.getAllowedMethods());
        }
        return response.build();
    }

    @ServerExceptionMapper
    Response unexpected(Throwable exception) {
        LOG.error("A request failed unexpectedly", exception);
        return response(Problem.internalError()).build();
    }

    private static Problem problem(int status, UriInfo uri, HttpHeaders headers) {
        return switch (status) {
            case 404 -> Problem.nothingAt(uri.getPath());
            case 405 -> Problem.methodNotAllowed(uri.getPath());
            case 406 ->
                    Problem.of(
                            406,
                            "not-acceptable",
                            "Not acceptable",
                            "No answer is of a media type in Accept: "
                                    + Shown.quoted(headers.getHeaderString(HttpHeaders.ACCEPT))
                                    + ".");
            case 415 ->
                    Problem.of(
                            415,
                            "unsupported-media-type",
                            "Unsupported media type",
                            "The body was " + mediaType(headers) + ". Send application/json.");
            default -> Problem.of(status);
        };
    }

    private static String mediaType(HttpHeaders headers) {
        String type = headers.getHeaderString(HttpHeaders.CONTENT_TYPE);
        return type == null ? "of no media type" : Shown.quoted(type);
    }

    private static Response.ResponseBuilder response(Problem problem) {
        return Response.status(problem.status())
                .type(MediaType.valueOf(Problem.MEDIA_TYPE))
                .language(Problem.LANGUAGE)
                .entity(problem);
    }
}
