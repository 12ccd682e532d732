package telework.advisor.service.response;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import telework.advisor.TeleworkAdvisor;
import telework.advisor.model.Advice;
import telework.advisor.model.Change;
import telework.advisor.model.Comparison;
import telework.advisor.model.Role;
import telework.advisor.service.response.WhatIfViews.ActionChangeView;
import telework.advisor.service.response.WhatIfViews.ChangeView;
import telework.advisor.service.response.WhatIfViews.ComparisonView;
import telework.advisor.service.response.WhatIfViews.ComparisonsView;
import telework.advisor.service.response.WhatIfViews.FindingChangesView;
import telework.advisor.service.response.WhatIfViews.MeasureChangeView;
import telework.advisor.service.response.WhatIfViews.MeasureChangesView;
import telework.advisor.service.response.WhatIfViews.PatternChangeView;
import telework.advisor.service.response.WhatIfViews.RoleChangesView;

/** Translates comparisons into answers. Thread-safe. */
public final class ComparisonTranslator {

    private final TeleworkAdvisor advisor;
    private final AdviceTranslator advices;
    private final Summary summary;

    /** A translator for answers in that wording. */
    public ComparisonTranslator(TeleworkAdvisor advisor, Wording wording) {
        this.advisor = advisor;
        this.advices = new AdviceTranslator(advisor, wording);
        this.summary = new Summary(wording);
    }

    /** The answer, one entry for each variant. */
    public ComparisonsView translate(Advice base, List<ComparisonView> variants) {
        return new ComparisonsView(advices.decisionId(base, Optional.empty()), variants);
    }

    /** How one variant differs. */
    public ComparisonView variant(String name, Comparison comparison) {
        return new ComparisonView(
                name,
                advices.decisionId(comparison.to(), Optional.empty()),
                comparison.same(),
                comparison.patterns().stream().map(this::pattern).toList(),
                change(comparison.recommended()),
                measures(comparison.measures()),
                summary.of(comparison));
    }

    private PatternChangeView pattern(Comparison.PatternChange change) {
        return new PatternChangeView(
                change.pattern(),
                change(change.verdict()),
                change(change.possibleVerdicts()),
                new ChangeView(rank(change.rank().from()), rank(change.rank().to())),
                new FindingChangesView(
                        change.gained().stream().map(advices::finding).toList(),
                        change.lost().stream().map(advices::finding).toList()));
    }

    private MeasureChangesView measures(Comparison.MeasureChanges changes) {
        return new MeasureChangesView(
                changes.gained(),
                changes.lost(),
                changes.changed().stream().map(this::measure).toList(),
                Arrays.stream(Role.values()).map(role -> ofRole(role, changes)).toList());
    }

    private MeasureChangeView measure(Comparison.MeasureChange change) {
        return new MeasureChangeView(
                change.measure(),
                change(change.applicability()),
                change(change.obligation()),
                change(change.deferrable()),
                change.actionsGained(),
                change.actionsLost(),
                change.actionsChanged().stream().map(ComparisonTranslator::action).toList(),
                advices.reasons(change.notesGained()),
                advices.reasons(change.notesLost()));
    }

    private static ActionChangeView action(Comparison.ActionChange change) {
        return new ActionChangeView(
                change.action(),
                change(change.applicability()),
                change(change.obligation()),
                change(change.deferrable()));
    }

    private RoleChangesView ofRole(Role role, Comparison.MeasureChanges changes) {
        return new RoleChangesView(
                role,
                of(role, changes.gained()),
                of(role, changes.lost()),
                of(
                        role,
                        changes.changed().stream()
                                .map(Comparison.MeasureChange::measure)
                                .toList()));
    }

    private List<String> of(Role role, List<String> measures) {
        return measures.stream()
                .filter(id -> advisor.catalogue().measure(id).orElseThrow().role() == role)
                .toList();
    }

    private static Integer rank(OptionalInt rank) {
        return rank.isPresent() ? rank.getAsInt() : null;
    }

    private static ChangeView change(Change<?> change) {
        return new ChangeView(change.from(), change.to());
    }
}
