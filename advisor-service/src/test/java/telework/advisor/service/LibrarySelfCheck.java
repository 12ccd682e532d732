package telework.advisor.service;

import static telework.advisor.service.LibraryAnswers.object;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import telework.advisor.catalogue.Catalogue;
import telework.advisor.catalogue.Measure;
import telework.advisor.model.Obligation;
import telework.advisor.model.Role;
import telework.advisor.model.SelfCheck;
import telework.advisor.model.SelfCheck.Status;

/** The same as {@link LibraryAnswers} for self-checks. */
final class LibrarySelfCheck {

    private final Catalogue catalogue;

    LibrarySelfCheck(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Map<String, Object> selfCheck(SelfCheck found) {
        return object(
                "mandatoryMet", found.mandatoryMet(),
                "roles",
                        Arrays.stream(Role.values())
                                .map(role -> ofRole(role, found.tallies().get(role)))
                                .toList(),
                "gaps", found.gaps().stream().map(this::gap).toList(),
                "unknownMandatory",
                        found.gaps().stream()
                                .filter(gap -> gap.status() == Status.UNKNOWN)
                                .map(SelfCheck.Gap::measure)
                                .filter(each -> each.obligation() == Obligation.MANDATORY)
                                .map(each -> each.measure())
                                .toList(),
                "undecided", found.undecided(),
                "contradictions",
                        found.contradictions().stream()
                                .map(
                                        each ->
                                                object(
                                                        "measure", each.measure(),
                                                        "status", each.status(),
                                                        "action", each.action(),
                                                        "actionStatus", each.actionStatus()))
                                .toList(),
                "next", firstOfEachRole(found));
    }

    private List<String> firstOfEachRole(SelfCheck found) {
        Map<Role, String> first = new EnumMap<>(Role.class);
        found.gaps().stream()
                .map(gap -> gap.measure().measure())
                .forEach(id -> first.putIfAbsent(measure(id).role(), id));
        return List.copyOf(first.values());
    }

    private static Map<String, Object> ofRole(
            Role role, Map<Obligation, Map<Status, Integer>> tallies) {
        Map<String, Object> expected = new LinkedHashMap<>(object("role", role));
        tallies.forEach(
                (obligation, counts) ->
                        expected.put(
                                obligation.name().toLowerCase(Locale.ROOT),
                                object(
                                        "done", counts.get(Status.DONE),
                                        "partly", counts.get(Status.PARTLY),
                                        "notDone", counts.get(Status.NOT_DONE),
                                        "unknown", counts.get(Status.UNKNOWN))));
        return expected;
    }

    private Map<String, Object> gap(SelfCheck.Gap gap) {
        Measure measure = measure(gap.measure().measure());
        return object(
                "measure", measure.id(),
                "role", measure.role(),
                "obligation", gap.measure().obligation(),
                "status", gap.status(),
                "actions",
                        gap.measure().actions().stream()
                                .filter(action -> gap.actions().containsKey(action.action()))
                                .map(
                                        action ->
                                                object(
                                                        "action", action.action(),
                                                        "obligation", action.obligation(),
                                                        "applicability", action.applicability(),
                                                        "status",
                                                                gap.actions().get(action.action())))
                                .toList(),
                "troubleCases",
                        measure.troubleCases().stream()
                                .map(catalogue::troubleCase)
                                .map(each -> each.orElseThrow())
                                .map(
                                        each ->
                                                object(
                                                        "id", each.number(),
                                                        "citation",
                                                                LibraryAnswers.citation(
                                                                        each.citation())))
                                .toList(),
                "citation", LibraryAnswers.citation(measure.citation()));
    }

    private Measure measure(String id) {
        return catalogue.measure(id).orElseThrow();
    }
}
