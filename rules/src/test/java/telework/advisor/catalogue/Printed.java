package telework.advisor.catalogue;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sets what the guideline prints beside what the catalogue holds, by key. */
final class Printed {

    private Printed() {}

    /** A line for each entry: its key first, then what is printed of it. */
    static Map<String, String> lines(String table) {
        Map<String, String> entries = new TreeMap<>();
        for (String line : table.lines().toList()) {
            String[] entry = line.strip().replaceAll(" +", " ").split(" ", 2);
            if (entries.put(entry[0], entry[1]) != null) {
                throw new IllegalArgumentException(entry[0] + " is written twice");
            }
        }
        return entries;
    }

    /** What the catalogue holds, in the same form. */
    static <T> Map<String, String> found(
            Collection<T> entries, Function<T, Object> key, Function<T, Object> value) {
        return entries.stream()
                .collect(
                        Collectors.toMap(
                                entry -> String.valueOf(key.apply(entry)),
                                entry -> String.valueOf(value.apply(entry)),
                                (one, other) -> one + " and again " + other,
                                TreeMap::new));
    }
}
