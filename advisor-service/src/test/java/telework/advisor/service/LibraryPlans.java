package telework.advisor.service;

import static telework.advisor.service.LibraryAnswers.object;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import telework.advisor.TeleworkAdvisor;
import telework.advisor.catalogue.Catalogue;
import telework.advisor.catalogue.Measure;
import telework.advisor.model.Advice;
import telework.advisor.model.Rollout;
import telework.advisor.model.Transition;

/** The same as {@link LibraryAnswers} for plans and self-checks. */
final class LibraryPlans {

    private final TeleworkAdvisor advisor;
    private final Catalogue catalogue;

    LibraryPlans(TeleworkAdvisor advisor) {
        this.advisor = advisor;
        this.catalogue = advisor.catalogue();
    }

    Map<String, Object> rollout(Rollout found) {
        return object(
                "plans", found.plans().stream().map(this::plan).toList(),
                "unservable", found.unservable().stream().map(this::unservable).toList());
    }

    private Map<String, Object> unservable(Rollout.Unservable each) {
        return object(
                "name", each.group().name(),
                "headcount", each.group().headcount(),
                "conflicts", each.conflicts().stream().map(LibraryAnswers::fields).toList(),
                "waysBack",
                        advisor.whatIf().waysBack(each.group().requirements()).stream()
                                .map(
                                        way ->
                                                object(
                                                        "change",
                                                        LibraryAnswers.answers(way.change()),
                                                        "patterns",
                                                        way.patterns()))
                                .toList());
    }

    private Map<String, Object> plan(Rollout.Plan plan) {
        Map<String, Object> expected =
                object(
                        "patterns", plan.patterns(),
                        "suitableHeadcount", plan.suitable(),
                        "groups", plan.assignments().stream().map(this::assignment).toList(),
                        "measures", plan.measures().stream().map(this::use).toList(),
                        "undecided", plan.undecided().stream().map(this::use).toList());
        plan.cost().ifPresent(cost -> expected.put("cost", cost(cost)));
        return expected;
    }

    private Map<String, Object> assignment(Rollout.Assignment each) {
        return object(
                "name", each.group().name(),
                "headcount", each.group().headcount(),
                "pattern", each.advice().pattern(),
                "verdict", each.advice().verdict(),
                "provisionalVerdict", each.advice().provisionalVerdict(),
                "rank", LibraryAnswers.orNull(each.advice().rank()));
    }

    private Map<String, Object> use(Rollout.MeasureUse use) {
        return object(
                "measure", use.measure(),
                "role", measure(use.measure()).role(),
                "obligation", use.obligation(),
                "groups", use.groups(),
                "citation", LibraryAnswers.citation(measure(use.measure()).citation()));
    }

    private Map<String, Object> cost(Rollout.Cost cost) {
        Map<String, Object> expected =
                object(
                        "total", cost.total(),
                        "patterns", cost.patterns(),
                        "companyTerminals", seats(cost.companySeats(), cost.companyTerminals()),
                        "personalTerminals", seats(cost.personalSeats(), cost.personalTerminals()),
                        "openSeats", cost.openSeats(),
                        "unpriced", cost.unpriced());
        if (cost.personalSeats() > 0 || cost.openSeats() > 0) {
            var place = catalogue.citation("byod-cost").orElseThrow();
            expected.put("caution", object("citation", LibraryAnswers.citation(place)));
        }
        return expected;
    }

    private static Map<String, Object> seats(long seats, Optional<BigDecimal> cost) {
        Map<String, Object> expected = object("seats", seats);
        cost.ifPresent(given -> expected.put("cost", given));
        return expected;
    }

    Map<String, Object> transition(Transition found) {
        return object(
                "add", names(found.add(), found.to()),
                "keep", names(found.keep(), found.to()),
                "retire", names(found.retire(), found.from()),
                "undecided", names(found.undecided(), found.to()));
    }

    private List<Map<String, Object>> names(List<String> measures, Advice advice) {
        return measures.stream()
                .map(
                        id ->
                                object(
                                        "measure", id,
                                        "role", measure(id).role(),
                                        "obligation", advice.measure(id).obligation(),
                                        "citation",
                                                LibraryAnswers.citation(measure(id).citation())))
                .toList();
    }

    private Measure measure(String id) {
        return catalogue.measure(id).orElseThrow();
    }
}
