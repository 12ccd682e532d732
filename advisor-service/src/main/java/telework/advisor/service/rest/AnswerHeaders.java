package telework.advisor.service.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says in which language an answer is, and on what it depends. */
class AnswerHeaders {

    private final Answering answering;

    AnswerHeaders(Answering answering) {
        this.answering = answering;
    }

    @ServerResponseFilter
    void add(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(HttpHeaders.VARY, "Accept, Accept-Language");
        response.getHeaders().putSingle("X-Content-Type-Options", "nosniff");
        if (response.getStatus() < 400
                && !response.getHeaders().containsKey(HttpHeaders.CONTENT_LANGUAGE)) {
            response.getHeaders()
                    .putSingle(
                            HttpHeaders.CONTENT_LANGUAGE,
                            Locale.forLanguageTag(answering.language().tag()).toLanguageTag());
        }
    }
}
