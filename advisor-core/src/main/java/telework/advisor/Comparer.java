package telework.advisor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import telework.advisor.fact.Finding;
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
            compare(from.pattern(pattern), to.pattern(pattern)).ifPresent(patterns::add);
        }
        return new Comparison(
                to,
                List.copyOf(patterns),
                new Change<>(from.recommended(), to.recommended()),
                measures(from, to));
    }

    private static Optional<PatternChange> compare(PatternAdvice before, PatternAdvice after) {
        List<Finding> gained = new ArrayList<>();
        List<Finding> lost = new ArrayList<>();
        compare(before.findings(), after.findings(), gained, lost);
        if (before.verdict() == after.verdict()
                && before.possibleVerdicts().equals(after.possibleVerdicts())
                && before.rank().equals(after.rank())
                && gained.isEmpty()
                && lost.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new PatternChange(before, after, List.copyOf(gained), List.copyOf(lost)));
    }

    /** Goes through both lists once: each is in the order of findings. */
    private static void compare(
            List<Finding> before, List<Finding> after, List<Finding> gained, List<Finding> lost) {
        int next = 0;
        for (Finding is : after) {
            for (; isBefore(before, next, is); next++) {
                lost.add(before.get(next));
            }
            if (next < before.size() && before.get(next).equals(is)) {
                next++;
            } else {
                gained.add(is);
            }
        }
        for (; next < before.size(); next++) {
            lost.add(before.get(next));
        }
    }

    private static boolean isBefore(List<Finding> findings, int at, Finding other) {
        return at < findings.size() && PatternFold.ORDER.compare(findings.get(at), other) < 0;
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
                compare(before, after).ifPresent(changed::add);
            }
        }
        return new MeasureChanges(List.copyOf(gained), List.copyOf(lost), List.copyOf(changed));
    }

    private static Optional<MeasureChange> compare(MeasureAdvice before, MeasureAdvice after) {
        ActionDifferences actions = ActionDifferences.between(before.actions(), after.actions());
        List<Reason> notesGained = notesWithout(after.reasons(), before.reasons());
        List<Reason> notesLost = notesWithout(before.reasons(), after.reasons());
        if (before.applicability() == after.applicability()
                && before.obligation() == after.obligation()
                && before.deferrable() == after.deferrable()
                && actions.isEmpty()
                && notesGained.isEmpty()
                && notesLost.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new MeasureChange(
                        before,
                        after,
                        actions.gained(),
                        actions.lost(),
                        actions.changed(),
                        notesGained,
                        notesLost));
    }

    private static List<Reason> notesWithout(List<Reason> all, List<Reason> others) {
        List<Reason> left = List.of();
        for (int i = 0; i < all.size(); i++) {
            Reason reason = all.get(i);
            if (reason.says() == Says.NOTE && !others.contains(reason)) {
                left = new ArrayList<>(left);
                left.add(reason);
            }
        }
        return List.copyOf(left);
    }
}
