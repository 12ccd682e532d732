package telework.advisor.service.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import telework.advisor.fact.MeasureCall;
import telework.advisor.model.Applicability;
import telework.advisor.model.Basis;
import telework.advisor.model.Category;
import telework.advisor.model.Effect;
import telework.advisor.model.Obligation;
import telework.advisor.model.Pattern;
import telework.advisor.model.Role;
import telework.advisor.model.Verdict;

/**
 * The whole answer to one case, as it leaves the service. Longer than most classes: every component
 * says what it is, and every record which components are always there.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Advice",
        description =
                "The whole answer to one case. The same input, pack and language give the same"
                        + " bytes.",
        requiredProperties = {
            "decisionId",
            "rulePack",
            "requirements",
            "notices",
            "patterns",
            "recommended",
            "selectedPatterns",
            "measures",
            "openQuestions",
            "conflicts"
        })
public record AdviceView(
        @Schema(description = "SHA-256 of input, rule pack and language, in hexadecimal")
                String decisionId,
        @Schema(description = "The rules that decided") RulePackView rulePack,
        @Schema(description = "Name given in the request; absent if none was") String organization,
        @Schema(
                        description = "The answers in canonical form; undecided ones are left out",
                        ref = "Requirements")
                Map<String, Object> requirements,
        @Schema(description = "Things to know before reading on") List<NoticeView> notices,
        @Schema(description = "The six patterns, in the guideline's order")
                List<PatternView> patterns,
        @Schema(description = "The patterns of rank 1; empty if no pattern is left")
                Set<Pattern> recommended,
        @Schema(description = "The patterns that measures are given for")
                Set<Pattern> selectedPatterns,
        @Schema(description = "The 43 measures, by role and number") List<MeasureView> measures,
        @Schema(description = "Undecided questions that still matter, in catalogue order")
                List<OpenQuestionView> openQuestions,
        @Schema(
                        description =
                                "Every minimal set of answers, by name, that already rules out all"
                                        + " six patterns; empty if one is left")
                List<List<String>> conflicts,
        @Schema(
                        description =
                                "For each answer in a conflict, by which rules it rules patterns"
                                        + " out; absent without conflicts")
                List<ConflictReasonView> conflictReasons,
        @Schema(
                        description =
                                "Every smallest change that brings a pattern back; absent without"
                                        + " conflicts")
                List<WhatIfViews.WayBackView> waysBack) {

    /** By which rules one answer rules patterns out. */
    @Schema(
            name = "ConflictReason",
            description = "By which rules one answer rules patterns out.",
            requiredProperties = {"answer", "blocks"})
    public record ConflictReasonView(
            @Schema(description = "Name of the answer", examples = "terminalStorage") String answer,
            @Schema(description = "The patterns it rules out, and why") List<BlockView> blocks) {}

    /** Why one pattern is ruled out. */
    @Schema(
            name = "Block",
            description = "Why one pattern is ruled out.",
            requiredProperties = {"pattern", "finding"})
    public record BlockView(
            @Schema(description = "The pattern") Pattern pattern,
            @Schema(description = "The finding that rules it out") FindingView finding) {}

    /** Identifies the rules that decided. */
    @Schema(
            name = "RulePack",
            description = "Identifies the rules that decided.",
            requiredProperties = {"id", "edition", "version", "digest"})
    public record RulePackView(
            @Schema(description = "Name of the pack", examples = "mic-telework-security-4")
                    String id,
            @Schema(description = "Edition of the guideline", examples = "4") String edition,
            @Schema(description = "Version of the pack", examples = "1.0.0") String version,
            @Schema(description = "SHA-256 of every source file of the pack, in hexadecimal")
                    String digest) {}

    /** Something to know before reading on. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "Notice",
            description = "Something to know before reading on.",
            requiredProperties = "id")
    public record NoticeView(
            @Schema(description = "Its name", examples = "NOTHING_KNOWN_YET") String id,
            @Schema(description = "The same in words") String text) {}

    /** What is found about one pattern. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "PatternAdvice",
            description = "What is found about one pattern.",
            requiredProperties = {
                "pattern",
                "number",
                "verdict",
                "provisionalVerdict",
                "possibleVerdicts",
                "rank",
                "findings",
                "openQuestions"
            })
    public record PatternView(
            @Schema(description = "The pattern") Pattern pattern,
            @Schema(description = "The guideline's number, 1 to 6") int number,
            @Schema(description = "What the pattern is called") String name,
            @Schema(description = "The one possible verdict, or UNDECIDED") Verdict verdict,
            @Schema(description = "The verdict if the undecided answers raise nothing")
                    Verdict provisionalVerdict,
            @Schema(
                            description =
                                    "The verdicts over every completion of the undecided answers,"
                                            + " best first")
                    Set<Verdict> possibleVerdicts,
            @JsonInclude(JsonInclude.Include.ALWAYS)
                    @Schema(
                            description = "1 for the best; null if provisionally unsuitable",
                            nullable = true)
                    Integer rank,
            @Schema(description = "What rules found, by effect and rule id")
                    List<FindingView> findings,
            @Schema(
                            description =
                                    "Names of the undecided answers that can still change the"
                                            + " possible verdicts")
                    List<String> openQuestions) {}

    /** What one rule found about one pattern. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "Finding",
            description = "What one rule found about one pattern.",
            requiredProperties = {"rule", "effect", "basis", "answers", "citation"})
    public record FindingView(
            @Schema(description = "Id of the rule", examples = "FIT-TAKEHOME-01") String rule,
            @Schema(description = "What the finding does to the verdict") Effect effect,
            @Schema(description = "Whether the guideline says so") Basis basis,
            @Schema(description = "Names of the answers it goes by") List<String> answers,
            @Schema(description = "The finding in words") String text,
            @Schema(description = "Where the guideline says so") CitationView citation) {}

    /** What is said about one measure. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "MeasureAdvice",
            description = "What is said about one measure.",
            requiredProperties = {
                "measure",
                "role",
                "category",
                "obligation",
                "applicability",
                "deferrable",
                "actions",
                "reasons",
                "citation",
                "troubleCases"
            })
    public record MeasureView(
            @Schema(description = "The guideline's own number", examples = "A7") String measure,
            @Schema(description = "Whose measure it is") Role role,
            @Schema(description = "The part of the guideline it stands in") Category category,
            @Schema(description = "How binding it is in this case") Obligation obligation,
            @Schema(description = "Whether it concerns this case") Applicability applicability,
            @Schema(description = "May be put off at a first introduction (page 2)")
                    boolean deferrable,
            @Schema(description = "The measure in words") String title,
            @Schema(description = "What to do; what does not apply is left out")
                    List<ActionView> actions,
            @Schema(description = "Why; never empty", minItems = 1) List<ReasonView> reasons,
            @Schema(description = "Where the measure stands") CitationView citation,
            @Schema(description = "Numbers of related trouble cases") List<Integer> troubleCases) {}

    /** What is said about one action. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "ActionAdvice",
            description = "One thing to do.",
            requiredProperties = {"action", "obligation", "applicability", "deferrable", "page"})
    public record ActionView(
            @Schema(description = "Id of the action", examples = "M1-write-policy") String action,
            @Schema(description = "How binding it is in this case") Obligation obligation,
            @Schema(description = "Whether it concerns this case; never NOT_APPLICABLE")
                    Applicability applicability,
            @Schema(description = "May be put off at a first introduction (page 2)")
                    boolean deferrable,
            @Schema(description = "What to do, in words") String text,
            @Schema(
                            description =
                                    "Why, where rules decide on the action itself; else absent, and"
                                            + " the reasons of its measure hold")
                    List<ReasonView> reasons,
            @Schema(description = "Page of the guideline", examples = "22") int page) {}

    /** Why a measure or an action applies or not. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "Reason",
            description = "Why a measure or an action applies or not.",
            requiredProperties = {"rule", "says", "basis", "answers", "citation"})
    public record ReasonView(
            @Schema(description = "Id of the rule", examples = "MEAS-GENERAL-01") String rule,
            @Schema(description = "What the rule says") MeasureCall.Says says,
            @Schema(description = "Whether the guideline says so") Basis basis,
            @Schema(description = "Names of the answers it goes by") List<String> answers,
            @Schema(description = "The reason in words") String text,
            @Schema(description = "Where the guideline says so") CitationView citation) {}

    /** An undecided question that still matters. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "OpenQuestion",
            description = "An undecided question that still matters.",
            requiredProperties = {"question", "patterns", "measures"})
    public record OpenQuestionView(
            @Schema(description = "Name of the answer", examples = "terminalStorage")
                    String question,
            @Schema(description = "The question in words") String text,
            @Schema(description = "Patterns whose possible verdicts it can change")
                    Set<Pattern> patterns,
            @Schema(description = "Measures it can change") List<String> measures) {}
}
