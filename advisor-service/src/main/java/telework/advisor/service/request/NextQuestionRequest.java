package telework.advisor.service.request;

import java.util.List;
import telework.advisor.model.Requirements;

/**
 * A case to ask about further.
 *
 * @param requirements the answers so far
 */
public record NextQuestionRequest(Requirements requirements) {

    private static final List<String> FIELDS = JsonObject.fields(NextQuestionRequest.class);

    static NextQuestionRequest read(byte[] body) {
        return JsonObject.read(
                body, FIELDS, object -> new NextQuestionRequest(CaseRequest.requirements(object)));
    }
}
