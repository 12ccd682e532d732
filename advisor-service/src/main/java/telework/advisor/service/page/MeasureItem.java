package telework.advisor.service.page;

import java.util.List;
import telework.advisor.model.Applicability;
import telework.advisor.model.Role;
import telework.advisor.service.response.AdviceView.MeasureView;
import telework.advisor.service.response.AdviceView.ReasonView;

/**
 * One measure as the page shows it.
 *
 * @param view what is said about it
 * @param why why it is asked for at all
 * @param reasons why it applies, as far as few measures share the reason
 * @param shared reasons that many measures share, told once on the page
 * @param cases trouble cases that it could have prevented
 */
public record MeasureItem(
        MeasureView view,
        String why,
        List<ReasonView> reasons,
        List<ReasonView> shared,
        List<CaseLink> cases) {

    /** Whether an answer is still missing to tell if it applies. */
    public boolean undecided() {
        return view.applicability() == Applicability.UNDECIDED;
    }

    /** A trouble case by its number and title. */
    public record CaseLink(int number, String title) {}

    /** Ids of the measures of a role that apply, and of the mandatory ones among them. */
    public record Tally(Role role, String applies, String mandatory) {}

    /** The measures of one role. */
    public record OfRole(Role role, List<MeasureItem> items) {}
}
