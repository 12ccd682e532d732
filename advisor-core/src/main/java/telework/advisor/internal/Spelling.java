package telework.advisor.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the name that was probably meant. Thread-safe. */
public final class Spelling {

    /** How many letters of a short word may be others. */
    private static final int MOST_OTHERS = 2;

    /** How many letters have to be the same; one letter is near to nothing but itself. */
    private static final int LEAST_SAME = 2;

    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private Spelling() {}

    /**
     * The candidate nearest to the word, if one is near: at most a third of its letters differ (two
     * in a short one), and two at least are the same, ignoring case; else the only one that the
     * word is a whole part of.
     */
    public static Optional<String> nearest(String word, Collection<String> candidates) {
        if (word.length() > 100) {
            return Optional.empty();
        }
        return candidates.stream()
                .filter(candidate -> isNear(word, candidate))
                .min(Comparator.comparingInt(candidate -> distance(word, candidate)))
                .or(() -> onlyOneWith(word, candidates));
    }

    /** The only candidate that the word is a whole part of, as "line" is of "internetLine". */
    private static Optional<String> onlyOneWith(String word, Collection<String> candidates) {
        List<String> with =
                candidates.stream()
                        .filter(candidate -> parts(candidate).contains(plain(word)))
                        .limit(2)
                        .toList();
        return with.size() == 1 ? Optional.of(with.get(0)) : Optional.empty();
    }

    private static List<String> parts(String name) {
        return Arrays.stream(name.split("[_-]|(?<=[a-z])(?=[A-Z])"))
                .map(part -> part.toLowerCase(Locale.ROOT))
                .filter(part -> part.length() > LEAST_SAME)
                .toList();
    }

    /** {@code " Maybe X?"} with the nearest candidate, or nothing. */
    public static String maybe(String word, Collection<String> candidates) {
        return nearest(word, candidates).map(found -> " Maybe " + found + "?").orElse("");
    }

    private static boolean isNear(String word, String candidate) {
        int distance = distance(word, candidate);
        int same = Math.max(plain(word).length(), plain(candidate).length()) - distance;
        return distance == 0
                || same >= LEAST_SAME && distance <= Math.max(MOST_OTHERS, candidate.length() / 3);
    }

    private static int distance(String word, String candidate) {
        return DISTANCE.apply(plain(word), plain(candidate));
    }

    /** Case, hyphens and underscores are what people most often get wrong. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
    }
}
