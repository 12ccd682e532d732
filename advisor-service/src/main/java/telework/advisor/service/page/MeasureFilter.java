package telework.advisor.service.page;

import java.util.List;
import telework.advisor.model.Obligation;
import telework.advisor.model.Role;

/** What is wanted of the measures, as names of constants; empty for all. */
public record MeasureFilter(String role, String obligation) {

    /** The roles that can be wanted. */
    public List<Role> roles() {
        return List.of(Role.values());
    }

    /** The obligations that can be wanted. */
    public List<Obligation> obligations() {
        return List.of(Obligation.values());
    }
}
