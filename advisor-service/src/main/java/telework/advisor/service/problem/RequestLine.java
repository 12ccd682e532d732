package telework.advisor.service.problem;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the address and the headers of a request have to be like. Thread-safe. */
@Singleton
class RequestLine {

    /** What HTTP puts around the name and value of a header. */
    private static final int AROUND_HEADER = 4;

    private final int maxAddress;
    private final int maxHeaders;

    RequestLine(
            @ConfigProperty(name = "advisor.limits.address-bytes", defaultValue = "32768")
                    int maxAddress,
            @ConfigProperty(name = "advisor.limits.header-bytes", defaultValue = "65536")
                    int maxHeaders) {
        this.maxAddress = maxAddress;
        this.maxHeaders = maxHeaders;
    }

    /** What is wrong with them, if anything is; otherwise the header Accept is made plain. */
    Optional<Problem> fault(HttpServerRequest request) {
        if (request.uri().length() > maxAddress) {
            return Optional.of(
                    Problem.of(
                            414,
                            "address-too-long",
                            "Address too long",
                            "An address has at most " + maxAddress + " characters."));
        }
        if (size(request) > maxHeaders) {
            return Optional.of(
                    Problem.of(
                            431,
                            "headers-too-large",
                            "Headers too large",
                            "All headers together have at most " + maxHeaders + " characters."));
        }
        if (!isAddress(request.uri())) {
            return Optional.of(malformedAddress());
        }
        withoutEmptyMembers(request, "Accept");
        return Optional.empty();
    }

    private static boolean isAddress(String uri) {
        try {
            new URI(uri);
            return true;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static long size(HttpServerRequest request) {
        long size = 0;
        for (Map.Entry<String, String> header : request.headers()) {
            size += header.getKey().length() + header.getValue().length() + AROUND_HEADER;
        }
        return size;
    }

    /** Empty members of a list are legal (RFC 9110, section 5.6.1), but not everyone knows it. */
    private static void withoutEmptyMembers(HttpServerRequest request, String name) {
        String list = request.getHeader(name);
        if (list != null && list.contains(",")) {
            String members =
                    Stream.of(list.split(","))
                            .filter(member -> !member.isBlank())
                            .collect(Collectors.joining(","));
            request.headers().set(name, members.isEmpty() ? "*/*" : members);
        }
    }

    private static Problem malformedAddress() {
        return Problem.of(
                400,
                "malformed-address",
                "Malformed address",
                "The address has a character that has to be escaped, or a percent sign that is not"
                        + " followed by two hexadecimal digits.");
    }

    /** A request that is not HTTP as it has to be. */
    Problem malformed() {
        return Problem.of(
                400,
                "malformed-request",
                "Malformed request",
                "The address or a header is not as HTTP asks, such as a missing Host.");
    }
}
