package telework.advisor.service.request;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import telework.advisor.model.Pattern;
import telework.advisor.model.Requirements;

/**
 * A case to advise on.
 *
 * @param requirements the answers
 * @param selectedPatterns patterns to give measures for; empty for the recommended ones
 * @param organization name to print on reports; decides nothing
 */
public record AdviceRequest(
        Requirements requirements,
        Optional<Set<Pattern>> selectedPatterns,
        Optional<String> organization) {

    private static final List<String> FIELDS = JsonObject.fields(AdviceRequest.class);

    /** Reads a request. */
    static AdviceRequest read(byte[] body) {
        return JsonObject.read(
                body,
                FIELDS,
                object ->
                        new AdviceRequest(
                                CaseRequest.requirements(object),
                                object.many("selectedPatterns", List.of(Pattern.values()), true),
                                object.text("organization", Names.MAX_LENGTH)));
    }
}
