package telework.advisor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import telework.advisor.model.Change;
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

    /** Goes through both lists once: each is in the order of the catalogue. */
    static ActionDifferences between(List<ActionAdvice> before, List<ActionAdvice> after) {
        if (before.equals(after)) {
            return NONE;
        }
        ActionDifferences found =
                new ActionDifferences(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        int next = 0;
        for (ActionAdvice is : after) {
            int same = indexOf(is.action(), before, next);
            if (same < 0) {
                found.gained.add(is.action());
            } else {
                before.subList(next, same).forEach(was -> found.lost.add(was.action()));
                found.compare(before.get(same), is);
                next = same + 1;
            }
        }
        before.subList(next, before.size()).forEach(was -> found.lost.add(was.action()));
        return new ActionDifferences(
                Collections.unmodifiableList(found.gained),
                Collections.unmodifiableList(found.lost),
                Collections.unmodifiableList(found.changed));
    }

    private static int indexOf(String action, List<ActionAdvice> actions, int from) {
        for (int i = from; i < actions.size(); i++) {
            if (actions.get(i).action().equals(action)) {
                return i;
            }
        }
        return -1;
    }

    private void compare(ActionAdvice was, ActionAdvice is) {
        if (was.applicability() != is.applicability()
                || was.obligation() != is.obligation()
                || was.deferrable() != is.deferrable()) {
            changed.add(
                    new ActionChange(
                            is.action(),
                            new Change<>(was.applicability(), is.applicability()),
                            new Change<>(was.obligation(), is.obligation()),
                            new Change<>(was.deferrable(), is.deferrable())));
        }
    }
}
