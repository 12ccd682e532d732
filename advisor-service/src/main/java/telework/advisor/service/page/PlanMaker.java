package telework.advisor.service.page;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import telework.advisor.model.Pattern;
import telework.advisor.model.Role;
import telework.advisor.model.Rollout;
import telework.advisor.service.page.RolloutPart.Amount;
import telework.advisor.service.page.RolloutPart.DepartmentUse;
import telework.advisor.service.page.RolloutPart.MeasureRow;
import telework.advisor.service.page.RolloutPart.MeasuresOfRole;
import telework.advisor.service.page.RolloutPart.PatternUse;
import telework.advisor.service.page.RolloutPart.ShownPlan;
import telework.advisor.service.response.WhatIfViews.CostView;
import telework.advisor.service.response.WhatIfViews.MeasureUseView;
import telework.advisor.service.response.WhatIfViews.PlanView;
import telework.advisor.service.response.WhatIfViews.SeatsView;

/** Makes one plan of a rollout in full. Not thread-safe. */
final class PlanMaker {

    private final Words words;
    private final Address address;
    private final NumberFormat numbers;

    PlanMaker(Words words, Address address) {
        this.words = words;
        this.address = address;
        this.numbers = NumberFormat.getInstance(Locale.forLanguageTag(words.tag()));
        numbers.setMaximumFractionDigits(2);
    }

    /** A number with its digits grouped. */
    String number(Number number) {
        return numbers.format(number);
    }

    /** The plan in full. */
    ShownPlan shown(Rollout.Plan plan, PlanView view) {
        CostView cost = view.cost();
        return new ShownPlan(
                plan.patterns().stream().map(pattern -> use(plan, pattern)).toList(),
                Arrays.stream(Role.values()).map(role -> measures(plan, view, role)).toList(),
                view.undecided().stream().map(use -> row(plan, use)).toList(),
                cost == null ? List.of() : amounts(plan, cost),
                cost == null ? "" : number(cost.total()),
                cost == null ? List.of() : List.copyOf(cost.unpriced()),
                cost == null ? null : cost.caution());
    }

    private PatternUse use(Rollout.Plan plan, Pattern pattern) {
        List<Rollout.Assignment> served =
                plan.assignments().stream()
                        .filter(each -> each.advice().pattern() == pattern)
                        .toList();
        return new PatternUse(
                pattern,
                number(people(served)),
                served.stream()
                        .map(
                                each ->
                                        new DepartmentUse(
                                                each.group().name(),
                                                number(each.group().headcount()),
                                                each.advice().verdict(),
                                                each.advice().provisionalVerdict(),
                                                address.about(each.group().requirements())
                                                        .choosing(pattern)
                                                        .brief("/plan")))
                        .toList());
    }

    private static long people(List<Rollout.Assignment> served) {
        return served.stream().mapToLong(each -> each.group().headcount()).sum();
    }

    private static MeasuresOfRole measures(Rollout.Plan plan, PlanView view, Role role) {
        return new MeasuresOfRole(
                role,
                view.measures().stream()
                        .filter(use -> use.role() == role)
                        .sorted(Comparator.comparing(MeasureUseView::obligation))
                        .map(use -> row(plan, use))
                        .toList());
    }

    private static MeasureRow row(Rollout.Plan plan, MeasureUseView use) {
        boolean all = use.groups().size() == plan.assignments().size();
        return new MeasureRow(use, all ? List.of() : use.groups());
    }

    private List<Amount> amounts(Rollout.Plan plan, CostView cost) {
        List<Amount> amounts = new ArrayList<>();
        cost.patterns()
                .forEach(
                        (pattern, amount) ->
                                amounts.add(
                                        new Amount(
                                                words.pattern(pattern),
                                                use(plan, pattern).people(),
                                                number(amount))));
        amounts.add(terminals(RolloutState.COMPANY, cost.companyTerminals()));
        amounts.add(terminals(RolloutState.PERSONAL, cost.personalTerminals()));
        if (cost.openSeats() > 0) {
            amounts.add(new Amount(words.of("rollout.openSeats"), number(cost.openSeats()), ""));
        }
        return amounts;
    }

    private Amount terminals(String kind, SeatsView seats) {
        return new Amount(
                words.of("rollout." + kind),
                number(seats.seats()),
                seats.cost() == null ? words.of("rollout.noPrice") : number(seats.cost()));
    }
}
