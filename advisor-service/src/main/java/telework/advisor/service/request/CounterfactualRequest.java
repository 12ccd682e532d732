package telework.advisor.service.request;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import telework.advisor.model.Pattern;
import telework.advisor.model.Question;
import telework.advisor.model.Requirements;
import telework.advisor.model.Verdict;

/**
 * A verdict to reach for a pattern.
 *
 * @param requirements the case
 * @param pattern the pattern
 * @param verdict the verdict to reach, or better
 * @param frozen questions whose answer stays as it is
 */
public record CounterfactualRequest(
        Requirements requirements, Pattern pattern, Verdict verdict, Set<Question> frozen) {

    private static final List<String> FIELDS = JsonObject.fields(CounterfactualRequest.class);
    private static final List<Verdict> TARGETS =
            List.of(Verdict.SUITABLE, Verdict.CONDITIONAL, Verdict.UNSUITABLE);

    static CounterfactualRequest read(byte[] body) {
        return JsonObject.read(
                body,
                FIELDS,
                object ->
                        new CounterfactualRequest(
                                CaseRequest.requirements(object),
                                object.requiredOne("pattern", List.of(Pattern.values()))
                                        .orElse(null),
                                object.requiredOne("verdict", TARGETS).orElse(null),
                                frozen(object)));
    }

    private static Set<Question> frozen(JsonObject object) {
        Set<Question> frozen = new LinkedHashSet<>();
        object.many("frozen", RequirementsReader.FIELDS, false)
                .ifPresent(
                        fields ->
                                Arrays.stream(Question.values())
                                        .filter(question -> fields.contains(question.field()))
                                        .forEach(frozen::add));
        return frozen;
    }
}
