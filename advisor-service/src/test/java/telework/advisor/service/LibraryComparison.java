package telework.advisor.service;

import static telework.advisor.service.LibraryAnswers.object;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import telework.advisor.catalogue.Catalogue;
import telework.advisor.fact.Finding;
import telework.advisor.model.Change;
import telework.advisor.model.Comparison;
import telework.advisor.model.MeasureAdvice;
import telework.advisor.model.Role;

/** The same as {@link LibraryAnswers} for comparisons. */
final class LibraryComparison {

    private final Catalogue catalogue;

    LibraryComparison(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Map<String, Object> comparison(String name, Comparison found) {
        return object(
                "name", name,
                "same", found.same(),
                "patterns", found.patterns().stream().map(this::pattern).toList(),
                "recommended", change(found.recommended()),
                "measures",
                        object(
                                "gained", found.measures().gained(),
                                "lost", found.measures().lost(),
                                "changed",
                                        found.measures().changed().stream()
                                                .map(this::measure)
                                                .toList(),
                                "roles",
                                        Arrays.stream(Role.values())
                                                .map(role -> ofRole(role, found.measures()))
                                                .toList()));
    }

    private Map<String, Object> pattern(Comparison.PatternChange change) {
        return object(
                "pattern", change.pattern(),
                "verdict", change(change.verdict()),
                "possibleVerdicts", change(change.possibleVerdicts()),
                "rank",
                        object(
                                "from", LibraryAnswers.orNull(change.rank().from()),
                                "to", LibraryAnswers.orNull(change.rank().to())),
                "findings",
                        object(
                                "gained", change.gained().stream().map(this::finding).toList(),
                                "lost", change.lost().stream().map(this::finding).toList()));
    }

    private Map<String, Object> finding(Finding finding) {
        return ruled(finding.rule(), "effect", finding.effect(), finding.basis());
    }

    private Map<String, Object> reason(MeasureAdvice.Reason reason) {
        return ruled(reason.rule(), "says", reason.says(), reason.basis());
    }

    private Map<String, Object> ruled(String id, String name, Object value, Object basis) {
        var rule = catalogue.rule(id).orElseThrow();
        return object(
                "rule",
                id,
                name,
                value,
                "basis",
                basis,
                "answers",
                LibraryAnswers.fields(rule.answers()),
                "citation",
                LibraryAnswers.citation(rule.citation()));
    }

    private Map<String, Object> measure(Comparison.MeasureChange change) {
        return object(
                "measure", change.measure(),
                "applicability", change(change.applicability()),
                "obligation", change(change.obligation()),
                "deferrable", change(change.deferrable()),
                "actionsGained", change.actionsGained(),
                "actionsLost", change.actionsLost(),
                "actionsChanged",
                        change.actionsChanged().stream()
                                .map(
                                        action ->
                                                object(
                                                        "action", action.action(),
                                                        "applicability",
                                                                change(action.applicability()),
                                                        "obligation", change(action.obligation()),
                                                        "deferrable", change(action.deferrable())))
                                .toList(),
                "notesGained", change.notesGained().stream().map(this::reason).toList(),
                "notesLost", change.notesLost().stream().map(this::reason).toList());
    }

    private Map<String, Object> ofRole(Role role, Comparison.MeasureChanges changes) {
        return object(
                "role", role,
                "gained", of(role, changes.gained()),
                "lost", of(role, changes.lost()),
                "changed",
                        of(
                                role,
                                changes.changed().stream()
                                        .map(Comparison.MeasureChange::measure)
                                        .toList()));
    }

    private List<String> of(Role role, List<String> measures) {
        return measures.stream()
                .filter(id -> catalogue.measure(id).orElseThrow().role() == role)
                .toList();
    }

    private static Map<String, Object> change(Change<?> change) {
        return object("from", change.from(), "to", change.to());
    }
}
