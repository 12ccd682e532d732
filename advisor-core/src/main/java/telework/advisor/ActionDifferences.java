package telework.advisor;

import java.util.ArrayList;
import java.util.List;
import telework.advisor.model.Comparison.ActionChange;
import telework.advisor.model.MeasureAdvice.ActionAdvice;

/**
 * How the actions of one measure differ between two cases.
 *
 * @param gained ids of actions that are listed now and were not
 * @param lost ids of actions that were listed and are not now
 * @param changed actions listed before and after that differ
 */
record ActionDifferences(List<String> gained, List<String> lost, List<ActionChange> changed) {

    private static final ActionDifferences NONE =
            new ActionDifferences(List.of(), List.of(), List.of());

    /** Whether no action differs. */
    boolean isEmpty() {
        return gained.isEmpty() && lost.isEmpty() && changed.isEmpty();
    }

    /** Goes through both lists once: each is in the order of the catalogue. */
    static ActionDifferences between(List<ActionAdvice> before, List<ActionAdvice> after) {
        if (alike(before, after)) {
            return NONE;
        }
        List<String> gained = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        List<ActionChange> changed = new ArrayList<>();
        int next = 0;
        for (ActionAdvice is : after) {
            int same = indexOf(is.action(), before, next);
            if (same < 0) {
                gained.add(is.action());
                continue;
            }
            for (; next < same; next++) {
                lost.add(before.get(next).action());
            }
            ActionAdvice was = before.get(next++);
            if (differs(was, is)) {
                changed.add(new ActionChange(was, is));
            }
        }
        for (; next < before.size(); next++) {
            lost.add(before.get(next).action());
        }
        return new ActionDifferences(List.copyOf(gained), List.copyOf(lost), List.copyOf(changed));
    }

    private static boolean alike(List<ActionAdvice> before, List<ActionAdvice> after) {
        int size = before.size();
        if (after.size() != size) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            ActionAdvice was = before.get(i);
            ActionAdvice is = after.get(i);
            if (was != is && (!was.action().equals(is.action()) || differs(was, is))) {
                return false;
            }
        }
        return true;
    }

    private static int indexOf(String action, List<ActionAdvice> actions, int from) {
        for (int i = from; i < actions.size(); i++) {
            if (actions.get(i).action().equals(action)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean differs(ActionAdvice was, ActionAdvice is) {
        return was.applicability() != is.applicability()
                || was.obligation() != is.obligation()
                || was.deferrable() != is.deferrable();
    }
}
