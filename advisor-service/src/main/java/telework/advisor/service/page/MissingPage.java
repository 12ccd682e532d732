package telework.advisor.service.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import telework.advisor.internal.Spelling;
import telework.advisor.service.problem.ReaderPages;

/** Tells a reader that there is no such page, and where to go on. */
@RequestScoped
class MissingPage implements ReaderPages {

    /** Where only programs look for something. */
    private static final String FOR_PROGRAMS = "/(v1|q|openapi|api)(/.*)?";

    private static final List<String> PAGES =
            Stream.concat(
                            Stream.of("/interview", "/plan", "/compare", "/rollout", "/report"),
                            Places.PATHS.stream())
                    .toList();

    private final PageRequest request;

    MissingPage(PageRequest request) {
        this.request = request;
    }

    @Override
    public Optional<Response> missing(ContainerRequestContext asked) {
        boolean reads = Set.of(HttpMethod.GET, HttpMethod.HEAD).contains(asked.getMethod());
        String path = asked.getUriInfo().getPath();
        return reads && !path.matches(FOR_PROGRAMS) && takesHtml(asked)
                ? Optional.of(page(request.withAnswers(), path))
                : Optional.empty();
    }

    /** Whether HTML is asked for by name, and no other kind of text before it. */
    private static boolean takesHtml(ContainerRequestContext asked) {
        return asked.getAcceptableMediaTypes().stream()
                .filter(type -> !type.isWildcardType() && !type.isWildcardSubtype())
                .filter(type -> !type.getType().equals("image"))
                .filter(type -> !type.getParameters().getOrDefault("q", "").matches("0([.]0*)?"))
                .findFirst()
                .filter(MediaType.TEXT_HTML_TYPE::isCompatible)
                .isPresent();
    }

    private static Response page(Frame frame, String path) {
        Optional<String> list = Places.PATHS.stream().filter(frame::isAt).findFirst();
        Optional<String> above =
                PAGES.stream().filter(page -> list.isEmpty() && frame.isAt(page)).findFirst();
        String near = above.or(() -> Spelling.nearest(path, PAGES)).orElse("");
        return of(frame, list.orElse(""), list.isPresent() ? "" : near);
    }

    /** That page, with a list and a page near by to go on to; empty if there is none. */
    static Response of(Frame frame, String list, String near) {
        return Html.page(
                frame,
                Templates.missing(frame, list, near),
                builder -> builder.status(Response.Status.NOT_FOUND));
    }
}
