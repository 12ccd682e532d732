package telework.advisor.service.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import telework.advisor.service.problem.Problem;
import telework.advisor.service.problem.ProblemException;

/** Answers that may be kept, and be checked by their ETag (RFC 9110). Thread-safe. */
@Singleton
class TaggedAnswers {

    private static final int TAG_BYTES = 16;

    private final ObjectMapper json;
    private final HttpHeaders headers;

    TaggedAnswers(ObjectMapper json, HttpHeaders headers) {
        this.json = json;
        this.headers = headers;
    }

    /** The answer, or 304 if whoever asks has it already. */
    Response of(Request request, Object entity) {
        byte[] body = bytes(entity);
        EntityTag tag = tag(body);
        CacheControl revalidate = new CacheControl();
        revalidate.setNoCache(true);
        Response.ResponseBuilder conditional = request.evaluatePreconditions(tag);
        if (conditional != null && conditional.build().getStatus() != 304) {
            throw new ProblemException(
                    Problem.of(
                            412,
                            "precondition-failed",
                            "Precondition failed",
                            "The answer has another ETag than If-Match asks for."));
        }
        return (conditional != null || isHeld(tag)
                        ? Response.notModified()
                        : Response.ok(body, MediaType.APPLICATION_JSON_TYPE))
                .tag(tag)
                .cacheControl(revalidate)
                .build();
    }

    /**
     * Whether If-None-Match names the tag as a weak one: proxies that compress weaken tags, and for
     * this header the two are equal.
     */
    private boolean isHeld(EntityTag tag) {
        String held = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        String weak = "W/\"" + tag.getValue() + "\"";
        return held != null && Stream.of(held.split(",")).map(String::trim).anyMatch(weak::equals);
    }

    private byte[] bytes(Object entity) {
        try {
            return json.writeValueAsBytes(entity);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EntityTag tag(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return new EntityTag(HexFormat.of().formatHex(digest, 0, TAG_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
