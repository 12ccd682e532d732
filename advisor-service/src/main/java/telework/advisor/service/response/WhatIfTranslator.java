package telework.advisor.service.response;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import telework.advisor.TeleworkAdvisor;
import telework.advisor.catalogue.Measure;
import telework.advisor.model.Advice;
import telework.advisor.model.Counterfactuals;
import telework.advisor.model.NextQuestion;
import telework.advisor.model.Pattern;
import telework.advisor.model.Rollout;
import telework.advisor.model.Sensitivity;
import telework.advisor.model.Transition;
import telework.advisor.model.Verdict;
import telework.advisor.service.response.WhatIfViews.AlternativeView;
import telework.advisor.service.response.WhatIfViews.AnswerView;
import telework.advisor.service.response.WhatIfViews.AssignmentView;
import telework.advisor.service.response.WhatIfViews.CautionView;
import telework.advisor.service.response.WhatIfViews.CostView;
import telework.advisor.service.response.WhatIfViews.CounterfactualsView;
import telework.advisor.service.response.WhatIfViews.MeasureNameView;
import telework.advisor.service.response.WhatIfViews.MeasureUseView;
import telework.advisor.service.response.WhatIfViews.NextQuestionView;
import telework.advisor.service.response.WhatIfViews.NextQuestionsView;
import telework.advisor.service.response.WhatIfViews.OutcomeView;
import telework.advisor.service.response.WhatIfViews.PlanView;
import telework.advisor.service.response.WhatIfViews.RolloutView;
import telework.advisor.service.response.WhatIfViews.SeatsView;
import telework.advisor.service.response.WhatIfViews.SensitivitiesView;
import telework.advisor.service.response.WhatIfViews.TransitionView;
import telework.advisor.service.response.WhatIfViews.UnservableView;

/** Translates the answers to what-if questions. Thread-safe. */
public final class WhatIfTranslator {

    /** The consideration on the cost of private terminals (page 14). */
    private static final String BYOD_COST = "byod-cost";

    private final TeleworkAdvisor advisor;
    private final Wording wording;
    private final AdviceTranslator advices;

    /** A translator for answers in that wording. */
    public WhatIfTranslator(TeleworkAdvisor advisor, Wording wording) {
        this.advisor = advisor;
        this.wording = wording;
        this.advices = new AdviceTranslator(advisor, wording);
    }

    /** Smallest changes. */
    public CounterfactualsView counterfactuals(
            Pattern pattern, Verdict target, Counterfactuals found) {
        return new CounterfactualsView(
                pattern,
                target,
                found.size(),
                found.changes().stream().map(AdviceTranslator::patch).toList(),
                found.impossible().stream().map(AdviceTranslator::fields).toList());
    }

    /** What the advice hangs on. */
    public SensitivitiesView sensitivity(Sensitivity found) {
        return new SensitivitiesView(
                found.mandatoryMeasures(),
                found.answers().stream().map(this::answer).toList(),
                AdviceTranslator.fields(found.withoutInfluence()),
                found.answersToAnotherRecommendation().isPresent()
                        ? found.answersToAnotherRecommendation().getAsInt()
                        : null);
    }

    private AnswerView answer(Sensitivity.OfAnswer answer) {
        return new AnswerView(
                answer.question().field(),
                wording.text("questions." + answer.question().field() + ".question"),
                answer.alternatives().stream()
                        .map(
                                other ->
                                        new AlternativeView(
                                                other.answer(),
                                                verdicts(other.verdicts()),
                                                other.recommended(),
                                                other.mandatoryMeasures(),
                                                other.differs()))
                        .toList());
    }

    private static Map<Pattern, Verdict> verdicts(List<Verdict> verdicts) {
        Map<Pattern, Verdict> byPattern = new LinkedHashMap<>();
        for (Pattern pattern : Pattern.values()) {
            byPattern.put(pattern, verdicts.get(pattern.ordinal()));
        }
        return byPattern;
    }

    /** Open questions. */
    public NextQuestionsView next(List<NextQuestion> questions) {
        return new NextQuestionsView(
                questions.stream()
                        .map(
                                next ->
                                        new NextQuestionView(
                                                next.question().field(),
                                                wording.text(
                                                        "questions."
                                                                + next.question().field()
                                                                + ".question"),
                                                next.expectedSettled(),
                                                next.answers().stream()
                                                        .map(
                                                                outcome ->
                                                                        new OutcomeView(
                                                                                outcome.answer(),
                                                                                outcome.settles()))
                                                        .toList()))
                        .toList());
    }

    /** From one way of telework to another. */
    public TransitionView transition(Transition found) {
        return new TransitionView(
                advices.decisionId(found.from(), Optional.empty()),
                advices.decisionId(found.to(), Optional.empty()),
                names(found.add(), found.to()),
                names(found.keep(), found.to()),
                names(found.retire(), found.from()),
                names(found.undecided(), found.to()));
    }

    private List<MeasureNameView> names(List<String> ids, Advice advice) {
        return ids.stream()
                .map(
                        id -> {
                            Measure measure = measure(id);
                            return new MeasureNameView(
                                    id,
                                    measure.role(),
                                    advice.measure(id).obligation(),
                                    wording.text("measures." + id + ".title"),
                                    wording.citation(measure.citation()));
                        })
                .toList();
    }

    /** Plans. */
    public RolloutView rollout(Rollout rollout) {
        return new RolloutView(
                rollout.plans().stream().map(this::plan).toList(),
                rollout.unservable().stream()
                        .map(
                                each ->
                                        new UnservableView(
                                                each.group().name(),
                                                each.group().headcount(),
                                                each.conflicts().stream()
                                                        .map(AdviceTranslator::fields)
                                                        .toList(),
                                                advices.waysBack(each.group().requirements())))
                        .toList());
    }

    private PlanView plan(Rollout.Plan plan) {
        return new PlanView(
                plan.patterns(),
                plan.suitable(),
                plan.assignments().stream()
                        .map(
                                each ->
                                        new AssignmentView(
                                                each.group().name(),
                                                each.group().headcount(),
                                                each.advice().pattern(),
                                                each.advice().verdict(),
                                                each.advice().provisionalVerdict(),
                                                each.advice().rank().getAsInt()))
                        .toList(),
                plan.measures().stream().map(this::use).toList(),
                plan.undecided().stream().map(this::use).toList(),
                plan.cost().map(this::cost).orElse(null));
    }

    private MeasureUseView use(Rollout.MeasureUse use) {
        Measure measure = measure(use.measure());
        return new MeasureUseView(
                use.measure(),
                measure.role(),
                use.obligation(),
                wording.text("measures." + use.measure() + ".title"),
                use.groups(),
                wording.citation(measure.citation()));
    }

    private CostView cost(Rollout.Cost cost) {
        return new CostView(
                cost.total(),
                cost.patterns(),
                new SeatsView(cost.companySeats(), cost.companyTerminals().orElse(null)),
                new SeatsView(cost.personalSeats(), cost.personalTerminals().orElse(null)),
                cost.openSeats(),
                cost.unpriced(),
                cost.personalSeats() + cost.openSeats() > 0 ? caution() : null);
    }

    private CautionView caution() {
        return new CautionView(
                wording.text("considerations." + BYOD_COST + ".text"),
                wording.citation(advisor.catalogue().citation(BYOD_COST).orElseThrow()));
    }

    private Measure measure(String id) {
        return advisor.catalogue().measure(id).orElseThrow();
    }
}
