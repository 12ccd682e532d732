package telework.advisor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import telework.advisor.catalogue.Measure;
import telework.advisor.fact.MeasureCall.Says;
import telework.advisor.fact.ObligationCall;
import telework.advisor.model.Basis;
import telework.advisor.model.MeasureAdvice.Reason;
import telework.advisor.model.Obligation;
import telework.advisor.model.Question;
import telework.advisor.model.Role;

/** How binding the measures of one kind are in one case. Not thread-safe. */
final class Binding {

    private final Kind kind;
    private final List<ObligationCall> changes = new ArrayList<>(2);
    private final List<ObligationCall> deferrals = new ArrayList<>(2);
    private final Set<Obligation> deferrable = EnumSet.noneOf(Obligation.class);
    private final List<Reason> reasons = new ArrayList<>(2);
    private final Set<Question> open = EnumSet.noneOf(Question.class);
    private Obligation changed;

    /**
     * What rules can tell apart when they say how binding a measure is.
     *
     * @param role whom it addresses
     * @param printed its obligation as printed
     */
    record Kind(Role role, Obligation printed) {

        static Kind of(Measure measure) {
            return new Kind(measure.role(), measure.obligation());
        }
    }

    /**
     * @param kind the kind of measure
     * @param calls what rules said about obligations, by rule id
     * @param questions finds the questions that a rule reads
     */
    Binding(Kind kind, List<ObligationCall> calls, Function<String, Set<Question>> questions) {
        this.kind = kind;
        for (ObligationCall call : calls) {
            if (call.isDeferral()) {
                defer(call);
            } else if (call.role() == kind.role() && call.obligation() != kind.printed()) {
                change(call);
            }
        }
        explain(changes, questions);
        deferrals.removeIf(deferral -> !concerns(deferral));
        explain(deferrals, questions);
    }

    /** The obligation of the measure. */
    Obligation obligation() {
        return of(kind.printed());
    }

    /** What an obligation as printed becomes in this case. */
    Obligation of(Obligation asPrinted) {
        return changed == null ? asPrinted : changed;
    }

    /** Whether something of that obligation may be put off. */
    boolean defers(Obligation obligation) {
        return deferrable.contains(obligation);
    }

    /** The reasons why the obligation is what it is. */
    List<Reason> reasons() {
        return reasons;
    }

    /** The questions that can still change how binding the measure is. */
    Set<Question> open() {
        return open;
    }

    private void change(ObligationCall call) {
        changes.add(call);
        if (call.decided() && changed == null) {
            changed = call.obligation();
        }
    }

    private void defer(ObligationCall call) {
        deferrals.add(call);
        if (call.decided()) {
            deferrable.add(call.obligation());
        }
    }

    private void explain(List<ObligationCall> calls, Function<String, Set<Question>> questions) {
        for (ObligationCall call : calls) {
            Says says = call.decided() ? Says.NOTE : Says.UNDECIDED;
            reasons.add(new Reason(call.rule(), says, Basis.GUIDELINE));
            if (!call.decided()) {
                open.addAll(questions.apply(call.rule()));
            }
        }
    }

    /**
     * Whether a deferral bears on the measure itself, or would if an open answer changed its
     * obligation.
     */
    private boolean concerns(ObligationCall deferral) {
        return deferral.obligation() == obligation()
                || !deferral.decided()
                        && changes.stream()
                                .anyMatch(
                                        change ->
                                                !change.decided()
                                                        && change.obligation()
                                                                == deferral.obligation());
    }
}
