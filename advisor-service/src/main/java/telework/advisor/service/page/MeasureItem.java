package telework.advisor.service.page;

import java.util.List;
import telework.advisor.model.Applicability;
import telework.advisor.model.Role;
import telework.advisor.service.response.AdviceView.MeasureView;

/**
 * One measure as the page shows it.
 *
 * @param view what is said about it
 * @param why why it is asked for at all
 * @param cases trouble cases that it could have prevented
 */
public record MeasureItem(MeasureView view, String why, List<TroubleItem> cases) {

    /** Whether an answer is still missing to tell if it applies. */
    public boolean undecided() {
        return view.applicability() == Applicability.UNDECIDED;
    }

    /** The measures of one role. */
    public record OfRole(Role role, String position, List<MeasureItem> items) {}
}
