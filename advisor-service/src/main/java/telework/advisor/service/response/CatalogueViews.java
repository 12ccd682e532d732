package telework.advisor.service.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import telework.advisor.catalogue.Crosswalk;
import telework.advisor.catalogue.PatternEntry;
import telework.advisor.model.Category;
import telework.advisor.model.Obligation;
import telework.advisor.model.Pattern;
import telework.advisor.model.Question;
import telework.advisor.model.Role;

/**
 * The entries of the catalogue, as they leave the service. Longer than most classes: every
 * component says what it is, and every record which components are always there.
 */
public final class CatalogueViews {

    private CatalogueViews() {}

    /** One of the six patterns. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "PatternEntry",
            description = "One of the six patterns.",
            requiredProperties = {
                "id",
                "number",
                "table1",
                "claims",
                "edition5",
                "nist",
                "citation"
            })
    public record PatternEntryView(
            @Schema(description = "The pattern") Pattern id,
            @Schema(description = "The guideline's number, 1 to 6") int number,
            @Schema(description = "What it is called") String name,
            @Schema(description = "The same in short") String shortName,
            @Schema(description = "How people work with it") String overview,
            @Schema(description = "What runs where, and what crosses the line")
                    String figureInWords,
            @Schema(description = "Its column of table 1 (page 9)") List<CellView> table1,
            @Schema(description = "What the prose says of it") List<ClaimView> claims,
            @Schema(description = "Its counterparts in the 5th edition (May 2021)")
                    CounterpartView edition5,
            @Schema(description = "Its counterparts in NIST SP 800-46 revision 2")
                    CounterpartView nist,
            @Schema(description = "Where its description begins") CitationView citation) {}

    /** A cell of table 1. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "Table1Cell",
            description = "A cell of table 1.",
            requiredProperties = {"row", "value"})
    public record CellView(
            @Schema(description = "Id of the row", examples = "storesData") String row,
            @Schema(description = "Heading of the row") String heading,
            @Schema(description = "What the cell says, as one word", examples = "EITHER")
                    String value,
            @Schema(description = "What the cell says") String text) {}

    /** Something the prose says of a pattern. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "Claim",
            description = "Something the prose says of a pattern.",
            requiredProperties = {"id", "kind", "page"})
    public record ClaimView(
            @Schema(description = "Its id among the claims of the pattern") String id,
            @Schema(description = "What kind of thing is said", ref = "ClaimKind")
                    PatternEntry.Kind kind,
            @Schema(description = "Page of the guideline", examples = "10") int page,
            @Schema(description = "What is said") String text) {}

    /** What a pattern is called elsewhere. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "Counterpart",
            description = "What a pattern is called elsewhere, and how well the two match.",
            requiredProperties = {"ids", "grade"})
    public record CounterpartView(
            @Schema(description = "Ids of the counterparts; empty if there is none")
                    List<String> ids,
            @Schema(description = "What each of them is called, by id") Map<String, String> names,
            @Schema(description = "How well the two match") Crosswalk.Grade grade,
            @Schema(description = "The same in words") String gradeText,
            @Schema(
                            description =
                                    "For SPLIT: the question that tells them apart; yes is the"
                                            + " first")
                    String question) {}

    /** One of the 43 measures. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "Measure",
            description = "One of the 43 measures.",
            requiredProperties = {
                "id",
                "role",
                "number",
                "category",
                "group",
                "obligation",
                "conditional",
                "actions",
                "troubleCases",
                "citation"
            })
    public record MeasureEntryView(
            @Schema(description = "The guideline's own number", examples = "A7") String id,
            @Schema(description = "Whose measure it is") Role role,
            @Schema(description = "Its number among those of the role", examples = "7") int number,
            @Schema(description = "The part of the guideline it stands in") Category category,
            @Schema(description = "The measures printed together with it", examples = "A7-W7")
                    String group,
            @Schema(description = "The strongest of the blocks printed for its role")
                    Obligation obligation,
            @Schema(description = "Whether rules decide when it applies; otherwise it always does")
                    boolean conditional,
            @Schema(description = "The measure in words") String title,
            @Schema(description = "What it is for") String why,
            @Schema(description = "What to do") List<ActionEntryView> actions,
            @Schema(description = "Numbers of related trouble cases") List<Integer> troubleCases,
            @Schema(description = "Where the measure stands") CitationView citation) {}

    /** One thing to do. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "Action",
            description = "One thing to do.",
            requiredProperties = {"id", "obligation", "conditional", "page"})
    public record ActionEntryView(
            @Schema(description = "Id of the action", examples = "M1-write-policy") String id,
            @Schema(description = "How binding it is") Obligation obligation,
            @Schema(description = "Whether rules decide when it applies") boolean conditional,
            @Schema(description = "Page of the guideline", examples = "22") int page,
            @Schema(description = "What to do, in words") String text) {}

    /** One of the 14 trouble cases. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "TroubleCase",
            description = "One of the 14 trouble cases.",
            requiredProperties = {"id", "prevention", "measures", "patterns", "citation"})
    public record TroubleCaseView(
            @Schema(description = "The guideline's number, 1 to 14", examples = "9") int id,
            @Schema(description = "The case in a few words") String title,
            @Schema(description = "What happened") String happened,
            @Schema(description = "What would have prevented it") List<PreventionView> prevention,
            @Schema(description = "Ids of the measures it stands under") List<String> measures,
            @Schema(description = "Patterns it bears on; empty if it names none")
                    List<Pattern> patterns,
            @Schema(description = "Where the case stands") CitationView citation) {}

    /** What would have prevented a trouble case. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "Prevention",
            description = "What would have prevented a trouble case.",
            requiredProperties = {"id", "role", "measures"})
    public record PreventionView(
            @Schema(description = "Its id", examples = "case-9-vpn") String id,
            @Schema(description = "Who would have done it") Role role,
            @Schema(description = "Ids of the measures it is part of") List<String> measures,
            @Schema(description = "What would have been done") String text) {}

    /** One question. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "Question",
            description = "One question, by the name of its answer.",
            requiredProperties = {"id", "group", "form", "canChangeVerdict", "values", "citation"})
    public record QuestionView(
            @Schema(description = "Name of the answer", examples = "terminalStorage") String id,
            @Schema(description = "Group it is shown in", examples = "WORK") String group,
            @Schema(description = "What the group is called") String groupText,
            @Schema(description = "What an answer looks like", ref = "QuestionForm")
                    Question.Form form,
            @Schema(description = "Whether an answer can change a verdict")
                    boolean canChangeVerdict,
            @Schema(description = "The question in words") String text,
            @Schema(description = "The same in a few words") String label,
            @Schema(description = "What to know to answer it") String help,
            @Schema(description = "The values an answer is made of") List<ValueView> values,
            @Schema(description = "The place it comes from") CitationView citation) {}

    /** One value an answer is made of. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "Value",
            description = "One value an answer is made of.",
            requiredProperties = "value")
    public record ValueView(
            @Schema(
                            description = "The value as it stands in JSON: a name, true or false",
                            examples = "FORBIDDEN")
                    Object value,
            @Schema(description = "The value in words") String text) {}

    /** One rule. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "Rule",
            description = "One rule of the pack.",
            requiredProperties = {"id", "file", "conditions", "answers", "citation"})
    public record RuleView(
            @Schema(description = "Permanent id", examples = "FIT-TAKEHOME-01") String id,
            @Schema(description = "What it is about, in a few English words") String sentence,
            @Schema(description = "Rule file within the pack", examples = "fit/take-home-pc")
                    String file,
            @Schema(description = "What has to hold, as written in the rule")
                    List<String> conditions,
            @Schema(description = "Names of the answers it reads") List<String> answers,
            @Schema(description = "What it says") String text,
            @Schema(description = "Where the guideline says so") CitationView citation) {}

    /** One term of the glossary. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "Term",
            description = "One term of the glossary.",
            requiredProperties = {"id", "order", "citation"})
    public record TermView(
            @Schema(description = "Its id", examples = "vdi") String id,
            @Schema(description = "The heading it stands under in the guideline") String order,
            @Schema(description = "The term") String term,
            @Schema(description = "What it means") String definition,
            @Schema(description = "Where it stands") CitationView citation) {}
}
