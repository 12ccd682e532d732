package telework.advisor.service.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Answers, as problems, requests that never get as far as a resource: what the address, the headers
 * or the size of a body rule out, and whatever the server itself gives up on. Thread-safe.
 */
@Singleton
class BeforeResources {

    private static final Logger LOG = Logger.getLogger(BeforeResources.class);
    private static final List<Integer> STATUSES = List.of(400, 404, 405, 406, 413, 414, 415, 500);

    private static final List<String> PLATFORM = List.of("/openapi", "/api", "/q/");

    private final ObjectMapper json;
    private final RequestLine line;
    private final BigInteger maxBody;

    BeforeResources(
            ObjectMapper json,
            RequestLine line,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxBody) {
        this.json = json;
        this.line = line;
        this.maxBody = maxBody.asBigInteger();
    }

    /** Goes before every other route. */
    void addTo(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::check).failureHandler(this::giveUp);
        STATUSES.forEach(status -> router.errorHandler(status, this::giveUp));
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        Optional<Problem> problem = tooLarge(request);
        if (problem.isPresent()) {
            context.response().putHeader("Connection", "close");
            context.response().endHandler(sent -> request.connection().close());
        }
        problem = problem.or(() -> line.fault(request));
        if (problem.isPresent()) {
            request.resume();
            answer(context, problem.get());
        } else if (PLATFORM.stream().anyMatch(request.path()::startsWith)) {
            read(context);
        } else {
            context.next();
        }
    }

    /** What the platform serves can be read, and nothing else. */
    private void read(RoutingContext context) {
        HttpMethod method = context.request().method();
        if (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD)) {
            context.next();
            return;
        }
        context.request().resume();
        context.response().putHeader("Allow", "GET, HEAD, OPTIONS");
        if (method.equals(HttpMethod.OPTIONS)) {
            context.response().end();
        } else {
            answer(context, Problem.methodNotAllowed(context.request().path()));
        }
    }

    private Optional<Problem> tooLarge(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length == null
                        || !length.matches("\\d+")
                        || new BigInteger(length).compareTo(maxBody) <= 0
                ? Optional.empty()
                : Optional.of(
                        Problem.of(
                                413,
                                "body-too-large",
                                "Body too large",
                                "No body may have more than " + maxBody + " bytes."));
    }

    private void giveUp(RoutingContext context) {
        int status = context.statusCode();
        if (context.response().ended()) {
            return;
        }
        if (status < 400 || status >= 500) {
            LOG.error("A request failed unexpectedly", context.failure());
            answer(context, Problem.internalError());
        } else if (status == 400) {
            answer(context, line.malformed());
        } else if (status == 404) {
            answer(context, Problem.nothingAt(context.request().uri()));
        } else {
            answer(context, Problem.of(status));
        }
    }

    private void answer(RoutingContext context, Problem problem) {
        context.response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Content-Language", Problem.LANGUAGE.toLanguageTag())
                .putHeader("X-Content-Type-Options", "nosniff")
                .end(Buffer.buffer(bytes(problem)));
    }

    private byte[] bytes(Problem problem) {
        try {
            return json.writeValueAsBytes(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
