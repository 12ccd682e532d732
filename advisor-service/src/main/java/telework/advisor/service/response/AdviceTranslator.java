package telework.advisor.service.response;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import telework.advisor.TeleworkAdvisor;
import telework.advisor.catalogue.Measure;
import telework.advisor.catalogue.Reference;
import telework.advisor.catalogue.Rule;
import telework.advisor.fact.Finding;
import telework.advisor.model.Advice;
import telework.advisor.model.Effect;
import telework.advisor.model.MeasureAdvice;
import telework.advisor.model.PatternAdvice;
import telework.advisor.model.Question;
import telework.advisor.model.Requirements;
import telework.advisor.service.response.AdviceView.ActionView;
import telework.advisor.service.response.AdviceView.FindingView;
import telework.advisor.service.response.AdviceView.MeasureView;
import telework.advisor.service.response.AdviceView.NoticeView;
import telework.advisor.service.response.AdviceView.OpenQuestionView;
import telework.advisor.service.response.AdviceView.PatternView;
import telework.advisor.service.response.AdviceView.ReasonView;
import telework.advisor.service.response.AdviceView.RulePackView;

/**
 * Translates an advice into an answer: gives ids their texts and citations, decides nothing.
 * Thread-safe.
 */
public final class AdviceTranslator {

    private final TeleworkAdvisor advisor;
    private final Wording wording;

    /** A translator for answers in that wording. */
    public AdviceTranslator(TeleworkAdvisor advisor, Wording wording) {
        this.advisor = advisor;
        this.wording = wording;
    }

    /** The answer. */
    public AdviceView translate(Advice advice, Optional<String> organization) {
        Map<String, Object> requirements = requirements(advice.requirements());
        return new AdviceView(
                decisionId(advice, organization),
                rulePack(),
                organization.orElse(null),
                requirements,
                notices(advice),
                advice.patterns().stream().map(this::pattern).toList(),
                advice.recommended(),
                advice.selectedPatterns(),
                advice.measures().stream().map(this::measure).toList(),
                advice.openQuestions().stream()
                        .map(
                                open ->
                                        new OpenQuestionView(
                                                open.question().field(),
                                                wording.text(
                                                        "questions."
                                                                + open.question().field()
                                                                + ".question"),
                                                open.patterns(),
                                                open.measures()))
                        .toList(),
                advice.conflicts().stream().map(AdviceTranslator::fields).toList(),
                advice.conflicts().isEmpty() ? null : conflictReasons(advice),
                advice.conflicts().isEmpty() ? null : waysBack(advice.requirements()));
    }

    /** For each answer in any conflict, the findings by which it rules patterns out. */
    private List<AdviceView.ConflictReasonView> conflictReasons(Advice advice) {
        return advice.conflicts().stream()
                .flatMap(Set::stream)
                .distinct()
                .sorted()
                .map(
                        question ->
                                new AdviceView.ConflictReasonView(
                                        question.field(),
                                        advice.patterns().stream()
                                                .flatMap(pattern -> pattern.findings().stream())
                                                .filter(finding -> blocks(finding, question))
                                                .map(
                                                        finding ->
                                                                new AdviceView.BlockView(
                                                                        finding.pattern(),
                                                                        finding(finding)))
                                                .toList()))
                .toList();
    }

    private boolean blocks(Finding finding, Question question) {
        return finding.effect() == Effect.BLOCK
                && rule(finding.rule()).answers().contains(question);
    }

    /** The smallest changes that bring a pattern back. */
    List<WhatIfViews.WayBackView> waysBack(Requirements requirements) {
        return advisor.whatIf().waysBack(requirements).stream()
                .map(way -> new WhatIfViews.WayBackView(patch(way.change()), way.patterns()))
                .toList();
    }

    /** A change of answers as a merge patch on requirements. */
    static Map<String, Object> patch(Map<Question, Object> change) {
        Map<String, Object> patch = new LinkedHashMap<>();
        change.forEach((question, answer) -> patch.put(question.field(), answer));
        return patch;
    }

    /** The id of the decision on a case. */
    String decisionId(Advice advice, Optional<String> organization) {
        return DecisionId.of(
                advisor.packDigest(),
                wording.language(),
                requirements(advice.requirements()),
                advice.chosenPatterns(),
                organization);
    }

    /** Answers in canonical form, by field; undecided ones are left out. */
    public static Map<String, Object> requirements(Requirements requirements) {
        Map<String, Object> answers = new LinkedHashMap<>();
        requirements.answers().forEach((question, answer) -> answers.put(question.field(), answer));
        return answers;
    }

    private RulePackView rulePack() {
        Reference.Edition edition = advisor.catalogue().edition();
        return new RulePackView(
                edition.id(), edition.edition(), edition.version(), advisor.packDigest());
    }

    private List<NoticeView> notices(Advice advice) {
        return advice.notices().stream()
                .map(
                        notice ->
                                new NoticeView(
                                        notice.name(), wording.text("vocabulary.notice." + notice)))
                .toList();
    }

    private PatternView pattern(PatternAdvice advice) {
        return new PatternView(
                advice.pattern(),
                advice.pattern().number(),
                wording.text("patterns." + advice.pattern() + ".name"),
                advice.verdict(),
                advice.provisionalVerdict(),
                advice.possibleVerdicts(),
                advice.rank().isPresent() ? advice.rank().getAsInt() : null,
                advice.findings().stream().map(this::finding).toList(),
                fields(advice.openQuestions()));
    }

    /** A finding. */
    FindingView finding(Finding finding) {
        Rule rule = rule(finding.rule());
        return new FindingView(
                rule.id(),
                finding.effect(),
                finding.basis(),
                fields(rule.answers()),
                wording.text("rules." + rule.id()),
                wording.citation(rule.citation()));
    }

    private MeasureView measure(MeasureAdvice advice) {
        Measure measure = advisor.catalogue().measure(advice.measure()).orElseThrow();
        return new MeasureView(
                measure.id(),
                measure.role(),
                measure.category(),
                advice.obligation(),
                advice.applicability(),
                advice.deferrable(),
                wording.text("measures." + measure.id() + ".title"),
                actions(measure, advice),
                reasons(advice.reasons()),
                wording.citation(measure.citation()),
                measure.troubleCases());
    }

    private List<ActionView> actions(Measure measure, MeasureAdvice advice) {
        List<ActionView> actions = new ArrayList<>();
        for (MeasureAdvice.ActionAdvice action : advice.actions()) {
            Stream<Measure.Action> entries = measure.actions().stream();
            actions.add(
                    new ActionView(
                            action.action(),
                            action.obligation(),
                            action.applicability(),
                            action.deferrable(),
                            wording.text(
                                    "measures." + measure.id() + ".actions." + action.action()),
                            action.reasons().isEmpty() ? null : reasons(action.reasons()),
                            entries.filter(entry -> entry.id().equals(action.action()))
                                    .findFirst()
                                    .orElseThrow()
                                    .page()));
        }
        return actions;
    }

    /** Reasons. */
    List<ReasonView> reasons(List<MeasureAdvice.Reason> reasons) {
        return reasons.stream()
                .map(
                        reason -> {
                            Rule rule = rule(reason.rule());
                            return new ReasonView(
                                    rule.id(),
                                    reason.says(),
                                    reason.basis(),
                                    fields(rule.answers()),
                                    wording.text("rules." + rule.id()),
                                    wording.citation(rule.citation()));
                        })
                .toList();
    }

    private Rule rule(String id) {
        return advisor.catalogue().rule(id).orElseThrow();
    }

    /** The fields of questions. */
    static List<String> fields(Collection<Question> questions) {
        return questions.stream().map(Question::field).toList();
    }
}
