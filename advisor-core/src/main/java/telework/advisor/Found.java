package telework.advisor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A list of what is found where mostly nothing is. Not thread-safe.
 *
 * @param <T> what is found
 */
final class Found<T> {

    private static final int FEW = 4;

    private List<T> found = List.of();

    void add(T one) {
        if (found.isEmpty()) {
            found = new ArrayList<>(FEW);
        }
        found.add(one);
    }

    /** All that was found; nothing may be added afterwards. */
    List<T> all() {
        return found.isEmpty() ? found : Collections.unmodifiableList(found);
    }
}
