package telework.advisor.service.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import telework.advisor.TeleworkAdvisor;
import telework.advisor.catalogue.Language;
import telework.advisor.internal.Spelling;
import telework.advisor.service.problem.Fault;
import telework.advisor.service.problem.Problem;
import telework.advisor.service.problem.ProblemException;
import telework.advisor.service.response.Wording;

/**
 * How one request wants to be answered: its language, with or without texts, and its query
 * parameters.
 */
@RequestScoped
class Answering {

    private static final String TEXTS = "texts";

    @Inject HttpHeaders headers;

    @Inject UriInfo uri;

    @Inject TeleworkAdvisor advisor;

    /** The language of the answer. */
    Language language() {
        return Languages.accepted(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /**
     * The wording of an answer that takes these query parameters besides {@code texts}.
     *
     * @throws ProblemException if the request has others
     */
    Wording wording(String... parameters) {
        Set<String> known = new LinkedHashSet<>(List.of(parameters));
        known.add(TEXTS);
        List<Fault> unknown =
                uri.getQueryParameters().keySet().stream()
                        .filter(name -> !known.contains(name))
                        .map(
                                name ->
                                        Fault.in(
                                                name,
                                                "\""
                                                        + name
                                                        + "\" is no parameter here."
                                                        + Spelling.maybe(name, known),
                                                List.copyOf(known)))
                        .toList();
        if (!unknown.isEmpty()) {
            throw new ProblemException(Problem.invalid(unknown));
        }
        boolean without = one(TEXTS, List.of("all", "none")).filter("none"::equals).isPresent();
        return new Wording(advisor.catalogue(), language(), !without);
    }

    /**
     * The enum constant that a query parameter names, if it is given.
     *
     * @throws ProblemException if it is none, or given more than once
     */
    <E extends Enum<E>> Optional<E> one(String parameter, Class<E> type) {
        List<String> names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        return one(parameter, names).map(name -> Enum.valueOf(type, name));
    }

    private Optional<String> one(String parameter, List<String> allowed) {
        List<String> given = uri.getQueryParameters().getOrDefault(parameter, List.of());
        if (given.size() > 1) {
            throw new ProblemException(
                    Fault.in(parameter, parameter + " stands more than once.", allowed));
        }
        given.stream()
                .filter(value -> !allowed.contains(value))
                .forEach(
                        value -> {
                            throw new ProblemException(
                                    Fault.in(
                                            parameter,
                                            parameter
                                                    + " was \""
                                                    + value
                                                    + "\"."
                                                    + Spelling.maybe(value, allowed),
                                            allowed));
                        });
        return given.stream().findFirst();
    }

    /** The 404 of a catalogue, naming what was perhaps meant. */
    static ProblemException unknown(String kind, String id, List<String> ids) {
        return new ProblemException(
                new Problem(
                        "urn:telework-advisor:problem:not-found",
                        "Not found",
                        404,
                        "There is no " + kind + " \"" + id + "\"." + Spelling.maybe(id, ids),
                        List.of(
                                Fault.in(
                                        "id",
                                        "id was \"" + id + "\"." + Spelling.maybe(id, ids),
                                        ids))));
    }
}
