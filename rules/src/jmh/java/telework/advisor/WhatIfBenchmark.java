package telework.advisor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import telework.advisor.model.Advice;
import telework.advisor.model.Counterfactuals;
import telework.advisor.model.NextQuestion;
import telework.advisor.model.Pattern;
import telework.advisor.model.Requirements;
import telework.advisor.model.Rollout;
import telework.advisor.model.Sensitivity;
import telework.advisor.model.Verdict;

/**
 * What-if questions at the sizes that they are limited to, to be read as multiples of an advice.
 */
public class WhatIfBenchmark extends TimedCall {

    private static final int VARIANTS = 50;
    private static final int BASES = 64;
    private static final int GROUPS = 200;
    private static final Pattern[] PATTERNS = Pattern.values();

    private Requirements[] complete;
    private Requirements[] partial;
    private Requirements[][] variants;
    private TeleworkAdvisor advisor;
    private WhatIf whatIf;

    /** Loads the rules. */
    @Setup
    public void load() {
        complete = BenchmarkCases.complete();
        partial = BenchmarkCases.partial();
        variants = new Requirements[BASES][VARIANTS];
        for (int base = 0; base < BASES; base++) {
            for (int i = 0; i < VARIANTS; i++) {
                Requirements other = complete[BASES + base * VARIANTS + i];
                variants[base][i] = BenchmarkCases.mixed(complete[base], other, 3, i);
            }
        }
        advisor = TeleworkAdvisor.load(getClass().getClassLoader());
        whatIf = advisor.whatIf();
    }

    /** Every smallest change that makes some pattern suitable. */
    @Benchmark
    public Counterfactuals counterfactuals(Turn turn) {
        int at = turn.next();
        Pattern pattern = PATTERNS[at % PATTERNS.length];
        return whatIf.counterfactuals(complete[at], pattern, Verdict.SUITABLE, Set.of());
    }

    /** Every answer changed to every other value of it. */
    @Benchmark
    public Sensitivity sensitivity(Turn turn) {
        return whatIf.sensitivity(complete[turn.next()], Optional.empty());
    }

    /** The ranked open questions of a case that leaves some open. */
    @Benchmark
    public List<NextQuestion> nextQuestions(Turn turn) {
        return whatIf.nextQuestions(partial[turn.next()]);
    }

    /** A base and 50 variants that each give three answers of their own. */
    @Benchmark
    public List<Object> comparisonOf50(Turn turn) {
        int base = turn.next() % BASES;
        return compare(complete[base], variants[base]);
    }

    /** A base and 50 variants that have nothing to do with it. */
    @Benchmark
    public List<Object> comparisonOfStrangers(Turn turn) {
        int base = turn.next() % BASES;
        return compare(complete[base], Arrays.copyOfRange(complete, BASES, BASES + VARIANTS));
    }

    private List<Object> compare(Requirements base, Requirements[] others) {
        Advice advice = advisor.advise(base);
        List<Object> differences = new ArrayList<>(others.length);
        for (Requirements other : others) {
            differences.add(whatIf.compare(advice, advisor.advise(other)));
        }
        return differences;
    }

    /** 200 groups, no two of the same case but by chance. */
    @Benchmark
    public Rollout rolloutOf200(Turn turn) {
        int from = turn.next() % (BenchmarkCases.COUNT - GROUPS);
        List<Rollout.Group> groups =
                Arrays.stream(complete, from, from + GROUPS)
                        .map(requirements -> new Rollout.Group("group", 10, requirements))
                        .toList();
        return whatIf.rollout(groups, Optional.empty());
    }
}
