package telework.advisor.service.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import telework.advisor.TeleworkAdvisor;
import telework.advisor.model.PatternAdvice;
import telework.advisor.model.Requirements;
import telework.advisor.model.Rollout;
import telework.advisor.model.WayBack;
import telework.advisor.service.page.PatternCard.ChangeLink;
import telework.advisor.service.page.RolloutPart.DepartmentItem;
import telework.advisor.service.page.RolloutPart.Mark;
import telework.advisor.service.page.RolloutPart.PlanItem;
import telework.advisor.service.page.RolloutPart.PriceField;
import telework.advisor.service.page.RolloutPart.PriceRow;
import telework.advisor.service.page.RolloutPart.ShownPlan;
import telework.advisor.service.page.RolloutPart.Start;
import telework.advisor.service.page.RolloutPart.UnservableItem;
import telework.advisor.service.page.RolloutState.Department;
import telework.advisor.service.response.WhatIfTranslator;
import telework.advisor.service.response.WhatIfViews.RolloutView;

/** Makes the rollout page from what its address carries. Not thread-safe. */
final class RolloutMaker {

    private final TeleworkAdvisor advisor;
    private final Words words;
    private final RolloutState state;
    private final PlanMaker plans;

    RolloutMaker(TeleworkAdvisor advisor, Words words, RolloutState state) {
        this.advisor = advisor;
        this.words = words;
        this.state = state;
        this.plans = new PlanMaker(words, state.address());
    }

    /** The page for departments and prices that have been read. */
    RolloutPart part(RolloutInput input) {
        List<Rollout.Group> groups = input.groups();
        Rollout rollout = advisor.whatIf().rollout(groups, input.costs());
        RolloutView view = new WhatIfTranslator(advisor, words.wording()).rollout(rollout);
        int place = Math.min(state.plan(), Math.max(0, rollout.plans().size() - 1));
        ShownPlan shown =
                rollout.plans().isEmpty()
                        ? null
                        : plans.shown(rollout.plans().get(place), view.plans().get(place));
        return new RolloutPart(
                departments(),
                RolloutStart.all(words, state.address().requirements()).stream()
                        .map(start -> new Start(start.id(), start.text()))
                        .toList(),
                examples(),
                RolloutState.PRICED.stream().map(this::prices).toList(),
                state.prices().getOrDefault(RolloutState.MONTHS, ""),
                state.departments().size() >= RolloutReader.MAX_DEPARTMENTS,
                plans.number(served(rollout)),
                items(rollout, place),
                rollout.unservable().stream().map(this::unservable).toList(),
                shown,
                state.at(RolloutState.PATH + "/file"),
                state.at(RolloutState.PATH + "/open"));
    }

    private static long served(Rollout rollout) {
        return rollout.plans().stream()
                .limit(1)
                .flatMap(plan -> plan.assignments().stream())
                .mapToLong(each -> each.group().headcount())
                .sum();
    }

    private List<DepartmentItem> departments() {
        List<DepartmentItem> items = new ArrayList<>();
        for (Department department : state.departments()) {
            items.add(
                    new DepartmentItem(
                            items.size(),
                            department.name(),
                            department.people(),
                            CaseCode.of(department.requirements()),
                            department.requirements().answers().size(),
                            advisor
                                    .advise(department.requirements(), Optional.empty())
                                    .patterns()
                                    .stream()
                                    .map(RolloutMaker::mark)
                                    .toList()));
        }
        return items;
    }

    private static Mark mark(PatternAdvice advice) {
        return new Mark(advice.pattern(), advice.verdict());
    }

    private List<ExampleLink> examples() {
        return advisor.catalogue().examples().stream()
                .filter(example -> !example.groups().isEmpty())
                .map(
                        example ->
                                ExampleLink.of(
                                        words,
                                        example,
                                        state.with(RolloutStart.departments(words, example))
                                                .at(RolloutState.PATH),
                                        List.of()))
                .toList();
    }

    private PriceRow prices(String priced) {
        boolean terminal =
                priced.equals(RolloutState.COMPANY) || priced.equals(RolloutState.PERSONAL);
        return new PriceRow(
                priced,
                terminal ? words.of("rollout." + priced) : words.pattern(priced),
                RolloutState.PARTS.stream()
                        .map(part -> field(RolloutState.price(priced, part), part))
                        .toList());
    }

    private PriceField field(String name, String part) {
        return new PriceField(name, part, state.prices().getOrDefault(name, ""));
    }

    private List<PlanItem> items(Rollout rollout, int shown) {
        List<PlanItem> items = new ArrayList<>();
        for (Rollout.Plan plan : rollout.plans()) {
            int place = items.size();
            items.add(
                    new PlanItem(
                            place,
                            List.copyOf(plan.patterns()),
                            plans.number(plan.suitable()),
                            plan.cost().map(cost -> plans.number(cost.total())).orElse(""),
                            plan.measures().size(),
                            state.showing(place).at(RolloutState.PATH) + "#plan",
                            place == shown));
        }
        return items;
    }

    private UnservableItem unservable(Rollout.Unservable found) {
        Requirements answers = found.group().requirements();
        return new UnservableItem(
                found.group().name(),
                plans.number(found.group().headcount()),
                found.conflicts().stream()
                        .map(conflict -> words.answers(answers, conflict))
                        .toList(),
                advisor.whatIf().waysBack(answers).stream()
                        .map(way -> link(found.group(), way))
                        .toList());
    }

    private ChangeLink link(Rollout.Group group, WayBack way) {
        Requirements changed = group.requirements();
        for (var entry : way.change().entrySet()) {
            changed = changed.with(entry.getKey(), entry.getValue());
        }
        return new ChangeLink(
                state.about(place(group), changed).at(RolloutState.PATH) + "#plan",
                words.steps(group.requirements(), way.change()),
                words.patterns(way.patterns()));
    }

    private int place(Rollout.Group group) {
        List<String> names = state.departments().stream().map(Department::name).toList();
        return names.indexOf(group.name());
    }
}
