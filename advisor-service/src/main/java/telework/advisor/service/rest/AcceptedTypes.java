package telework.advisor.service.rest;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses requests whose header Accept excludes every media type of the answer by a weight of 0
 * (RFC 9110, section 12.4.2): of the ranges that match a type, the closest one counts.
 */
class AcceptedTypes {

    /** One member of the header. */
    private record Range(String type, boolean isExcluded) {

        static Range of(String member) {
            String[] parts = member.toLowerCase(Locale.ROOT).split(";");
            boolean isExcluded =
                    Arrays.stream(parts)
                            .skip(1)
                            .map(parameter -> parameter.replace(" ", "").replace("\t", ""))
                            .anyMatch(parameter -> parameter.matches("q=0(\\.0{0,3})?"));
            return new Range(parts[0].trim(), isExcluded);
        }

        /** How closely it names the type, from 1; 0 if it is about others. */
        int closeness(String other) {
            if (type.equals(other)) {
                return 3;
            }
            String group = other.substring(0, other.indexOf('/') + 1);
            return type.equals(group + "*") ? 2 : type.equals("*/*") ? 1 : 0;
        }
    }

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo resource) {
        String header = request.getHeaderString(HttpHeaders.ACCEPT);
        if (header == null || !header.contains("=")) {
            return;
        }
        List<Range> ranges = Arrays.stream(header.split(",")).map(Range::of).toList();
        Produces produces = produces(resource);
        if (produces != null
                && Arrays.stream(produces.value()).allMatch(type -> isExcluded(type, ranges))) {
            throw new NotAcceptableException();
        }
    }

    private static boolean isExcluded(String type, List<Range> ranges) {
        return ranges.stream()
                .filter(range -> range.closeness(bare(type)) > 0)
                .max(Comparator.comparingInt(range -> range.closeness(bare(type))))
                .map(Range::isExcluded)
                .orElse(false);
    }

    /** The type without parameters such as a charset. */
    private static String bare(String type) {
        return type.split(";")[0].trim().toLowerCase(Locale.ROOT);
    }

    private static Produces produces(ResourceInfo resource) {
        Produces ofMethod = resource.getResourceMethod().getAnnotation(Produces.class);
        return ofMethod != null
                ? ofMethod
                : resource.getResourceClass().getAnnotation(Produces.class);
    }
}
