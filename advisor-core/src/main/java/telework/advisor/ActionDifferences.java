package telework.advisor;

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

    /** Whether no action differs. */
    boolean isEmpty() {
        return gained.isEmpty() && lost.isEmpty() && changed.isEmpty();
    }

    /** Goes through both lists once: each is in the order of the catalogue. */
    static ActionDifferences between(List<ActionAdvice> before, List<ActionAdvice> after) {
        Found<String> gained = new Found<>();
        Found<String> lost = new Found<>();
        Found<ActionChange> changed = new Found<>();
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
            if (was != is && differs(was, is)) {
                changed.add(new ActionChange(was, is));
            }
        }
        for (; next < before.size(); next++) {
            lost.add(before.get(next).action());
        }
        return new ActionDifferences(gained.all(), lost.all(), changed.all());
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
