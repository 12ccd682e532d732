package telework.advisor.service.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import telework.advisor.catalogue.Reference;
import telework.advisor.catalogue.Section;
import telework.advisor.model.InformationLevel;
import telework.advisor.model.Pattern;

/** The guideline as a whole and its parts, as they leave the service. */
public final class GuidelineViews {

    private GuidelineViews() {}

    /** The guideline as a whole. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "Guideline",
            description =
                    "The guideline: its parts, levels of information, roles, advice and links.",
            requiredProperties = {
                "rulePack",
                "published",
                "sections",
                "informationLevels",
                "positions",
                "considerations",
                "columns",
                "links",
                "otherLinks"
            })
    public record GuidelineView(
            @Schema(description = "The rules that encode it") AdviceView.RulePackView rulePack,
            @Schema(description = "Year and month it was published", examples = "2018-04")
                    String published,
            @Schema(description = "Its parts and where each is encoded") List<SectionView> sections,
            @Schema(description = "The three levels of information (page 25)")
                    List<LevelView> informationLevels,
            @Schema(description = "The positions of the three roles (page 17)")
                    List<TopicView> positions,
            @Schema(description = "What it asks to consider")
                    List<ConsiderationView> considerations,
            @Schema(description = "Its columns") List<TopicView> columns,
            @Schema(description = "Its list of reference links (page 61)") List<LinkView> links,
            @Schema(description = "Links given only in its text") List<LinkView> otherLinks,
            @Schema(description = "What to keep in mind about the names used elsewhere")
                    String crosswalkCaution) {}

    /** A part of the guideline and where it is encoded. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "Section",
            description = "A part of the guideline and where it is encoded.",
            requiredProperties = {"id", "kind", "encoded", "citation"})
    public record SectionView(
            @Schema(description = "Its id", examples = "table-1") String id,
            @Schema(description = "What kind of part it is", ref = "SectionKind") Section.Kind kind,
            @Schema(description = "Catalogue and rule files that encode it") List<String> encoded,
            @Schema(description = "Why it is not encoded; absent if it is") String reason,
            @Schema(description = "Where it stands") CitationView citation) {}

    /** A level of information. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "InformationLevelEntry",
            description = "A level of information (page 25).",
            requiredProperties = {"id", "carriedOut", "examples", "marking", "citation"})
    public record LevelView(
            @Schema(description = "The level") InformationLevel id,
            @Schema(description = "Whether it may be carried out of the office")
                    Reference.CarriedOut carriedOut,
            @Schema(description = "What it is called") String name,
            @Schema(description = "What belongs to it") String meaning,
            @Schema(description = "How to deal with it") String handling,
            @Schema(description = "Examples of it") List<PointView> examples,
            @Schema(description = "Ways to mark it") List<PointView> marking,
            @Schema(description = "Where it is described") CitationView citation) {}

    /** A role's position or a column. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "Topic",
            description = "A role's position (page 17) or a column of the guideline.",
            requiredProperties = {"id", "points", "citation"})
    public record TopicView(
            @Schema(description = "Its id; of a position, the role") String id,
            @Schema(description = "What it is about") String title,
            @Schema(description = "What it says, in short") String text,
            @Schema(description = "What it says, point by point") List<PointView> points,
            @Schema(description = "Ids of measures it bears on; absent for a position")
                    List<String> measures,
            @Schema(description = "Where it stands") CitationView citation) {}

    /** One point of several. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Point", description = "One point of several.", requiredProperties = "id")
    public record PointView(
            @Schema(description = "Its id among the others") String id,
            @Schema(description = "The point in words") String text) {}

    /** Something to consider. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "Consideration",
            description = "Something the guideline asks to consider.",
            requiredProperties = {"id", "topic", "patterns", "citation"})
    public record ConsiderationView(
            @Schema(description = "Its id", examples = "byod-cost") String id,
            @Schema(description = "What it is about", ref = "ConsiderationTopic")
                    Reference.Topic topic,
            @Schema(description = "The consideration in a few words") String title,
            @Schema(description = "The consideration") String text,
            @Schema(description = "Patterns it bears on; empty for all") List<Pattern> patterns,
            @Schema(description = "Where it stands") CitationView citation) {}

    /** A reference link. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "Link",
            description = "A reference link.",
            requiredProperties = {"id", "url", "citation"})
    public record LinkView(
            @Schema(description = "Its id") String id,
            @Schema(description = "The address, as the guideline gives it") String url,
            @Schema(description = "What is found there") String title,
            @Schema(description = "Who publishes it") String publisher,
            @Schema(description = "What it is good for") String about,
            @Schema(description = "Where the guideline names it") CitationView citation) {}
}
