package telework.advisor;

import java.util.ArrayList;
import java.util.Comparator;
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

/** How binding one measure is in one case. Not thread-safe. */
final class Binding {

    private final Obligation printed;
    private final List<ObligationCall> changes = new ArrayList<>(2);
    private final List<ObligationCall> deferrals = new ArrayList<>(2);

    Binding(Measure measure, List<ObligationCall> calls) {
        this.printed = measure.obligation();
        for (ObligationCall call : calls) {
            if (call.isDeferral()) {
                deferrals.add(call);
            } else if (call.role() == measure.role() && call.obligation() != printed) {
                changes.add(call);
            }
        }
        changes.sort(Comparator.comparing(ObligationCall::rule));
        deferrals.sort(Comparator.comparing(ObligationCall::rule));
    }

    /** The obligation of the measure. */
    Obligation obligation() {
        return of(printed);
    }

    /** What an obligation as printed becomes in this case. */
    Obligation of(Obligation asPrinted) {
        for (ObligationCall change : changes) {
            if (change.decided()) {
                return change.obligation();
            }
        }
        return asPrinted;
    }

    /** Whether the measure may be put off. */
    boolean deferrable() {
        return defers(obligation());
    }

    /** Whether something of that obligation may be put off. */
    boolean defers(Obligation obligation) {
        return deferrals.stream()
                .anyMatch(call -> call.decided() && call.obligation() == obligation);
    }

    /** Adds the reasons why the obligation is what it is. */
    void explain(List<Reason> reasons) {
        changes.forEach(call -> reasons.add(reason(call)));
        deferrals.stream().filter(this::concerns).forEach(call -> reasons.add(reason(call)));
    }

    /** Adds the questions that can still change how binding the measure is. */
    void rules(Set<Question> open, Function<String, Set<Question>> questions) {
        changes.stream()
                .filter(call -> !call.decided())
                .forEach(call -> open.addAll(questions.apply(call.rule())));
        deferrals.stream()
                .filter(call -> !call.decided() && concerns(call))
                .forEach(call -> open.addAll(questions.apply(call.rule())));
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

    private static Reason reason(ObligationCall call) {
        return new Reason(
                call.rule(), call.decided() ? Says.NOTE : Says.UNDECIDED, Basis.GUIDELINE);
    }
}
