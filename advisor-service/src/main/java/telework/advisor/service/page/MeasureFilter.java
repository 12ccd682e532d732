package telework.advisor.service.page;

import java.util.List;
import java.util.stream.Stream;
import telework.advisor.model.Category;
import telework.advisor.model.Obligation;
import telework.advisor.model.Role;
import telework.advisor.service.response.AdviceView.MeasureView;

/** What is wanted of the measures, as names of constants; empty for all. */
public record MeasureFilter(String role, String obligation, String category) {

    /** The parameter of the role. */
    static final String ROLE = "role";

    /** The parameter of the obligation. */
    static final String OBLIGATION = "obligation";

    /** The parameter of the category. */
    static final String CATEGORY = "category";

    /** Everything. */
    static final MeasureFilter ALL = new MeasureFilter("", "", "");

    /** The roles that can be wanted. */
    public List<Role> roles() {
        return List.of(Role.values());
    }

    /** The obligations that can be wanted. */
    public List<Obligation> obligations() {
        return List.of(Obligation.values());
    }

    /** The categories that can be wanted. */
    public List<Category> categories() {
        return List.of(Category.values());
    }

    /** Whether that measure is wanted. */
    boolean wants(MeasureView measure) {
        return (role.isEmpty() || role.equals(measure.role().name()))
                && (obligation.isEmpty() || obligation.equals(measure.obligation().name()))
                && (category.isEmpty() || category.equals(measure.category().name()));
    }

    /** What it adds to the address. */
    List<String> pairs() {
        return Stream.of(
                        List.of(ROLE, role),
                        List.of(OBLIGATION, obligation),
                        List.of(CATEGORY, category))
                .filter(pair -> !pair.get(1).isEmpty())
                .map(pair -> String.join("=", pair))
                .toList();
    }
}
