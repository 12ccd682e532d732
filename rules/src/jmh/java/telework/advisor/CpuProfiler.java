package telework.advisor;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Measures the processor time of a call, in microseconds, of all threads of the Java machine
 * together. Unlike the time that passes, it hardly depends on what else the machine is doing. Not
 * thread-safe.
 */
public final class CpuProfiler implements InternalProfiler {

    /** The name of what is measured. */
    static final String RESULT = "cpu.time.norm";

    private final OperatingSystemMXBean system =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private long before;

    @Override
    public String getDescription() {
        return "processor time of a call";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = system.getProcessCpuTime();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double microseconds = (system.getProcessCpuTime() - before) / 1e3;
        long calls = result.getMetadata().getAllOps();
        return List.of(
                new ScalarResult(RESULT, microseconds / calls, "us/op", AggregationPolicy.AVG));
    }
}
