package telework.advisor.service.rest;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says in which language an answer is, on what it depends, and which methods are allowed. */
class AnswerHeaders {

    private final Answering answering;
    private final AllowedMethods allowedMethods;

    AnswerHeaders(Answering answering, AllowedMethods allowedMethods) {
        this.answering = answering;
        this.allowedMethods = allowedMethods;
    }

    /** What a path without resources is asked for is not found, whatever the method. */
    @ServerRequestFilter(preMatching = true)
    void check(ContainerRequestContext request) {
        if (request.getMethod().equals(HttpMethod.OPTIONS)
                && allowedMethods.at(request.getUriInfo().getPath()).isEmpty()) {
            throw new NotFoundException();
        }
    }

    @ServerResponseFilter
    void add(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(HttpHeaders.VARY, "Accept, Accept-Language");
        response.getHeaders().putSingle("X-Content-Type-Options", "nosniff");
        boolean isOptions = request.getMethod().equals(HttpMethod.OPTIONS);
        if (isOptions || response.getStatus() == 405) {
            Set<String> allowed = allowedMethods.at(request.getUriInfo().getPath());
            if (!allowed.isEmpty()) {
                response.getHeaders().putSingle(HttpHeaders.ALLOW, String.join(", ", allowed));
            }
        }
        if (!isOptions
                && response.getStatus() < 400
                && !response.getHeaders().containsKey(HttpHeaders.CONTENT_LANGUAGE)) {
            response.getHeaders()
                    .putSingle(
                            HttpHeaders.CONTENT_LANGUAGE,
                            Locale.forLanguageTag(answering.language().tag()).toLanguageTag());
        }
    }
}
