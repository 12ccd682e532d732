package telework.advisor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Finds minimal sets. Sets of up to 20 members are bits of a number. Thread-safe. */
final class MinimalSets {

    private MinimalSets() {}

    /**
     * Every set of members 0 to {@code size - 1} that has a property, and of which no proper subset
     * has it.
     */
    static List<Integer> of(int size, IntPredicate property) {
        List<Integer> minimal = new ArrayList<>();
        for (int members = 0; members <= size; members++) {
            int count = members;
            IntStream.range(0, 1 << size)
                    .filter(set -> Integer.bitCount(set) == count)
                    .filter(
                            set ->
                                    minimal.stream()
                                            .noneMatch(smaller -> (smaller & set) == smaller))
                    .filter(property)
                    .boxed()
                    .toList()
                    .forEach(minimal::add);
        }
        return minimal;
    }
}
