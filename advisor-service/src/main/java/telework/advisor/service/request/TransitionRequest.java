package telework.advisor.service.request;

import java.util.List;
import java.util.Optional;
import telework.advisor.model.Requirements;

/**
 * A way of telework to leave, and one to take.
 *
 * @param from the case of today
 * @param to the case to come
 */
public record TransitionRequest(CaseRequest from, CaseRequest to) {

    private static final List<String> FIELDS = JsonObject.fields(TransitionRequest.class);

    static TransitionRequest read(byte[] body) {
        return JsonObject.read(
                body,
                FIELDS,
                object -> new TransitionRequest(side(object, "from"), side(object, "to")));
    }

    private static CaseRequest side(JsonObject object, String name) {
        return object.object(name, CaseRequest.FIELDS)
                .map(CaseRequest::of)
                .orElse(new CaseRequest(Requirements.undecided(), Optional.empty()));
    }
}
