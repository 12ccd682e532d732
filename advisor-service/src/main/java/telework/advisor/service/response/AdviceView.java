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

/** The whole answer to one case, as it leaves the service. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Advice",
        description =
                "The whole answer to one case. The same input, pack and language give the same"
                        + " bytes.")
public record AdviceView(
        @Schema(description = "SHA-256 of input, rule pack and language, in hexadecimal")
                String decisionId,
        @Schema(description = "The rules that decided") RulePackView rulePack,
        @Schema(description = "Name given in the request") String organization,
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
                                "Every minimal set of answers that already rules out all six"
                                        + " patterns")
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
    @Schema(name = "ConflictReason", description = "By which rules one answer rules patterns out.")
    public record ConflictReasonView(
            @Schema(description = "The answer") String answer,
            @Schema(description = "The patterns it rules out, and why") List<BlockView> blocks) {}

    /** Why one pattern is ruled out. */
    @Schema(name = "Block", description = "Why one pattern is ruled out.")
    public record BlockView(
            @Schema(description = "The pattern") Pattern pattern,
            @Schema(description = "The finding that rules it out") FindingView finding) {}

    /** Identifies the rules that decided. */
    @Schema(name = "RulePack", description = "Identifies the rules that decided.")
    public record RulePackView(String id, String edition, String version, String digest) {}

    /** Something to know before reading on. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Notice", description = "Something to know before reading on.")
    public record NoticeView(String id, String text) {}

    /** What is found about one pattern. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PatternAdvice", description = "What is found about one pattern.")
    public record PatternView(
            Pattern pattern,
            @Schema(description = "The guideline's number, 1 to 6") int number,
            String name,
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
            List<FindingView> findings,
            @Schema(description = "Undecided questions that can still change the possible verdicts")
                    List<String> openQuestions) {}

    /** What one rule found about one pattern. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Finding", description = "What one rule found about one pattern.")
    public record FindingView(
            String rule,
            Effect effect,
            Basis basis,
            @Schema(description = "The answers it goes by") List<String> answers,
            String text,
            CitationView citation) {}

    /** What is said about one measure. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "MeasureAdvice", description = "What is said about one measure.")
    public record MeasureView(
            @Schema(description = "The guideline's own number", examples = "A7") String measure,
            Role role,
            Category category,
            Obligation obligation,
            Applicability applicability,
            @Schema(description = "May be put off at a first introduction (page 2)")
                    boolean deferrable,
            String title,
            @Schema(description = "What to do; what does not apply is left out")
                    List<ActionView> actions,
            @Schema(description = "Why; never empty") List<ReasonView> reasons,
            CitationView citation,
            @Schema(description = "Numbers of related trouble cases") List<Integer> troubleCases) {}

    /** What is said about one action. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ActionAdvice", description = "One thing to do.")
    public record ActionView(
            String action,
            Obligation obligation,
            Applicability applicability,
            @Schema(description = "May be put off at a first introduction (page 2)")
                    boolean deferrable,
            String text,
            @Schema(description = "Why, where rules decide on the action itself")
                    List<ReasonView> reasons,
            int page) {}

    /** Why a measure or an action applies or not. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Reason", description = "Why a measure or an action applies or not.")
    public record ReasonView(
            String rule,
            MeasureCall.Says says,
            Basis basis,
            List<String> answers,
            String text,
            CitationView citation) {}

    /** An undecided question that still matters. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "OpenQuestion", description = "An undecided question that still matters.")
    public record OpenQuestionView(
            String question,
            String text,
            @Schema(description = "Patterns whose possible verdicts it can change")
                    Set<Pattern> patterns,
            @Schema(description = "Measures it can change") List<String> measures) {}
}
