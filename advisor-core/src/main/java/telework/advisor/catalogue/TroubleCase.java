package telework.advisor.catalogue;

import java.util.List;
import telework.advisor.model.Pattern;
import telework.advisor.model.Role;

/**
 * One of the 14 trouble cases (トラブル事例, guideline pages 26-57).
 *
 * @param number 1 to 14
 * @param citation where it is told
 * @param measures the measures of the group it stands under
 * @param patterns patterns that it names
 * @param prevention what would have prevented it
 */
public record TroubleCase(
        int number,
        Citation citation,
        List<String> measures,
        List<Pattern> patterns,
        List<Prevention> prevention) {

    /** Whether something that a role does would have prevented it. */
    public boolean isPreventedBy(Role role) {
        return prevention.stream().anyMatch(each -> each.role() == role);
    }

    /** The id of a trouble case in citations: {@code case-8}. */
    public String id() {
        return "case-" + number;
    }

    /**
     * One thing that would have prevented it.
     *
     * @param id id, beginning with that of the case
     * @param role who would have done it
     * @param measures measures that ask for the same
     */
    public record Prevention(String id, Role role, List<String> measures) {}
}
