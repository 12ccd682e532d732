package telework.advisor.reference;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import telework.advisor.model.Pattern;
import telework.advisor.model.Verdict;
import telework.advisor.reference.ReferenceVerdicts.Tally;

/**
 * The ranking (design, section 5): better provisional verdict, then fewer CONDITIONs, then more
 * SUPPORTs. Stateless, safe for use by several threads.
 */
public final class ReferenceRanking {

    private static final Comparator<Tally> BEST_FIRST =
            Comparator.comparing(Tally::provisionalVerdict)
                    .thenComparing(Tally::conditions)
                    .thenComparing(Tally::supports, Comparator.reverseOrder());

    private ReferenceRanking() {}

    /**
     * The ranks of the patterns that are not provisionally UNSUITABLE, from 1; the others have no
     * entry. Equal tallies share a rank, and the next rank counts them all (1, 1, 3).
     */
    public static Map<Pattern, Integer> ranks(Map<Pattern, Tally> tallies) {
        Map<Pattern, Integer> ranks = new EnumMap<>(Pattern.class);
        tallies.forEach(
                (pattern, tally) -> {
                    if (tally.provisionalVerdict() != Verdict.UNSUITABLE) {
                        ranks.put(pattern, 1 + better(tally, tallies));
                    }
                });
        return Collections.unmodifiableMap(ranks);
    }

    /** The patterns of rank 1; empty if no pattern has a rank. */
    public static Set<Pattern> recommended(Map<Pattern, Integer> ranks) {
        Set<Pattern> recommended = EnumSet.noneOf(Pattern.class);
        ranks.forEach(
                (pattern, rank) -> {
                    if (rank == 1) {
                        recommended.add(pattern);
                    }
                });
        return Collections.unmodifiableSet(recommended);
    }

    private static int better(Tally tally, Map<Pattern, Tally> tallies) {
        int better = 0;
        for (Tally other : tallies.values()) {
            if (BEST_FIRST.compare(other, tally) < 0) {
                better++;
            }
        }
        return better;
    }
}
