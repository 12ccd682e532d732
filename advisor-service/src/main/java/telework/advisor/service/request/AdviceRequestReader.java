package telework.advisor.service.request;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import telework.advisor.service.problem.Problem;
import telework.advisor.service.problem.ProblemException;

/** Reads the body of one case, up to a limit. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
class AdviceRequestReader implements MessageBodyReader<AdviceRequest> {

    private final int limit;

    AdviceRequestReader(
            @ConfigProperty(name = "advisor.limits.case-bytes", defaultValue = "65536") int limit) {
        this.limit = limit;
    }

    @Override
    public boolean isReadable(
            Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == AdviceRequest.class;
    }

    @Override
    public AdviceRequest readFrom(
            Class<AdviceRequest> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream entity)
            throws IOException {
        byte[] body = entity.readNBytes(limit + 1);
        if (body.length > limit) {
            throw new ProblemException(
                    Problem.of(
                            413,
                            "body-too-large",
                            "Body too large",
                            "One case has at most " + limit + " bytes."));
        }
        return AdviceRequest.read(body);
    }
}
