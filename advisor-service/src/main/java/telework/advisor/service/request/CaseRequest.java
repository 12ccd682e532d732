package telework.advisor.service.request;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import telework.advisor.model.Pattern;
import telework.advisor.model.Requirements;

/**
 * A case and the patterns to give measures for.
 *
 * @param requirements the answers
 * @param selectedPatterns patterns to give measures for; empty for the recommended ones
 */
public record CaseRequest(Requirements requirements, Optional<Set<Pattern>> selectedPatterns) {

    static final List<String> FIELDS = JsonObject.fields(CaseRequest.class);

    static CaseRequest read(byte[] body) {
        return JsonObject.read(body, FIELDS, CaseRequest::of);
    }

    static CaseRequest of(JsonObject object) {
        return new CaseRequest(
                requirements(object),
                object.many("selectedPatterns", List.of(Pattern.values()), true));
    }

    /** The requirements of an object that must have them. */
    static Requirements requirements(JsonObject object) {
        return object.object("requirements", RequirementsReader.FIELDS)
                .map(RequirementsReader::read)
                .orElse(Requirements.undecided());
    }
}
