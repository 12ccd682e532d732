package telework.advisor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;
import telework.advisor.fact.Finding;
import telework.advisor.fact.MeasureCall;
import telework.advisor.fact.ObligationCall;
import telework.advisor.fact.Selection;
import telework.advisor.model.Pattern;
import telework.advisor.model.Requirements;

/**
 * The rules at work on one case: first its requirements, then the patterns selected. One session,
 * closed at the end. Not thread-safe.
 */
final class Inference implements AutoCloseable {

    private final KieSession session;

    Inference(KieSession session, Requirements requirements) {
        this.session = session;
        session.insert(requirements);
        session.fireAllRules();
    }

    /** What the rules found about patterns, in no order. */
    List<Finding> findings() {
        return facts(Finding.class);
    }

    /** Tells the rules which patterns are selected. */
    void select(Set<Pattern> patterns) {
        session.insert(new Selection(patterns));
        session.fireAllRules();
    }

    /** What the rules said about measures, in no order. */
    List<MeasureCall> measureCalls() {
        return facts(MeasureCall.class);
    }

    /** What the rules said about obligations, in no order. */
    List<ObligationCall> obligationCalls() {
        return facts(ObligationCall.class);
    }

    @Override
    public void close() {
        session.dispose();
    }

    private <T> List<T> facts(Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Object fact : session.getObjects(new ClassObjectFilter(type))) {
            found.add(type.cast(fact));
        }
        return found;
    }
}
