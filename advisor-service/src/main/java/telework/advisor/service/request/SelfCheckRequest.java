package telework.advisor.service.request;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import telework.advisor.catalogue.Catalogue;
import telework.advisor.catalogue.Measure;
import telework.advisor.model.SelfCheck.Status;

/**
 * How far measures are carried out.
 *
 * @param subject the case and its patterns
 * @param status status by id of a measure or an action; anything else is unknown
 */
public record SelfCheckRequest(CaseRequest subject, Map<String, Status> status) {

    private static final List<String> FIELDS =
            List.of("requirements", "selectedPatterns", "status");

    /**
     * Reads a self-check.
     *
     * @param ids ids of measures and actions
     */
    static SelfCheckRequest read(byte[] body, List<String> ids) {
        return JsonObject.read(
                body,
                FIELDS,
                object -> new SelfCheckRequest(CaseRequest.of(object), status(object, ids)));
    }

    /**
     * Reads the case of a saved file, which may have statuses.
     *
     * @throws telework.advisor.service.problem.ProblemException with every fault
     */
    public static CaseRequest readCase(byte[] body, Catalogue catalogue) {
        return JsonObject.read(
                body,
                FIELDS,
                object -> {
                    if (object.hasValue("status")) {
                        status(object, ids(catalogue));
                    }
                    return CaseRequest.of(object);
                });
    }

    /** The ids of all measures and actions. */
    static List<String> ids(Catalogue catalogue) {
        return catalogue.measures().stream()
                .flatMap(
                        measure ->
                                Stream.concat(
                                        Stream.of(measure.id()),
                                        measure.actions().stream().map(Measure.Action::id)))
                .toList();
    }

    private static Map<String, Status> status(JsonObject object, List<String> ids) {
        Map<String, Status> statuses = new LinkedHashMap<>();
        object.object("status", ids)
                .ifPresent(
                        given ->
                                ids.stream()
                                        .filter(given::has)
                                        .forEach(
                                                id ->
                                                        given.requiredOne(
                                                                        id,
                                                                        List.of(Status.values()))
                                                                .ifPresent(
                                                                        status ->
                                                                                statuses.put(
                                                                                        id,
                                                                                        status))));
        return statuses;
    }
}
