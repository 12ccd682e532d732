package telework.advisor;

import static org.drools.model.DSL.execute;
import static org.drools.model.DSL.globalOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.declarationOf;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Global;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * The yardstick: about as many rules as the pack has, but trivial ones. Each reads one fact, and
 * adds one small record if it fires.
 */
public class TrivialRulesBenchmark extends TimedCall {

    private static final String PACKAGE = "trivial";
    private static final int RULES = 160;

    /** How many of the rules fire. */
    @Param({"160", "40", "0"})
    public int firing;

    private KieBase adding;
    private KieBase inserting;

    /** The fact that every rule reads. */
    record Fact(boolean flag) {}

    /** What a rule that fires leaves behind. */
    record Trace(int rule) {}

    /** Where rules leave it when they do not insert it. */
    static final class Traces extends ArrayList<Trace> {}

    /** Makes both sets of rules. */
    @Setup
    public void build() {
        adding = KieBaseBuilder.createKieBaseFromModel(adding());
        inserting = KieBaseBuilder.createKieBaseFromModel(inserting());
    }

    /** Rules that add to a list. */
    @Benchmark
    public List<Trace> list() {
        KieSession session = adding.newKieSession();
        try {
            Traces traces = new Traces();
            session.setGlobal("traces", traces);
            session.insert(new Fact(true));
            session.fireAllRules();
            return traces;
        } finally {
            session.dispose();
        }
    }

    /** Rules that insert, and reading what they inserted. */
    @Benchmark
    public List<Object> insert() {
        KieSession session = inserting.newKieSession();
        try {
            session.insert(new Fact(true));
            session.fireAllRules();
            return new ArrayList<>(session.getObjects());
        } finally {
            session.dispose();
        }
    }

    private ModelImpl adding() {
        ModelImpl model = new ModelImpl();
        Global<Traces> traces = globalOf(Traces.class, PACKAGE, "traces");
        model.addGlobal(traces);
        for (int i = 0; i < RULES; i++) {
            int number = i;
            boolean fires = i < firing;
            Variable<Fact> fact = declarationOf(Fact.class);
            model.addRule(
                    rule(PACKAGE, "rule " + i)
                            .build(
                                    pattern(fact).expr("e" + i, read -> read.flag() == fires),
                                    on(traces).execute(list -> list.add(new Trace(number)))));
        }
        return model;
    }

    private ModelImpl inserting() {
        ModelImpl model = new ModelImpl();
        for (int i = 0; i < RULES; i++) {
            int number = i;
            boolean fires = i < firing;
            Variable<Fact> fact = declarationOf(Fact.class);
            model.addRule(
                    rule(PACKAGE, "rule " + i)
                            .build(
                                    pattern(fact).expr("e" + i, read -> read.flag() == fires),
                                    execute(drools -> drools.insert(new Trace(number)))));
        }
        return model;
    }
}
