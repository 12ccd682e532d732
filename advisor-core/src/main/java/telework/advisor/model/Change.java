package telework.advisor.model;

/**
 * What something was and what it is now.
 *
 * @param from before
 * @param to after
 * @param <T> what it is
 */
public record Change<T>(T from, T to) {

    /** Whether anything changed. */
    public boolean differs() {
        return !from.equals(to);
    }
}
