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
import java.util.stream.Stream;
import telework.advisor.TeleworkAdvisor;
import telework.advisor.catalogue.Language;
import telework.advisor.internal.Spelling;
import telework.advisor.service.problem.Fault;
import telework.advisor.service.problem.OtherFaults;
import telework.advisor.service.problem.Problem;
import telework.advisor.service.problem.ProblemException;
import telework.advisor.service.problem.Shown;
import telework.advisor.service.response.Wording;

/**
 * How one request wants to be answered: its language, with or without texts, and its query
 * parameters.
 */
@RequestScoped
class Answering implements OtherFaults {

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
        List<Fault> faults = faults(filters);
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.invalid(with(languageFault(), faults)));
        }
        boolean without = NONE.equals(uri.getQueryParameters().getFirst(TEXTS));
        return new Wording(advisor.catalogue(), language(), !without);
    }

    @Override
    public List<Fault> besidesBody() {
        return with(languageFault(), faults(Map.of()));
    }

    private List<Fault> faults(Map<String, Class<? extends Enum<?>>> filters) {
        Map<String, List<String>> allowed = new LinkedHashMap<>();
        filters.forEach((name, type) -> allowed.put(name, names(type)));
        allowed.put(TEXTS, List.of("all", NONE));
        List<Fault> faults = new ArrayList<>();
        new TreeMap<>(uri.getQueryParameters())
                .forEach((name, values) -> fault(name, values, allowed).ifPresent(faults::add));
        return faults;
    }

    private Optional<Fault> languageFault() {
        return Languages.fault(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static List<Fault> with(Optional<Fault> fault, List<Fault> faults) {
        return Stream.concat(faults.stream(), fault.stream()).toList();
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
            String detail =
                    "\""
                            + Shown.quoted(name)
                            + "\" is no parameter here."
                            + Spelling.maybe(name, known);
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
                                                + Shown.quoted(value)
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
        String shown = " \"" + Shown.quoted(id) + "\".";
        return new ProblemException(
                new Problem(
                        "urn:telework-advisor:problem:not-found",
                        "Not found",
                        404,
                        "There is no " + kind + shown + Spelling.maybe(id, ids),
                        List.of(Fault.in("id", "id was" + shown + Spelling.maybe(id, ids), ids))));
    }
}
