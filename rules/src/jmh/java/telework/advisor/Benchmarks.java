package telework.advisor;

import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs all benchmarks with one thread and with two, and prints how they compare. */
public final class Benchmarks {

    private static final List<Integer> THREADS = List.of(1, 2);

    private Benchmarks() {}

    /**
     * Runs the benchmarks.
     *
     * @param arguments options of JMH, as {@code -f 1 -t 1 AdviceBenchmark}
     */
    public static void main(String... arguments)
            throws CommandLineOptionException, RunnerException {
        CommandLineOptions asked = new CommandLineOptions(arguments);
        List<Integer> threads =
                asked.getThreads().hasValue() ? List.of(asked.getThreads().get()) : THREADS;
        StringBuilder tables = new StringBuilder();
        for (int each : threads) {
            tables.append(new Comparison(each, run(asked, each)).table());
        }
        System.out.print(tables);
    }

    private static Collection<RunResult> run(CommandLineOptions asked, int threads)
            throws RunnerException {
        Options options =
                new OptionsBuilder()
                        .parent(asked)
                        .threads(threads)
                        .addProfiler(GCProfiler.class)
                        .addProfiler(CpuProfiler.class)
                        .build();
        return new Runner(options).run();
    }
}
