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
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import telework.advisor.TeleworkAdvisor;
import telework.advisor.catalogue.Measure;
import telework.advisor.service.problem.Problem;
import telework.advisor.service.problem.ProblemException;

/** Reads the bodies of requests, each kind up to a limit. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
class RequestBodies implements MessageBodyReader<Record> {

    private record Kind(int limit, Function<byte[], Record> reader) {}

    private final Map<Class<?>, Kind> kinds;

    RequestBodies(
            TeleworkAdvisor advisor,
            @ConfigProperty(name = "advisor.limits.case-bytes", defaultValue = "65536") int ofCase,
            @ConfigProperty(name = "advisor.limits.plan-bytes", defaultValue = "1048576")
                    int ofPlan) {
        List<String> ids =
                advisor.catalogue().measures().stream()
                        .flatMap(
                                measure ->
                                        Stream.concat(
                                                Stream.of(measure.id()),
                                                measure.actions().stream().map(Measure.Action::id)))
                        .toList();
        kinds =
                Map.of(
                        AdviceRequest.class, new Kind(ofCase, AdviceRequest::read),
                        CaseRequest.class, new Kind(ofCase, CaseRequest::read),
                        CounterfactualRequest.class, new Kind(ofCase, CounterfactualRequest::read),
                        NextQuestionRequest.class, new Kind(ofCase, NextQuestionRequest::read),
                        SelfCheckRequest.class,
                                new Kind(ofCase, body -> SelfCheckRequest.read(body, ids)),
                        TransitionRequest.class, new Kind(ofPlan, TransitionRequest::read),
                        ComparisonRequest.class, new Kind(ofPlan, ComparisonRequest::read),
                        RolloutRequest.class, new Kind(ofPlan, RolloutRequest::read));
    }

    @Override
    public boolean isReadable(
            Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return kinds.containsKey(type);
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream entity)
            throws IOException {
        Kind kind = kinds.get(type);
        byte[] body = entity.readNBytes(kind.limit() + 1);
        if (body.length > kind.limit()) {
            throw new ProblemException(
                    Problem.of(
                            413,
                            "body-too-large",
                            "Body too large",
                            "This body has at most " + kind.limit() + " bytes."));
        }
        return kind.reader().apply(body);
    }
}
