package telework.advisor.internal;

import java.util.Collection;
import java.util.Comparator;
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
     * in a short one), and two at least are the same, ignoring case.
     */
    public static Optional<String> nearest(String word, Collection<String> candidates) {
        if (word.length() > 100) {
            return Optional.empty();
        }
        return candidates.stream()
                .filter(candidate -> isNear(word, candidate))
                .min(Comparator.comparingInt(candidate -> distance(word, candidate)));
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
