package telework.advisor.service.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import telework.advisor.model.Applicability;
import telework.advisor.model.Obligation;
import telework.advisor.model.Pattern;
import telework.advisor.model.Role;
import telework.advisor.model.SelfCheck;
import telework.advisor.model.Verdict;
import telework.advisor.service.response.AdviceView.FindingView;
import telework.advisor.service.response.AdviceView.ReasonView;

/**
 * The answers to what-if questions, as they leave the service. Longer than most classes: every
 * component says what it is, and every record which components are always there.
 */
public final class WhatIfViews {

    private WhatIfViews() {}

    /** What something was and is. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(
            name = "Change",
            description = "What something was and what it is now.",
            requiredProperties = {"from", "to"})
    public record ChangeView(
            @Schema(description = "Before", nullable = true) Object from,
            @Schema(description = "After", nullable = true) Object to) {}

    /** How variants differ from their base. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "Comparisons",
            description = "How each variant differs from the base; only what differs is listed.",
            requiredProperties = {"decisionId", "variants"})
    public record ComparisonsView(
            @Schema(description = "Names the decision on the base") String decisionId,
            @Schema(description = "One for each variant, in the order given")
                    List<ComparisonView> variants) {}

    /** How one variant differs from its base. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "Comparison",
            description = "How one variant differs from the base.",
            requiredProperties = {
                "name",
                "decisionId",
                "same",
                "patterns",
                "recommended",
                "measures"
            })
    public record ComparisonView(
            @Schema(description = "Name of the variant") String name,
            @Schema(description = "Names the decision on the variant") String decisionId,
            @Schema(description = "Whether nothing differs") boolean same,
            @Schema(description = "The patterns that differ") List<PatternChangeView> patterns,
            @Schema(description = "The recommended patterns") ChangeView recommended,
            @Schema(description = "The measures that differ") MeasureChangesView measures,
            @Schema(description = "The differences in one sentence") String summary) {}

    /** How one pattern differs. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "PatternChange",
            description = "How one pattern differs.",
            requiredProperties = {"pattern", "verdict", "possibleVerdicts", "rank", "findings"})
    public record PatternChangeView(
            @Schema(description = "The pattern") Pattern pattern,
            @Schema(description = "Its verdict") ChangeView verdict,
            @Schema(description = "Its possible verdicts") ChangeView possibleVerdicts,
            @Schema(description = "Its rank; null if provisionally unsuitable") ChangeView rank,
            @Schema(description = "Its findings") FindingChangesView findings) {}

    /** Findings that appear and vanish. */
    @Schema(
            name = "FindingChanges",
            description = "Findings that appear and vanish.",
            requiredProperties = {"gained", "lost"})
    public record FindingChangesView(
            @Schema(description = "Findings that appear") List<FindingView> gained,
            @Schema(description = "Findings that vanish") List<FindingView> lost) {}

    /** Measures that differ. */
    @Schema(
            name = "MeasureChanges",
            description = "Measures that differ.",
            requiredProperties = {"gained", "lost", "changed", "roles"})
    public record MeasureChangesView(
            @Schema(description = "Measures that apply now and did not") List<String> gained,
            @Schema(description = "Measures that applied and do not now") List<String> lost,
            @Schema(description = "Measures that differ in another way")
                    List<MeasureChangeView> changed,
            @Schema(description = "The same, by role") List<RoleChangesView> roles) {}

    /** Measures of one role that differ. */
    @Schema(
            name = "RoleChanges",
            description = "Measures of one role that differ.",
            requiredProperties = {"role", "gained", "lost", "changed"})
    public record RoleChangesView(
            @Schema(description = "The role") Role role,
            @Schema(description = "Measures that apply now and did not") List<String> gained,
            @Schema(description = "Measures that applied and do not now") List<String> lost,
            @Schema(description = "Measures that differ in another way") List<String> changed) {}

    /** How one measure differs. */
    @Schema(
            name = "MeasureChange",
            description = "How one measure differs that is neither gained nor lost.",
            requiredProperties = {
                "measure",
                "applicability",
                "obligation",
                "deferrable",
                "actionsGained",
                "actionsLost",
                "actionsChanged",
                "notesGained",
                "notesLost"
            })
    public record MeasureChangeView(
            @Schema(description = "The measure") String measure,
            @Schema(description = "Whether it concerns the case") ChangeView applicability,
            @Schema(description = "How binding it is") ChangeView obligation,
            @Schema(description = "Whether it may be put off") ChangeView deferrable,
            @Schema(description = "Actions that are listed now and were not")
                    List<String> actionsGained,
            @Schema(description = "Actions that were listed and are not now")
                    List<String> actionsLost,
            @Schema(description = "Actions listed before and after that differ")
                    List<ActionChangeView> actionsChanged,
            @Schema(description = "Notes that appear") List<ReasonView> notesGained,
            @Schema(description = "Notes that vanish") List<ReasonView> notesLost) {}

    /** How one action differs. */
    @Schema(
            name = "ActionChange",
            description = "How one action differs.",
            requiredProperties = {"action", "applicability", "obligation", "deferrable"})
    public record ActionChangeView(
            @Schema(description = "The action") String action,
            @Schema(description = "Whether it concerns the case") ChangeView applicability,
            @Schema(description = "How binding it is") ChangeView obligation,
            @Schema(description = "Whether it may be put off") ChangeView deferrable) {}

    /** Every smallest change that reaches a verdict. */
    @Schema(
            name = "Counterfactuals",
            description = "Every smallest change of answers after which the verdict is certain.",
            requiredProperties = {"pattern", "target", "size", "changes", "impossible"})
    public record CounterfactualsView(
            @Schema(description = "The pattern") Pattern pattern,
            @Schema(description = "The verdict to reach, or better") Verdict target,
            @Schema(description = "How many answers each change touches; 0 if it holds already")
                    int size,
            @Schema(
                            description =
                                    "The changes as merge patches (RFC 7396) on the requirements;"
                                            + " empty if impossible")
                    List<Map<String, Object>> changes,
            @Schema(
                            description =
                                    "Every minimal set of frozen answers that makes it impossible;"
                                            + " empty if possible")
                    List<List<String>> impossible) {}

    /** What the advice hangs on. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "Sensitivities",
            description = "What the advice hangs on: each answer changed to each other value.",
            requiredProperties = {
                "mandatoryMeasures",
                "answers",
                "withoutInfluence",
                "answersToAnotherRecommendation"
            })
    public record SensitivitiesView(
            @Schema(description = "Mandatory measures that apply as things stand")
                    int mandatoryMeasures,
            @Schema(description = "One entry for each answer given") List<AnswerView> answers,
            @Schema(description = "Answers that do not matter, whatever their value")
                    List<String> withoutInfluence,
            @JsonInclude(JsonInclude.Include.ALWAYS)
                    @Schema(
                            description =
                                    "Fewest answers to change until other patterns are recommended;"
                                            + " null if none do",
                            nullable = true)
                    Integer answersToAnotherRecommendation) {}

    /** What one answer does. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "SensitivityOfAnswer",
            description = "What one answer does.",
            requiredProperties = {"question", "alternatives"})
    public record AnswerView(
            @Schema(description = "The question") String question,
            @Schema(description = "The question in words") String text,
            @Schema(description = "Its other values") List<AlternativeView> alternatives) {}

    /** What follows from another answer. */
    @Schema(
            name = "Alternative",
            description = "What follows from another answer.",
            requiredProperties = {
                "value",
                "verdicts",
                "recommended",
                "mandatoryMeasures",
                "differs"
            })
    public record AlternativeView(
            @Schema(description = "The other answer") Object value,
            @Schema(description = "The verdicts on the six patterns")
                    Map<Pattern, Verdict> verdicts,
            @Schema(description = "The recommended patterns") Set<Pattern> recommended,
            @Schema(description = "Mandatory measures that apply") int mandatoryMeasures,
            @Schema(description = "Whether a verdict, the recommendation or that number differs")
                    boolean differs) {}

    /** Open questions, those that settle most first. */
    @Schema(
            name = "NextQuestions",
            description =
                    "Open questions, those that settle most first; empty once all is certain.",
            requiredProperties = "questions")
    public record NextQuestionsView(
            @Schema(description = "The questions") List<NextQuestionView> questions) {}

    /** An open question with what it would settle. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "NextQuestion",
            description = "An open question with what it would settle.",
            requiredProperties = {"question", "expectedSettled", "answers"})
    public record NextQuestionView(
            @Schema(description = "The question") String question,
            @Schema(description = "The question in words") String text,
            @Schema(
                            description =
                                    "Verdicts that become certain on average, each answer being"
                                            + " equally likely")
                    double expectedSettled,
            @Schema(description = "What each answer would settle") List<OutcomeView> answers) {}

    /** What one answer would settle. */
    @Schema(
            name = "Outcome",
            description = "What one answer would settle.",
            requiredProperties = {"value", "settles"})
    public record OutcomeView(
            @Schema(description = "The answer") Object value,
            @Schema(description = "Patterns whose verdict becomes certain") Set<Pattern> settles) {}

    /** What changes for the measures from one way of telework to another. */
    @Schema(
            name = "Transition",
            description = "What changes for the measures from one way of telework to another.",
            requiredProperties = {
                "fromDecisionId",
                "toDecisionId",
                "add",
                "keep",
                "retire",
                "undecided"
            })
    public record TransitionView(
            @Schema(description = "Names the decision on the way left") String fromDecisionId,
            @Schema(description = "Names the decision on the way taken") String toDecisionId,
            @Schema(description = "Measures that apply only after") List<MeasureNameView> add,
            @Schema(description = "Measures that apply before and after")
                    List<MeasureNameView> keep,
            @Schema(description = "Measures that apply only before") List<MeasureNameView> retire,
            @Schema(description = "Measures of which an open answer decides, before or after")
                    List<MeasureNameView> undecided) {}

    /** A measure by name. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "MeasureName",
            description = "A measure by name.",
            requiredProperties = {"measure", "role", "obligation", "citation"})
    public record MeasureNameView(
            @Schema(description = "The measure") String measure,
            @Schema(description = "Whom it addresses") Role role,
            @Schema(description = "How binding it is") Obligation obligation,
            @Schema(description = "What it asks") String title,
            @Schema(description = "Where the guideline explains it") CitationView citation) {}

    /** Every smallest set of patterns that serves all groups. */
    @Schema(
            name = "Rollout",
            description =
                    "Every smallest set of patterns that serves all groups that can be served.",
            requiredProperties = {"plans", "unservable"})
    public record RolloutView(
            @Schema(description = "The sets, best first") List<PlanView> plans,
            @Schema(description = "Groups that no pattern can serve")
                    List<UnservableView> unservable) {}

    /** One set of patterns. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "Plan",
            description = "One set of patterns, and who gets which.",
            requiredProperties = {
                "patterns",
                "suitableHeadcount",
                "groups",
                "measures",
                "undecided"
            })
    public record PlanView(
            @Schema(description = "The patterns") Set<Pattern> patterns,
            @Schema(description = "People who get a provisionally suitable pattern")
                    long suitableHeadcount,
            @Schema(description = "Who gets which") List<AssignmentView> groups,
            @Schema(description = "The measures that apply to any group")
                    List<MeasureUseView> measures,
            @Schema(
                            description =
                                    "The measures of which an open answer of any group decides,"
                                            + " with those groups")
                    List<MeasureUseView> undecided,
            @Schema(description = "What it costs at the prices given") CostView cost) {}

    /** The pattern a group gets. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "Assignment",
            description = "The pattern a group gets: the best-ranked of the set.",
            requiredProperties = {
                "name",
                "headcount",
                "pattern",
                "verdict",
                "provisionalVerdict",
                "rank"
            })
    public record AssignmentView(
            @Schema(description = "Name of the group") String name,
            @Schema(description = "People in it") int headcount,
            @Schema(description = "The pattern") Pattern pattern,
            @Schema(description = "Its verdict for the group") Verdict verdict,
            @Schema(description = "Its verdict if the undecided answers raise nothing")
                    Verdict provisionalVerdict,
            @Schema(description = "Its rank for the group") Integer rank) {}

    /** A measure that a plan needs. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "MeasureUse",
            description = "A measure that a plan needs.",
            requiredProperties = {"measure", "role", "obligation", "groups", "citation"})
    public record MeasureUseView(
            @Schema(description = "The measure") String measure,
            @Schema(description = "Whom it addresses") Role role,
            @Schema(description = "The strongest obligation in its groups") Obligation obligation,
            @Schema(description = "What it asks") String title,
            @Schema(description = "Names of the groups it comes from") List<String> groups,
            @Schema(description = "Where the guideline explains it") CitationView citation) {}

    /** A group that no pattern can serve. */
    @Schema(
            name = "Unservable",
            description = "A group that no pattern can serve, and what would bring one back.",
            requiredProperties = {"name", "headcount", "conflicts", "waysBack"})
    public record UnservableView(
            @Schema(description = "Name of the group") String name,
            @Schema(description = "People in it") int headcount,
            @Schema(description = "Every minimal set of its answers that rules out all patterns")
                    List<List<String>> conflicts,
            @Schema(description = "Every smallest change that brings a pattern back")
                    List<WayBackView> waysBack) {}

    /** What a plan costs. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "Cost",
            description = "What a plan costs at the prices given, in their currency.",
            requiredProperties = {
                "total",
                "patterns",
                "companyTerminals",
                "personalTerminals",
                "openSeats",
                "unpriced"
            })
    public record CostView(
            @Schema(description = "All that has a price") BigDecimal total,
            @Schema(description = "For each pattern that has a price")
                    Map<Pattern, BigDecimal> patterns,
            @Schema(description = "Terminals of the company") SeatsView companyTerminals,
            @Schema(description = "Private terminals") SeatsView personalTerminals,
            @Schema(
                            description =
                                    "People whose kind of terminal is open or mixed; no terminal is"
                                            + " priced for them")
                    long openSeats,
            @Schema(description = "Patterns of the plan without a price; the total leaves them out")
                    Set<Pattern> unpriced,
            @Schema(
                            description =
                                    "Caution of the guideline (page 14) where private terminals are"
                                            + " used")
                    CautionView caution) {}

    /** Terminals and their cost. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Seats", description = "Terminals and their cost.", requiredProperties = "seats")
    public record SeatsView(
            @Schema(description = "People") long seats,
            @Schema(
                            description =
                                    "Cost of their terminals; absent if these have no price, and"
                                            + " the total leaves them out")
                    BigDecimal cost) {}

    /** A caution of the guideline. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "Caution",
            description = "A caution of the guideline.",
            requiredProperties = "citation")
    public record CautionView(
            @Schema(description = "What it says") String text,
            @Schema(description = "Where") CitationView citation) {}

    /** A smallest change that brings patterns back. */
    @Schema(
            name = "WayBack",
            description =
                    "A smallest change of answers after which not every pattern is ruled out.",
            requiredProperties = {"change", "patterns"})
    public record WayBackView(
            @Schema(
                            description =
                                    "The change as a merge patch (RFC 7396) on the requirements",
                            ref = "Requirements")
                    Map<String, Object> change,
            @Schema(description = "The patterns that are no longer ruled out after it")
                    Set<Pattern> patterns) {}

    /** How far the measures that apply are carried out. */
    @Schema(
            name = "SelfCheck",
            description = "How far the measures that apply are carried out.",
            requiredProperties = {
                "decisionId",
                "mandatoryMet",
                "roles",
                "gaps",
                "unknownMandatory",
                "undecided",
                "contradictions",
                "next"
            })
    public record SelfCheckView(
            @Schema(description = "Names the decision on the case") String decisionId,
            @Schema(description = "Whether every mandatory measure that applies is done")
                    boolean mandatoryMet,
            @Schema(description = "How many measures stand where, by role")
                    List<RoleTallyView> roles,
            @Schema(
                            description =
                                    "Measures that apply and are not done, the mandatory ones"
                                            + " first; last, those that are done but for"
                                            + " recommended actions")
                    List<GapView> gaps,
            @Schema(description = "Mandatory measures of which nobody has said anything")
                    List<String> unknownMandatory,
            @Schema(description = "Measures of which an open answer decides whether they apply")
                    List<String> undecided,
            @Schema(
                            description =
                                    "Statuses that cannot both be true; of the two, the worse"
                                            + " counts")
                    List<ContradictionView> contradictions,
            @Schema(description = "What to do next: the first gap of each role")
                    List<String> next) {}

    /** Two statuses that cannot both be true. */
    @Schema(
            name = "Contradiction",
            description =
                    "A measure that is said to be done though one of its actions is not wholly"
                            + " done, or not to be done though one is at least partly. Only"
                            + " actions that concern the case and are as binding as their measure"
                            + " count.",
            requiredProperties = {"measure", "status", "action", "actionStatus"})
    public record ContradictionView(
            @Schema(description = "The measure") String measure,
            @Schema(description = "Its status as given") SelfCheck.Status status,
            @Schema(description = "The action") String action,
            @Schema(description = "The action's status as given") SelfCheck.Status actionStatus) {}

    /** How many measures of a role stand where. */
    @Schema(
            name = "RoleTally",
            description = "How many measures of a role stand where.",
            requiredProperties = {"role", "mandatory", "recommended", "unspecified"})
    public record RoleTallyView(
            @Schema(description = "The role") Role role,
            @Schema(description = "Its mandatory measures") TallyView mandatory,
            @Schema(description = "Its recommended measures") TallyView recommended,
            @Schema(description = "Its measures printed without a block") TallyView unspecified) {}

    /** How many measures stand where. */
    @Schema(
            name = "Tally",
            description = "How many measures stand where.",
            requiredProperties = {"done", "partly", "notDone", "unknown"})
    public record TallyView(
            @Schema(description = "Carried out") int done,
            @Schema(description = "Carried out in part") int partly,
            @Schema(description = "Not carried out") int notDone,
            @Schema(description = "Nobody has said") int unknown) {}

    /** A measure that applies and is not done. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "Gap",
            description = "A measure that applies and is not done.",
            requiredProperties = {
                "measure",
                "role",
                "obligation",
                "status",
                "actions",
                "troubleCases",
                "citation"
            })
    public record GapView(
            @Schema(description = "The measure") String measure,
            @Schema(description = "Whom it addresses") Role role,
            @Schema(description = "How binding it is") Obligation obligation,
            @Schema(description = "How far it is carried out") SelfCheck.Status status,
            @Schema(description = "What it asks") String title,
            @Schema(description = "Its actions that are not done") List<OpenActionView> actions,
            @Schema(description = "Trouble cases that show what happens otherwise")
                    List<TroubleView> troubleCases,
            @Schema(description = "Where the guideline explains it") CitationView citation) {}

    /** An action that is not done. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "OpenAction",
            description = "An action that is not done.",
            requiredProperties = {"action", "obligation", "applicability", "status"})
    public record OpenActionView(
            @Schema(description = "The action") String action,
            @Schema(description = "How binding it is") Obligation obligation,
            @Schema(description = "Whether it concerns this case") Applicability applicability,
            @Schema(description = "How far it is carried out") SelfCheck.Status status,
            @Schema(description = "What to do") String text) {}

    /** What happened elsewhere. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "Trouble",
            description = "What happened elsewhere.",
            requiredProperties = {"id", "citation"})
    public record TroubleView(
            @Schema(description = "Number of the trouble case") int id,
            @Schema(description = "What it is about") String title,
            @Schema(description = "Where the guideline tells it") CitationView citation) {}
}
