package telework.advisor.service.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import telework.advisor.catalogue.Crosswalk;
import telework.advisor.catalogue.PatternEntry;
import telework.advisor.catalogue.Reference;
import telework.advisor.catalogue.Section;
import telework.advisor.model.Category;
import telework.advisor.model.InformationLevel;
import telework.advisor.model.Obligation;
import telework.advisor.model.Pattern;
import telework.advisor.model.Question;
import telework.advisor.model.Role;

/** The entries of the catalogue, as they leave the service. */
public final class CatalogueViews {

    private CatalogueViews() {}

    /** One of the six patterns. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Pattern", description = "One of the six patterns.")
    public record PatternEntryView(
            Pattern id,
            int number,
            String name,
            String shortName,
            String overview,
            @Schema(description = "What runs where, and what crosses the line")
                    String figureInWords,
            @Schema(description = "Its column of table 1 (page 9)") List<CellView> table1,
            List<ClaimView> claims,
            CounterpartView edition5,
            CounterpartView nist,
            CitationView citation) {}

    /** A cell of table 1. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Table1Cell", description = "A cell of table 1.")
    public record CellView(String row, String heading, String value, String text) {}

    /** Something the prose says of a pattern. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Claim", description = "Something the prose says of a pattern.")
    public record ClaimView(String id, PatternEntry.Kind kind, int page, String text) {}

    /** What a pattern is called elsewhere. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "Counterpart",
            description = "What a pattern is called elsewhere, and how well the two match.")
    public record CounterpartView(
            List<String> ids,
            Map<String, String> names,
            Crosswalk.Grade grade,
            String gradeText,
            @Schema(description = "For SPLIT: the question that tells them apart; yes is the first")
                    String question) {}

    /** One of the 43 measures. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Measure", description = "One of the 43 measures.")
    public record MeasureEntryView(
            String id,
            Role role,
            int number,
            Category category,
            @Schema(description = "The measures printed together with it", examples = "A7-W7")
                    String group,
            @Schema(description = "The strongest of the blocks printed for its role")
                    Obligation obligation,
            @Schema(description = "Whether rules decide when it applies; otherwise it always does")
                    boolean conditional,
            String title,
            String why,
            List<ActionEntryView> actions,
            List<Integer> troubleCases,
            CitationView citation) {}

    /** One thing to do. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Action", description = "One thing to do.")
    public record ActionEntryView(
            String id, Obligation obligation, boolean conditional, int page, String text) {}

    /** One of the 14 trouble cases. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TroubleCase", description = "One of the 14 trouble cases.")
    public record TroubleCaseView(
            int id,
            String title,
            String happened,
            List<PreventionView> prevention,
            List<String> measures,
            List<Pattern> patterns,
            CitationView citation) {}

    /** What would have prevented a trouble case. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Prevention", description = "What would have prevented a trouble case.")
    public record PreventionView(String id, Role role, List<String> measures, String text) {}

    /** One question. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Question", description = "One question, by the name of its answer.")
    public record QuestionView(
            String id,
            String group,
            String groupText,
            Question.Form form,
            @Schema(description = "Whether an answer can change a verdict")
                    boolean canChangeVerdict,
            String text,
            String label,
            String help,
            List<ValueView> values,
            CitationView citation) {}

    /** One value an answer is made of. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Value", description = "One value an answer is made of.")
    public record ValueView(Object value, String text) {}

    /** One rule. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Rule", description = "One rule of the pack.")
    public record RuleView(
            String id,
            @Schema(description = "What it is about, in a few English words") String sentence,
            @Schema(description = "Rule file within the pack") String file,
            @Schema(description = "What has to hold, as written in the rule")
                    List<String> conditions,
            @Schema(description = "The answers it reads") List<String> answers,
            String text,
            CitationView citation) {}

    /** One term of the glossary. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Term", description = "One term of the glossary.")
    public record TermView(
            String id, String order, String term, String definition, CitationView citation) {}

    /** The guideline as a whole. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "Guideline",
            description =
                    "The guideline: its parts, levels of information, roles, advice and links.")
    public record GuidelineView(
            AdviceView.RulePackView rulePack,
            String published,
            List<SectionView> sections,
            List<LevelView> informationLevels,
            List<TopicView> positions,
            List<ConsiderationView> considerations,
            List<TopicView> columns,
            List<LinkView> links,
            @Schema(description = "What to keep in mind about the names used elsewhere")
                    String crosswalkCaution) {}

    /** A part of the guideline and where it is encoded. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Section", description = "A part of the guideline and where it is encoded.")
    public record SectionView(
            String id,
            Section.Kind kind,
            List<String> encoded,
            @Schema(description = "Why it is not encoded") String reason,
            CitationView citation) {}

    /** A level of information. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "InformationLevel", description = "A level of information (page 25).")
    public record LevelView(
            InformationLevel id,
            Reference.CarriedOut carriedOut,
            String name,
            String meaning,
            String handling,
            Map<String, String> examples,
            Map<String, String> marking,
            CitationView citation) {}

    /** A role's position or a column. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "Topic",
            description = "A role's position (page 17) or a column of the guideline.")
    public record TopicView(
            String id,
            String title,
            String text,
            Map<String, String> points,
            List<String> measures,
            CitationView citation) {}

    /** Something to consider. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Consideration", description = "Something the guideline asks to consider.")
    public record ConsiderationView(
            String id,
            Reference.Topic topic,
            String title,
            String text,
            List<Pattern> patterns,
            CitationView citation) {}

    /** A reference link. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Link", description = "A reference link.")
    public record LinkView(
            String id,
            String url,
            String title,
            String publisher,
            String about,
            CitationView citation) {}
}
