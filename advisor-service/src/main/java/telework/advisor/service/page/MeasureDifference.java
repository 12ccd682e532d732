package telework.advisor.service.page;

import java.util.List;
import telework.advisor.model.Obligation;
import telework.advisor.model.Role;

/**
 * How one measure differs between two cases, as the page shows it.
 *
 * @param id id of the measure
 * @param kind whether it is added, falls away or is only changed
 * @param obligation how binding it is now
 * @param details what about it differs
 */
public record MeasureDifference(String id, Kind kind, Obligation obligation, List<Detail> details) {

    /** What becomes of a measure. */
    public enum Kind {
        /** It applies now and did not. */
        GAINED("compare.measureGained"),
        /** It applied and does not now. */
        LOST("compare.measureLost"),
        /** It differs in another way. */
        CHANGED("compare.measureChanged");

        private final String title;

        Kind(String title) {
            this.title = title;
        }
    }

    /** The key of what becomes of it. */
    public String title() {
        return kind.title;
    }

    /**
     * One thing that differs.
     *
     * @param key the key of what it is called
     * @param text what it was and is, or an action in words
     */
    public record Detail(String key, String text) {

        /** The key of its title. */
        public String title() {
            return "compare." + key;
        }
    }

    /** The differences for one role. */
    public record OfRole(Role role, List<MeasureDifference> measures) {}
}
