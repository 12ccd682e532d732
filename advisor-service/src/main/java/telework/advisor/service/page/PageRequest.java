package telework.advisor.service.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import telework.advisor.TeleworkAdvisor;
import telework.advisor.catalogue.Language;
import telework.advisor.model.Requirements;
import telework.advisor.service.rest.Languages;

/** What one request for a page asks: its language and what its address carries. */
@RequestScoped
class PageRequest {

    private static final Set<String> KNOWN =
            Set.of(
                    Address.LANGUAGE,
                    Address.PATTERN,
                    Address.COMPARES,
                    Address.CASE,
                    Address.BASE + Address.CASE,
                    MeasureFilter.ROLE,
                    MeasureFilter.OBLIGATION,
                    MeasureFilter.CATEGORY,
                    PlanPage.ORGANIZATION,
                    "question",
                    "skip");

    @Inject HttpHeaders headers;

    @Inject UriInfo uri;

    @Inject TeleworkAdvisor advisor;

    private List<Mistake> mistakes = List.of();

    /** The language of the page: by the address, else by Accept-Language, else Japanese. */
    Language language() {
        return asked().orElseGet(
                        () ->
                                Languages.orJapanese(
                                        headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    /** A page that carries answers. */
    Frame withAnswers() {
        AnswerReader reader = new AnswerReader(uri.getQueryParameters());
        Address address = new Address(asked(), reader.answers(""), reader.chosen(), reader.base());
        reader.checkNames(this::knows);
        mistakes = reader.mistakes();
        return frame(address);
    }

    private boolean knows(String name) {
        return KNOWN.contains(name)
                || uri.getPath().startsWith(RolloutState.PATH)
                        && (RolloutReader.knows(name) || RolloutActions.knows(name));
    }

    /** Reads the departments that the address carries. */
    RolloutReader rollout(Frame frame) {
        return new RolloutReader(uri.getQueryParameters(), frame.words());
    }

    /** The answers whose names begin with a prefix. */
    Requirements answers(String prefix) {
        return new AnswerReader(uri.getQueryParameters()).answers(prefix);
    }

    /** What in the address was not understood; known once the answers are read. */
    List<Mistake> mistakes() {
        return mistakes;
    }

    /** Notes one more thing that was not understood. */
    void noteMistake(Mistake mistake) {
        List<Mistake> all = new ArrayList<>(mistakes);
        all.add(mistake);
        mistakes = List.copyOf(all);
    }

    /** A parameter that is neither an answer nor empty. */
    Optional<String> parameter(String name) {
        return Optional.ofNullable(uri.getQueryParameters().getFirst(name))
                .filter(value -> !value.isEmpty());
    }

    /** All values of a parameter that are not empty. */
    List<String> parameters(String name) {
        return uri.getQueryParameters().getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** Whether a script of the page asks. */
    boolean byScript() {
        return headers.getHeaderString("HX-Request") != null;
    }

    /**
     * Where the answers in full are, if the address has them in short, or as a form without script
     * sends them.
     */
    Optional<Response> inFull(String full) {
        boolean brief =
                uri.getQueryParameters().containsKey(Address.CASE)
                        || uri.getQueryParameters().containsKey(Address.BASE + Address.CASE);
        return (brief || hasEmptyValues()) && !byScript() && mistakes.isEmpty()
                ? Optional.of(Response.seeOther(URI.create(full)).build())
                : Optional.empty();
    }

    /** Whether the address carries names without values, as a form without script sends them. */
    private boolean hasEmptyValues() {
        return uri.getQueryParameters().values().stream().anyMatch(values -> values.contains(""));
    }

    private Frame frame(Address address) {
        return new Frame(
                Words.in(advisor.catalogue(), language()),
                address,
                uri.getRequestUri()
                        .getRawPath()
                        .replaceFirst("^/+", "/")
                        .replaceFirst("/open$", ""),
                List.of());
    }

    private Optional<Language> asked() {
        return parameter(Address.LANGUAGE).flatMap(PageRequest::ofTag);
    }

    private static Optional<Language> ofTag(String tag) {
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equalsIgnoreCase(tag))
                .findFirst();
    }
}
