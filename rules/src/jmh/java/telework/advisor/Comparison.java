package telework.advisor;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;

/** The results of one run, side by side. Immutable. */
final class Comparison {

    private static final String ADVISE = "advise";

    private static final List<Target> TARGETS =
            List.of(
                    new Target(ADVISE, "reference", 15),
                    new Target(ADVISE, "list 160", 1.4),
                    new Target("counterfactuals", ADVISE, 200),
                    new Target("sensitivity", ADVISE, 200),
                    new Target("nextQuestions", ADVISE, 100),
                    new Target("comparisonOf50", ADVISE, 60),
                    new Target("rolloutOf200", ADVISE, 400));

    /** How many times the processor time of another benchmark one may take. */
    private record Target(String benchmark, String other, double atMost) {}

    private final int threads;
    private final Map<String, BenchmarkResult> results = new TreeMap<>();

    /**
     * @param threads how many threads called at the same time
     * @param run the results of all benchmarks that were run
     */
    Comparison(int threads, Collection<RunResult> run) {
        this.threads = threads;
        for (RunResult result : run) {
            results.put(name(result), result.getAggregatedResult());
        }
    }

    /** One line for each benchmark and one for each ratio that a target is set for. */
    String table() {
        StringBuilder table = new StringBuilder();
        String title = threads + (threads == 1 ? " thread" : " threads");
        table.append(
                String.format(
                        "%n%-22s %9s %8s %9s %9s %11s%n",
                        title, "us/call", "+-", "cpu us", "calls/s", "bytes/call"));
        results.forEach((name, result) -> table.append(line(name)));
        TARGETS.forEach(target -> table.append(line(target)));
        return table.toString();
    }

    private String line(String name) {
        return String.format(
                Locale.ROOT,
                "%-22s %9.2f %8.2f %9.2f %9.0f %11.0f%n",
                name,
                time(name),
                results.get(name).getPrimaryResult().getScoreError(),
                cpu(name),
                threads * 1e6 / time(name),
                profiled(name, "gc.alloc.rate.norm"));
    }

    /** The ratio of two benchmarks; nothing if one of the two was not run. */
    private String line(Target target) {
        String one = target.benchmark();
        String other = target.other();
        if (!results.containsKey(one) || !results.containsKey(other)) {
            return "";
        }
        double ratio = cpu(one) / cpu(other);
        return String.format(
                Locale.ROOT,
                "%s / %s: %.2f by time, %.2f by processor time (at most %.1f: %s)%n",
                one,
                other,
                time(one) / time(other),
                ratio,
                target.atMost(),
                ratio <= target.atMost() ? "kept" : "missed");
    }

    private double time(String name) {
        return results.get(name).getPrimaryResult().getScore();
    }

    private double cpu(String name) {
        return profiled(name, CpuProfiler.RESULT);
    }

    private double profiled(String name, String what) {
        return results.get(name).getSecondaryResults().get(what).getScore();
    }

    /** The name of the method, and how many trivial rules fire. */
    private static String name(RunResult result) {
        String firing = result.getParams().getParam("firing");
        String method = result.getPrimaryResult().getLabel();
        return firing == null ? method : method + " " + firing;
    }
}
