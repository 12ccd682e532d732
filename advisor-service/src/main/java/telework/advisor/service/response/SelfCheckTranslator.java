package telework.advisor.service.response;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import telework.advisor.TeleworkAdvisor;
import telework.advisor.catalogue.Measure;
import telework.advisor.model.MeasureAdvice.ActionAdvice;
import telework.advisor.model.Obligation;
import telework.advisor.model.Role;
import telework.advisor.model.SelfCheck;
import telework.advisor.model.SelfCheck.Gap;
import telework.advisor.model.SelfCheck.Status;
import telework.advisor.service.response.WhatIfViews.ContradictionView;
import telework.advisor.service.response.WhatIfViews.GapView;
import telework.advisor.service.response.WhatIfViews.OpenActionView;
import telework.advisor.service.response.WhatIfViews.RoleTallyView;
import telework.advisor.service.response.WhatIfViews.SelfCheckView;
import telework.advisor.service.response.WhatIfViews.TallyView;
import telework.advisor.service.response.WhatIfViews.TroubleView;

/** Translates self-checks. Thread-safe. */
public final class SelfCheckTranslator {

    private final TeleworkAdvisor advisor;
    private final Wording wording;

    /** A translator for answers in that wording. */
    public SelfCheckTranslator(TeleworkAdvisor advisor, Wording wording) {
        this.advisor = advisor;
        this.wording = wording;
    }

    /** The answer. */
    public SelfCheckView translate(SelfCheck found) {
        return new SelfCheckView(
                new AdviceTranslator(advisor, wording).decisionId(found.advice(), Optional.empty()),
                found.mandatoryMet(),
                Arrays.stream(Role.values())
                        .map(role -> tally(role, found.tallies().get(role)))
                        .toList(),
                found.gaps().stream().map(this::gap).toList(),
                found.gaps().stream()
                        .filter(gap -> gap.status() == Status.UNKNOWN)
                        .filter(gap -> gap.measure().obligation() == Obligation.MANDATORY)
                        .map(gap -> gap.measure().measure())
                        .toList(),
                found.undecided(),
                found.contradictions().stream()
                        .map(
                                each ->
                                        new ContradictionView(
                                                each.measure(),
                                                each.status(),
                                                each.action(),
                                                each.actionStatus()))
                        .toList(),
                Arrays.stream(Role.values())
                        .flatMap(
                                role ->
                                        found.gaps().stream()
                                                .map(gap -> gap.measure().measure())
                                                .filter(id -> measure(id).role() == role)
                                                .limit(1))
                        .toList());
    }

    private static RoleTallyView tally(Role role, Map<Obligation, Map<Status, Integer>> counts) {
        return new RoleTallyView(
                role,
                tally(counts.get(Obligation.MANDATORY)),
                tally(counts.get(Obligation.RECOMMENDED)),
                tally(counts.get(Obligation.UNSPECIFIED)));
    }

    private static TallyView tally(Map<Status, Integer> counts) {
        return new TallyView(
                counts.get(Status.DONE),
                counts.get(Status.PARTLY),
                counts.get(Status.NOT_DONE),
                counts.get(Status.UNKNOWN));
    }

    private GapView gap(Gap gap) {
        Measure measure = measure(gap.measure().measure());
        return new GapView(
                measure.id(),
                measure.role(),
                gap.measure().obligation(),
                gap.status(),
                wording.text("measures." + measure.id() + ".title"),
                gap.measure().actions().stream()
                        .filter(action -> gap.actions().containsKey(action.action()))
                        .map(action -> action(measure, action, gap.actions().get(action.action())))
                        .toList(),
                measure.troubleCases().stream().map(this::trouble).toList(),
                wording.citation(measure.citation()));
    }

    private OpenActionView action(Measure measure, ActionAdvice action, Status status) {
        return new OpenActionView(
                action.action(),
                action.obligation(),
                action.applicability(),
                status,
                wording.text("measures." + measure.id() + ".actions." + action.action()));
    }

    private TroubleView trouble(int number) {
        return new TroubleView(
                number,
                wording.text("trouble-cases." + number + ".title"),
                wording.citation(advisor.catalogue().troubleCase(number).orElseThrow().citation()));
    }

    private Measure measure(String id) {
        return advisor.catalogue().measure(id).orElseThrow();
    }
}
