package telework.advisor.service.rest;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import telework.advisor.service.problem.Problem;
import telework.advisor.service.problem.ProblemException;
import telework.advisor.service.problem.Shown;

/** Refuses a body that does not say what it is, that is not in UTF-8, or that is compressed. */
class BodyTypes {

    private static final Set<String> PLAIN = Set.of("", "identity");

    @ServerRequestFilter
    void check(ContainerRequestContext request) {
        if (!request.getMethod().equals(HttpMethod.POST)) {
            return;
        }
        String header = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (header == null || header.isBlank() || !isReadable(request.getMediaType())) {
            throw new NotSupportedException();
        }
        String encoding = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !PLAIN.contains(encoding.trim().toLowerCase(Locale.ROOT))) {
            throw new ProblemException(
                    Problem.of(
                            415,
                            "unsupported-content-coding",
                            "Unsupported content coding",
                            "The body was encoded as "
                                    + Shown.quoted(encoding)
                                    + ". Send it as it is, without Content-Encoding."));
        }
    }

    private static boolean isReadable(MediaType type) {
        return !type.isWildcardType() && !type.isWildcardSubtype() && isUtf8(type);
    }

    private static boolean isUtf8(MediaType type) {
        String charset = type.getParameters().get(MediaType.CHARSET_PARAMETER);
        return charset == null || charset.equalsIgnoreCase(StandardCharsets.UTF_8.name());
    }
}
