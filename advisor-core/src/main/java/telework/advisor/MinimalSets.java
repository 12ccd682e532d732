package telework.advisor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

/** Finds minimal sets. Sets of up to 20 members are bits of a number. Thread-safe. */
final class MinimalSets {

    private MinimalSets() {}

    /**
     * Every set of members 0 to {@code size - 1} that has a property, and of which no proper subset
     * has it; the smaller ones first.
     */
    static List<Integer> of(int size, IntPredicate property) {
        List<Integer> minimal = new ArrayList<>();
        // A proper subset is a smaller number: what would make a set not minimal is already found.
        for (int set = 0; set < 1 << size; set++) {
            if (!containsOneOf(minimal, set) && property.test(set)) {
                minimal.add(set);
            }
        }
        minimal.sort(Comparator.comparingInt(Integer::bitCount));
        return minimal;
    }

    private static boolean containsOneOf(List<Integer> minimal, int set) {
        for (int smaller : minimal) {
            if ((smaller & set) == smaller) {
                return true;
            }
        }
        return false;
    }
}
