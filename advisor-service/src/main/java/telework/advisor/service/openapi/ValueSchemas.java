package telework.advisor.service.openapi;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;
import telework.advisor.catalogue.Catalogue;
import telework.advisor.catalogue.Crosswalk;
import telework.advisor.catalogue.Language;
import telework.advisor.catalogue.PatternEntry;
import telework.advisor.catalogue.Reference;
import telework.advisor.catalogue.Section;
import telework.advisor.fact.MeasureCall;
import telework.advisor.model.Applicability;
import telework.advisor.model.Basis;
import telework.advisor.model.Category;
import telework.advisor.model.Effect;
import telework.advisor.model.InformationLevel;
import telework.advisor.model.Obligation;
import telework.advisor.model.Pattern;
import telework.advisor.model.Question;
import telework.advisor.model.Role;
import telework.advisor.model.SelfCheck;
import telework.advisor.model.Verdict;

/**
 * The schemas of what is one of a few names. A name is explained where the catalogue has words for
 * it.
 */
final class ValueSchemas {

    /**
     * One schema.
     *
     * @param name name of the schema
     * @param type the names
     * @param description what they name
     * @param key key of the text of one name, which stands where the star is; empty if there is
     *     none
     */
    private record Entry(
            String name, Class<? extends Enum<?>> type, String description, String key) {}

    private static final List<Entry> ENTRIES =
            List.of(
                    new Entry(
                            "Pattern",
                            Pattern.class,
                            "One of the six patterns.",
                            "patterns.*.name"),
                    new Entry(
                            "Verdict",
                            Verdict.class,
                            "How well a pattern fits a case.",
                            "vocabulary.verdict.*"),
                    new Entry(
                            "Effect",
                            Effect.class,
                            "What a finding does to the verdict on its pattern.",
                            "vocabulary.effect.*"),
                    new Entry(
                            "Basis",
                            Basis.class,
                            "Where a finding or a reason comes from.",
                            "vocabulary.basis.*"),
                    new Entry("Role", Role.class, "Whose measure it is.", "vocabulary.role.*"),
                    new Entry(
                            "Category",
                            Category.class,
                            "The part of section 3 that a measure stands in (pages 22 to 57).",
                            "vocabulary.category.*"),
                    new Entry(
                            "Obligation",
                            Obligation.class,
                            "How binding a measure or an action is (page 2).",
                            "vocabulary.obligation.*"),
                    new Entry(
                            "Applicability",
                            Applicability.class,
                            "Whether a measure or an action concerns a case.",
                            "vocabulary.applicability.*"),
                    new Entry(
                            "Says",
                            MeasureCall.Says.class,
                            "What a rule says of a measure; the first of them to be said of one"
                                    + " prevails.",
                            ""),
                    new Entry(
                            "Status",
                            SelfCheck.Status.class,
                            "How far a measure or an action is carried out.",
                            ""),
                    new Entry(
                            "InformationLevel",
                            InformationLevel.class,
                            "A level of information (page 25).",
                            "information-levels.*.name"),
                    new Entry(
                            "CarriedOut",
                            Reference.CarriedOut.class,
                            "Whether a level of information may be carried out of the office.",
                            ""),
                    new Entry(
                            "Grade",
                            Crosswalk.Grade.class,
                            "How well two methods match.",
                            "crosswalk.grades.*"),
                    new Entry(
                            "ClaimKind",
                            PatternEntry.Kind.class,
                            "What kind of thing the prose says of a pattern.",
                            ""),
                    new Entry(
                            "SectionKind",
                            Section.Kind.class,
                            "What kind of part of the guideline it is.",
                            ""),
                    new Entry(
                            "ConsiderationTopic",
                            Reference.Topic.class,
                            "What a consideration is about.",
                            ""),
                    new Entry(
                            "QuestionForm",
                            Question.Form.class,
                            "What an answer looks like: true or false, one name, a list of names,"
                                    + " or a list of at least one.",
                            ""));

    private ValueSchemas() {}

    static Map<String, Schema> of(Catalogue catalogue) {
        Map<String, Schema> schemas = new LinkedHashMap<>();
        ENTRIES.forEach(entry -> schemas.put(entry.name(), schema(catalogue, entry)));
        return schemas;
    }

    private static Schema schema(Catalogue catalogue, Entry entry) {
        List<String> names =
                Arrays.stream(entry.type().getEnumConstants()).map(Enum::name).toList();
        StringBuilder description = new StringBuilder(entry.description());
        if (!entry.key().isEmpty()) {
            names.forEach(
                    name ->
                            description.append(
                                    explained(
                                            name,
                                            catalogue
                                                    .texts()
                                                    .text(
                                                            Language.EN,
                                                            entry.key().replace("*", name)))));
        }
        return RequestSchemas.oneOf(names).description(description.toString());
    }

    /** One line of a list that says what each name means. */
    static String explained(String name, String text) {
        return "\n- `" + name + "`: " + text;
    }
}
