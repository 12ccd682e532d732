package telework.advisor.service.request;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import telework.advisor.model.Pattern;
import telework.advisor.model.Requirements;

/**
 * A case and what it could be instead.
 *
 * @param base the case, as its requirements alone or with the patterns to give measures for
 * @param variants what it could be instead, no two of the same name
 */
public record ComparisonRequest(CaseRequest base, List<Variant> variants) {

    /** How many variants one request may have. */
    public static final int MAX_VARIANTS = 50;

    private static final List<String> FIELDS = JsonObject.fields(ComparisonRequest.class);
    private static final List<String> VARIANT_FIELDS = List.of("name", "changes");
    private static final List<String> BASE_FIELDS = baseFields();

    /**
     * What a case could be instead.
     *
     * @param name its name
     * @param requirements the answers of the base with the changes made
     */
    public record Variant(String name, Requirements requirements) {}

    static ComparisonRequest read(byte[] body) {
        return JsonObject.read(
                body,
                FIELDS,
                object -> {
                    CaseRequest base =
                            object.object("base", BASE_FIELDS)
                                    .map(ComparisonRequest::base)
                                    .orElse(
                                            new CaseRequest(
                                                    Requirements.undecided(),
                                                    Optional.<Set<Pattern>>empty()));
                    Set<String> names = new HashSet<>();
                    return new ComparisonRequest(
                            base,
                            object.objects(
                                    "variants",
                                    MAX_VARIANTS,
                                    VARIANT_FIELDS,
                                    each -> variant(base, each, names)));
                });
    }

    /** The base is a case, or, when it has no "requirements", the requirements themselves. */
    private static CaseRequest base(JsonObject object) {
        if (object.has("requirements") || object.has("selectedPatterns")) {
            RequirementsReader.FIELDS.stream()
                    .filter(object::has)
                    .forEach(
                            name ->
                                    object.reject(
                                            name,
                                            "\"" + name + "\" belongs into requirements.",
                                            CaseRequest.FIELDS));
            return CaseRequest.of(object);
        }
        return new CaseRequest(RequirementsReader.read(object), Optional.empty());
    }

    private static Variant variant(CaseRequest base, JsonObject object, Set<String> names) {
        return new Variant(
                Names.unique(object, "variants", names),
                object.object("changes", RequirementsReader.FIELDS)
                        .map(changes -> RequirementsReader.patch(base.requirements(), changes))
                        .orElse(base.requirements()));
    }

    private static List<String> baseFields() {
        List<String> fields = new ArrayList<>(CaseRequest.FIELDS);
        fields.addAll(RequirementsReader.FIELDS);
        return List.copyOf(fields);
    }
}
