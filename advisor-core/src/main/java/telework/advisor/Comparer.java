package telework.advisor;

import java.util.ArrayList;
import java.util.List;
import telework.advisor.fact.MeasureCall.Says;
import telework.advisor.model.Advice;
import telework.advisor.model.Applicability;
import telework.advisor.model.Change;
import telework.advisor.model.Comparison;
import telework.advisor.model.Comparison.ActionChange;
import telework.advisor.model.Comparison.MeasureChange;
import telework.advisor.model.Comparison.MeasureChanges;
import telework.advisor.model.Comparison.PatternChange;
import telework.advisor.model.MeasureAdvice;
import telework.advisor.model.MeasureAdvice.ActionAdvice;
import telework.advisor.model.MeasureAdvice.Reason;
import telework.advisor.model.Pattern;
import telework.advisor.model.PatternAdvice;

/** Compares two advices. Stateless and thread-safe. */
final class Comparer {

    private Comparer() {}

    static Comparison compare(Advice from, Advice to) {
        List<PatternChange> patterns = new ArrayList<>();
        for (Pattern pattern : Pattern.values()) {
            PatternAdvice before = from.pattern(pattern);
            PatternAdvice after = to.pattern(pattern);
            PatternChange change = change(before, after);
            if (differs(change)) {
                patterns.add(change);
            }
        }
        return new Comparison(
                to,
                patterns,
                new Change<>(from.recommended(), to.recommended()),
                measures(from, to));
    }

    private static PatternChange change(PatternAdvice before, PatternAdvice after) {
        return new PatternChange(
                after.pattern(),
                new Change<>(before.verdict(), after.verdict()),
                new Change<>(before.possibleVerdicts(), after.possibleVerdicts()),
                new Change<>(before.rank(), after.rank()),
                without(after.findings(), before.findings()),
                without(before.findings(), after.findings()));
    }

    private static boolean differs(PatternChange change) {
        return change.verdict().differs()
                || change.possibleVerdicts().differs()
                || change.rank().differs()
                || !change.gained().isEmpty()
                || !change.lost().isEmpty();
    }

    private static MeasureChanges measures(Advice from, Advice to) {
        List<String> gained = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        List<MeasureChange> changed = new ArrayList<>();
        for (int i = 0; i < to.measures().size(); i++) {
            MeasureAdvice before = from.measures().get(i);
            MeasureAdvice after = to.measures().get(i);
            boolean did = before.applicability() == Applicability.APPLIES;
            boolean does = after.applicability() == Applicability.APPLIES;
            if (did != does) {
                (does ? gained : lost).add(after.measure());
            } else {
                MeasureChange change = change(before, after);
                if (differs(change)) {
                    changed.add(change);
                }
            }
        }
        return new MeasureChanges(gained, lost, changed);
    }

    private static MeasureChange change(MeasureAdvice before, MeasureAdvice after) {
        return new MeasureChange(
                after.measure(),
                new Change<>(before.applicability(), after.applicability()),
                new Change<>(before.obligation(), after.obligation()),
                new Change<>(before.deferrable(), after.deferrable()),
                without(actions(after), actions(before)),
                without(actions(before), actions(after)),
                actionsChanged(before, after),
                without(notes(after), notes(before)),
                without(notes(before), notes(after)));
    }

    private static List<ActionChange> actionsChanged(MeasureAdvice before, MeasureAdvice after) {
        List<ActionChange> changed = new ArrayList<>();
        for (ActionAdvice was : before.actions()) {
            for (ActionAdvice is : after.actions()) {
                ActionChange change = change(was, is);
                if (was.action().equals(is.action()) && differs(change)) {
                    changed.add(change);
                }
            }
        }
        return changed;
    }

    private static ActionChange change(ActionAdvice before, ActionAdvice after) {
        return new ActionChange(
                after.action(),
                new Change<>(before.applicability(), after.applicability()),
                new Change<>(before.obligation(), after.obligation()),
                new Change<>(before.deferrable(), after.deferrable()));
    }

    private static boolean differs(ActionChange change) {
        return change.applicability().differs()
                || change.obligation().differs()
                || change.deferrable().differs();
    }

    private static boolean differs(MeasureChange change) {
        return change.applicability().differs()
                || change.obligation().differs()
                || change.deferrable().differs()
                || !change.actionsGained().isEmpty()
                || !change.actionsLost().isEmpty()
                || !change.actionsChanged().isEmpty()
                || !change.notesGained().isEmpty()
                || !change.notesLost().isEmpty();
    }

    private static List<String> actions(MeasureAdvice measure) {
        return measure.actions().stream().map(ActionAdvice::action).toList();
    }

    private static List<Reason> notes(MeasureAdvice measure) {
        return measure.reasons().stream().filter(reason -> reason.says() == Says.NOTE).toList();
    }

    private static <T> List<T> without(List<T> all, List<T> others) {
        return all.equals(others)
                ? List.of()
                : all.stream().filter(each -> !others.contains(each)).toList();
    }
}
