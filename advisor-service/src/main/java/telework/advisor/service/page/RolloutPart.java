package telework.advisor.service.page;

import java.util.List;
import telework.advisor.model.Pattern;
import telework.advisor.model.Role;
import telework.advisor.model.Verdict;
import telework.advisor.service.page.PatternCard.ChangeLink;
import telework.advisor.service.page.PatternCard.Step;
import telework.advisor.service.response.WhatIfViews.CautionView;
import telework.advisor.service.response.WhatIfViews.MeasureUseView;

/**
 * A rollout as its page shows it.
 *
 * @param departments the departments as they were typed
 * @param starts what a further department may start from
 * @param examples worked rollouts as links
 * @param prices the prices as they were typed
 * @param months the months as they were typed
 * @param full whether no further department may be added
 * @param people people in the departments that can be served
 * @param plans every smallest set of patterns, best first
 * @param unservable departments that no pattern can serve
 * @param shown the plan shown in full; {@code null} if there is none
 * @param file link to the rollout as a file
 * @param open where a file is sent to be opened; it carries what is kept if it cannot be
 */
public record RolloutPart(
        List<DepartmentItem> departments,
        List<Start> starts,
        List<ExampleLink> examples,
        List<PriceRow> prices,
        String months,
        boolean full,
        String people,
        List<PlanItem> plans,
        List<UnservableItem> unservable,
        ShownPlan shown,
        String file,
        String open) {

    /** Whether any price or the months were typed. */
    public boolean priced() {
        return !months.isEmpty() || prices.stream().anyMatch(PriceRow::typed);
    }

    /** A department as it was typed, and how the six patterns stand for it. */
    public record DepartmentItem(
            int place, String name, String people, String code, int answered, List<Mark> marks) {}

    /** How one pattern stands. */
    public record Mark(Pattern pattern, Verdict verdict) {}

    /** What a department may start from. */
    public record Start(String id, String text) {}

    /** The prices of one thing. */
    public record PriceRow(String id, String label, List<PriceField> fields) {

        /** Whether anything was typed. */
        public boolean typed() {
            return fields.stream().anyMatch(field -> !field.value().isEmpty());
        }
    }

    /** One price. */
    public record PriceField(String name, String part, String value) {

        /** The key of its label. */
        public String key() {
            return "rollout." + part;
        }
    }

    /** One smallest set of patterns, as a link that shows it in full. */
    public record PlanItem(
            int place,
            List<Pattern> patterns,
            String suitable,
            String total,
            int measures,
            String href,
            boolean shown) {}

    /** A department that no pattern can serve. */
    public record UnservableItem(
            String name, String people, List<List<Step>> conflicts, List<ChangeLink> waysBack) {}

    /** A plan in full. */
    public record ShownPlan(
            List<PatternUse> uses,
            List<MeasuresOfRole> roles,
            List<MeasureRow> undecided,
            List<Amount> amounts,
            String total,
            List<Pattern> unpriced,
            CautionView caution) {}

    /** A pattern of a plan, and who gets it. */
    public record PatternUse(Pattern pattern, String people, List<DepartmentUse> departments) {}

    /** A department that gets a pattern. */
    public record DepartmentUse(
            String name, String people, Verdict verdict, Verdict provisional, String href) {}

    /** What the people of a role have to do. */
    public record MeasuresOfRole(Role role, List<MeasureRow> measures) {}

    /** A measure and the departments it comes from; none named if it comes from all. */
    public record MeasureRow(MeasureUseView view, List<String> departments) {}

    /** Something that costs. */
    public record Amount(String label, String people, String cost) {}
}
