package telework.advisor.service.request;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
