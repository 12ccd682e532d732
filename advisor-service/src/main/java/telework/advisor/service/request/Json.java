package telework.advisor.service.request;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import telework.advisor.service.problem.Fault;
import telework.advisor.service.problem.ProblemException;

/**
 * Reads JSON text strictly: no repeated names, nothing after the end, no depth that serves no
 * purpose.
 */
final class Json {

    private static final int MAX_DEPTH = 32;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final ObjectMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(MAX_DEPTH)
                                                    .build())
                                    .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build();

    private Json() {}

    /**
     * Reads one document.
     *
     * @throws ProblemException saying where the text is not JSON
     */
    static JsonNode read(byte[] body) {
        try {
            JsonNode node = MAPPER.readTree(text(body));
            if (node == null || node.isMissingNode()) {
                throw new ProblemException(
                        Fault.at("", "The body is empty. A JSON object is expected.", null));
            }
            return node;
        } catch (JsonProcessingException e) {
            throw new ProblemException(Fault.at(pointer(e), detail(e), null));
        }
    }

    /** The text, which has to be in UTF-8 (RFC 8259); a byte order mark before it is ignored. */
    private static String text(byte[] body) {
        ByteBuffer bytes = ByteBuffer.wrap(body);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new ProblemException(
                    Fault.at(
                            "",
                            "The body is not in UTF-8 at byte " + bytes.position() + ".",
                            null));
        }
    }

    private static String pointer(JsonProcessingException e) {
        return e.getProcessor() instanceof JsonParser parser
                ? parser.getParsingContext().pathAsPointer().toString()
                : "";
    }

    private static String detail(JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        String where =
                at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
        String what = e.getOriginalMessage();
        if (what.startsWith("Duplicate field")) {
            return "A name stands twice" + where + ".";
        }
        if (what.contains("nesting depth")) {
            return "The body is nested more than " + MAX_DEPTH + " deep.";
        }
        if (e instanceof StreamConstraintsException) {
            return "A number, name or text in the body is too long.";
        }
        return "The body is not JSON" + where + ".";
    }
}
