package telework.advisor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import telework.advisor.fact.MeasureCall.Says;
import telework.advisor.model.Advice;
import telework.advisor.model.Applicability;
import telework.advisor.model.Change;
import telework.advisor.model.Comparison;
import telework.advisor.model.Comparison.MeasureChange;
import telework.advisor.model.Comparison.MeasureChanges;
import telework.advisor.model.Comparison.PatternChange;
import telework.advisor.model.MeasureAdvice;
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
            if (!before.equals(after)) {
                PatternChange change = change(before, after);
                if (differs(change)) {
                    patterns.add(change);
                }
            }
        }
        return new Comparison(
                to,
                Collections.unmodifiableList(patterns),
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
            if (before.equals(after)) {
                continue;
            }
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
        return new MeasureChanges(
                Collections.unmodifiableList(gained),
                Collections.unmodifiableList(lost),
                Collections.unmodifiableList(changed));
    }

    private static MeasureChange change(MeasureAdvice before, MeasureAdvice after) {
        ActionDifferences actions = ActionDifferences.between(before.actions(), after.actions());
        return new MeasureChange(
                after.measure(),
                new Change<>(before.applicability(), after.applicability()),
                new Change<>(before.obligation(), after.obligation()),
                new Change<>(before.deferrable(), after.deferrable()),
                actions.gained(),
                actions.lost(),
                actions.changed(),
                notesWithout(after, before),
                notesWithout(before, after));
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

    private static List<Reason> notesWithout(MeasureAdvice all, MeasureAdvice others) {
        if (all.reasons().equals(others.reasons())) {
            return List.of();
        }
        List<Reason> left = new ArrayList<>();
        for (Reason reason : all.reasons()) {
            if (reason.says() == Says.NOTE && !others.reasons().contains(reason)) {
                left.add(reason);
            }
        }
        return Collections.unmodifiableList(left);
    }

    private static <T> List<T> without(List<T> all, List<T> others) {
        if (all.equals(others)) {
            return List.of();
        }
        List<T> left = new ArrayList<>();
        for (T each : all) {
            if (!others.contains(each)) {
                left.add(each);
            }
        }
        return Collections.unmodifiableList(left);
    }
}
