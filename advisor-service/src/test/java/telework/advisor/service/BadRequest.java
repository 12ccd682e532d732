package telework.advisor.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A request that is refused, as {@code bad-requests.yaml} and {@code bad-what-if-requests.yaml}
 * list them.
 *
 * @param name what is wrong with it
 * @param call method and path, in which <code>{{x*3}}</code> stands for {@code xxx}
 * @param headers its headers
 * @param body its body, with the same
 * @param sentIn the encoding of the body
 * @param status the status it gets
 * @param type the kind of problem
 * @param allow the methods that are allowed
 * @param faults every fault it has
 */
record BadRequest(
        String name,
        String call,
        Map<String, String> headers,
        String body,
        String sentIn,
        Integer status,
        String type,
        String allow,
        List<Fault> faults) {

    private static final List<String> FILES =
            List.of("/bad-requests.yaml", "/bad-what-if-requests.yaml");

    private static final Pattern REPEATED = Pattern.compile("\\{\\{(.+?)\\*(\\d+)}}");

    private static final Map<Integer, String> TYPES =
            Map.of(
                    400, "invalid-request",
                    404, "not-found",
                    405, "method-not-allowed",
                    406, "not-acceptable",
                    413, "body-too-large",
                    415, "unsupported-media-type");

    BadRequest {
        call = call == null ? "POST /v1/advice" : call;
        headers = headers == null ? Http.JSON_BODY : headers;
        sentIn = sentIn == null ? "UTF-8" : sentIn;
        status = status == null ? 400 : status;
        type = type == null ? TYPES.get(status) : type;
        faults = faults == null ? List.of() : faults;
    }

    /**
     * One fault.
     *
     * @param pointer where it is in the body
     * @param parameter where it is otherwise
     * @param maybe what was perhaps meant
     * @param allowed what is allowed, if the list is to be checked
     */
    record Fault(String pointer, String parameter, String maybe, List<String> allowed) {

        /** Where it is. */
        String place() {
            return parameter == null ? pointer : parameter;
        }
    }

    /** All of the lists. */
    static List<BadRequest> all() {
        return FILES.stream().flatMap(file -> in(file).stream()).toList();
    }

    private static List<BadRequest> in(String name) {
        try (InputStream file = BadRequest.class.getResourceAsStream(name)) {
            return YAMLMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build()
                    .readValue(file, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends it. */
    Http.Reply send() {
        String[] parts = call.split(" ");
        byte[] bytes = body == null ? null : repeated(body).getBytes(Charset.forName(sentIn));
        return Http.send(parts[0], repeated(parts[1]), headers, bytes);
    }

    private static String repeated(String text) {
        return REPEATED.matcher(text)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        found.group(1).repeat(Integer.parseInt(found.group(2)))));
    }

    @Override
    public String toString() {
        return name;
    }
}
