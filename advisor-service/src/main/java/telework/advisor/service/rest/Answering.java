package telework.advisor.service.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
    private static final String NONE = "none";

    @Inject HttpHeaders headers;

    @Inject UriInfo uri;

    @Inject TeleworkAdvisor advisor;

    /** The language of the answer. */
    Language language() {
        return Languages.accepted(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** The wording of an answer that takes no query parameter besides {@code texts}. */
    Wording wording() {
        return wording(Map.of());
    }

    /**
     * The wording of an answer that takes these query parameters besides {@code texts}, each the
     * name of a constant.
     *
     * @throws ProblemException with all faults, if the request has other parameters or values, or
     *     one more than once, or if Accept-Language cannot be met
     */
    Wording wording(Map<String, Class<? extends Enum<?>>> filters) {
        Map<String, List<String>> allowed = new LinkedHashMap<>();
        filters.forEach((name, type) -> allowed.put(name, names(type)));
        allowed.put(TEXTS, List.of("all", NONE));
        List<Fault> faults = new ArrayList<>();
        new TreeMap<>(uri.getQueryParameters())
                .forEach((name, values) -> fault(name, values, allowed).ifPresent(faults::add));
        Languages.fault(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))
                .ifPresent(faults::add);
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.invalid(faults));
        }
        boolean without = NONE.equals(uri.getQueryParameters().getFirst(TEXTS));
        return new Wording(advisor.catalogue(), language(), !without);
    }

    /** The constant that a query parameter names, if it is given; call {@link #wording} first. */
    <E extends Enum<E>> Optional<E> one(String parameter, Class<E> type) {
        return Optional.ofNullable(uri.getQueryParameters().getFirst(parameter))
                .map(name -> Enum.valueOf(type, name));
    }

    private static Optional<Fault> fault(
            String name, List<String> values, Map<String, List<String>> allowed) {
        List<String> constants = allowed.get(name);
        if (constants == null) {
            List<String> known = List.copyOf(allowed.keySet());
            String detail = "\"" + name + "\" is no parameter here." + Spelling.maybe(name, known);
            return Optional.of(Fault.in(name, detail, known));
        }
        if (values.size() > 1) {
            return Optional.of(Fault.in(name, name + " stands more than once.", constants));
        }
        return values.stream()
                .filter(value -> !constants.contains(value))
                .map(
                        value ->
                                Fault.in(
                                        name,
                                        name
                                                + " was \""
                                                + value
                                                + "\"."
                                                + Spelling.maybe(value, constants),
                                        constants))
                .findFirst();
    }

    private static List<String> names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
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
