package telework.advisor;

import java.util.List;
import java.util.Set;
import org.kie.api.runtime.KieSession;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import telework.advisor.fact.MeasureCall;
import telework.advisor.model.Advice;
import telework.advisor.model.Pattern;
import telework.advisor.model.Requirements;
import telework.advisor.reference.ReferenceAdvice;

/** One whole advice by the rules, and the same by the independent reference in plain Java. */
public class AdviceBenchmark extends TimedCall {

    private static final Set<Pattern> SELECTED = Set.of(Pattern.REMOTE_DESKTOP);

    private Requirements[] complete;
    private Requirements[] partial;
    private TeleworkAdvisor advisor;
    private RuleBase rules;

    /** Loads the rules, and has the reference fill its tables. */
    @Setup
    public void load() {
        ClassLoader classes = getClass().getClassLoader();
        complete = BenchmarkCases.complete();
        partial = BenchmarkCases.partial();
        advisor = TeleworkAdvisor.load(classes);
        rules = new RuleBase(RuleBase.models(classes, RulePackLoader.sealed(classes).models()));
        ReferenceAdvice.of(complete[0], null);
    }

    /** The advice on a case that answers every question. */
    @Benchmark
    public Advice advise(Turn turn) {
        return advisor.advise(complete[turn.next()]);
    }

    /** The advice on a case that leaves each question open one time in four. */
    @Benchmark
    public Advice advisePartial(Turn turn) {
        return advisor.advise(partial[turn.next()]);
    }

    /** What the reference says of a case that answers every question. */
    @Benchmark
    public ReferenceAdvice reference(Turn turn) {
        return ReferenceAdvice.of(complete[turn.next()], null);
    }

    /** What the rules say of a case that answers every question, and no folding of it. */
    @Benchmark
    public List<MeasureCall> rulesOnly(Turn turn) {
        try (Inference inference = rules.about(complete[turn.next()])) {
            inference.findings();
            inference.select(SELECTED);
            inference.obligationCalls();
            return inference.measureCalls();
        }
    }

    /** A session of the rules that is never asked anything. */
    @Benchmark
    public KieSession emptySession() {
        KieSession session = rules.session();
        session.dispose();
        return session;
    }
}
