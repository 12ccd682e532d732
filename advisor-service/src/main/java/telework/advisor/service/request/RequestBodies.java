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
import telework.advisor.TeleworkAdvisor;
import telework.advisor.service.problem.Fault;
import telework.advisor.service.problem.OtherFaults;
import telework.advisor.service.problem.Problem;
import telework.advisor.service.problem.ProblemException;

/**
 * Reads the bodies of requests, each kind up to a limit, and tells their faults with all others.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
class RequestBodies implements MessageBodyReader<Record> {

    private final Map<Class<?>, Function<byte[], Record>> readers;
    private final BodyLimits limits;
    private final OtherFaults others;

    RequestBodies(TeleworkAdvisor advisor, BodyLimits limits, OtherFaults others) {
        this.limits = limits;
        this.others = others;
        List<String> ids = SelfCheckRequest.ids(advisor.catalogue());
        readers =
                Map.of(
                        AdviceRequest.class, AdviceRequest::read,
                        CaseRequest.class, CaseRequest::read,
                        CounterfactualRequest.class, CounterfactualRequest::read,
                        NextQuestionRequest.class, NextQuestionRequest::read,
                        SelfCheckRequest.class, body -> SelfCheckRequest.read(body, ids),
                        TransitionRequest.class, TransitionRequest::read,
                        ComparisonRequest.class, ComparisonRequest::read,
                        RolloutRequest.class, RolloutRequest::read);
    }

    @Override
    public boolean isReadable(
            Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return readers.containsKey(type);
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream entity) {
        byte[] body = bytes(entity, limits.of(type.getSimpleName()));
        try {
            return readers.get(type).apply(body);
        } catch (ProblemException e) {
            throw new ProblemException(e.problem().with(others.besidesBody()));
        }
    }

    private static byte[] bytes(InputStream entity, int limit) {
        byte[] body;
        try {
            body = entity.readNBytes(limit + 1);
        } catch (IOException e) {
            throw new ProblemException(Fault.at("", "The body broke off.", null));
        }
        if (body.length > limit) {
            throw new ProblemException(
                    Problem.of(
                            413,
                            "body-too-large",
                            "Body too large",
                            "This body has at most " + limit + " bytes."));
        }
        return body;
    }
}
