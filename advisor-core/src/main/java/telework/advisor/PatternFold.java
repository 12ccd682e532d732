package telework.advisor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import telework.advisor.fact.Finding;
import telework.advisor.model.Effect;
import telework.advisor.model.Pattern;
import telework.advisor.model.PatternAdvice;
import telework.advisor.model.Verdict;

/** Folds findings into verdicts and ranks, in one fixed order. Stateless and thread-safe. */
final class PatternFold {

    private static final Pattern[] PATTERNS = Pattern.values();

    /** Of the findings about one pattern; none stand at the same place. */
    static final Comparator<Finding> ORDER = PatternFold::compare;

    private PatternFold() {}

    /** The findings of each pattern, by effect and rule id. */
    static List<List<Finding>> byPattern(List<Finding> findings) {
        List<List<Finding>> byPattern = new ArrayList<>(PATTERNS.length);
        for (int i = 0; i < PATTERNS.length; i++) {
            byPattern.add(new ArrayList<>());
        }
        for (Finding finding : findings) {
            byPattern.get(finding.pattern().ordinal()).add(finding);
        }
        byPattern.forEach(found -> found.sort(ORDER));
        return byPattern;
    }

    private static int compare(Finding one, Finding other) {
        int byEffect = one.effect().compareTo(other.effect());
        int byRule = byEffect != 0 ? byEffect : one.rule().compareTo(other.rule());
        return byRule != 0 ? byRule : one.basis().compareTo(other.basis());
    }

    /** A BLOCK rules out; else a CONDITION ties; else the pattern suits. */
    static Verdict verdict(List<Finding> findings) {
        Verdict verdict = Verdict.SUITABLE;
        for (Finding finding : findings) {
            if (finding.effect() == Effect.BLOCK) {
                return Verdict.UNSUITABLE;
            }
            if (finding.effect() == Effect.CONDITION) {
                verdict = Verdict.CONDITIONAL;
            }
        }
        return verdict;
    }

    /** The advice on the six patterns of one case. */
    static List<PatternAdvice> fold(List<Finding> findings, VerdictSpace space, int number) {
        List<List<Finding>> byPattern = byPattern(findings);
        List<Standing> standings = byPattern.stream().map(Standing::of).toList();
        List<PatternAdvice> advice = new ArrayList<>(PATTERNS.length);
        for (Pattern pattern : PATTERNS) {
            Standing standing = standings.get(pattern.ordinal());
            Set<Verdict> possible = space.possible(number, pattern);
            advice.add(
                    new PatternAdvice(
                            pattern,
                            possible.size() == 1 ? possible.iterator().next() : Verdict.UNDECIDED,
                            standing.verdict(),
                            possible,
                            standing.rankAmong(standings),
                            List.copyOf(byPattern.get(pattern.ordinal())),
                            space.open(number, pattern)));
        }
        return List.copyOf(advice);
    }

    /** The patterns of rank 1. */
    static Set<Pattern> recommended(List<PatternAdvice> patterns) {
        Set<Pattern> recommended = EnumSet.noneOf(Pattern.class);
        for (PatternAdvice advice : patterns) {
            if (advice.rank().isPresent() && advice.rank().getAsInt() == 1) {
                recommended.add(advice.pattern());
            }
        }
        return java.util.Collections.unmodifiableSet(recommended);
    }

    /**
     * What a rank goes by: better provisional verdict, then fewer conditions, then more supports.
     */
    private record Standing(Verdict verdict, int conditions, int supports) {

        private static final Comparator<Standing> BETTER =
                Comparator.comparing(Standing::verdict)
                        .thenComparing(Standing::conditions)
                        .thenComparing(Standing::supports, Comparator.reverseOrder());

        static Standing of(List<Finding> findings) {
            int conditions = 0;
            int supports = 0;
            for (Finding finding : findings) {
                conditions += finding.effect() == Effect.CONDITION ? 1 : 0;
                supports += finding.effect() == Effect.SUPPORT ? 1 : 0;
            }
            return new Standing(PatternFold.verdict(findings), conditions, supports);
        }

        OptionalInt rankAmong(List<Standing> all) {
            if (verdict == Verdict.UNSUITABLE) {
                return OptionalInt.empty();
            }
            int rank = 1;
            for (Standing other : all) {
                rank += BETTER.compare(other, this) < 0 ? 1 : 0;
            }
            return OptionalInt.of(rank);
        }
    }
}
