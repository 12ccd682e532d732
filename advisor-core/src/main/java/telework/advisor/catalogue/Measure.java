package telework.advisor.catalogue;

import java.util.List;
import telework.advisor.model.Category;
import telework.advisor.model.Obligation;
import telework.advisor.model.Role;

/**
 * One of the 43 measures (guideline sections 2 and 3, pages 18-57).
 *
 * @param id the guideline's own number: {@code M1}-{@code M5}, {@code A1}-{@code A18}, {@code
 *     W1}-{@code W20}
 * @param role whom it addresses
 * @param number number within its role, from 1
 * @param category part of section 3
 * @param group the measures printed together with it, as {@code A7-W7}
 * @param citation where it is explained
 * @param obligation the strongest of the blocks printed for its role; {@code UNSPECIFIED} if there
 *     is none
 * @param conditional whether rules say when it applies; otherwise it always does
 * @param funding whether it asks management for the means, so that whoever plans a rollout names it
 * @param troubleCases numbers of the trouble cases of its group
 * @param actions what has to be done, in order
 */
public record Measure(
        String id,
        Role role,
        int number,
        Category category,
        String group,
        Citation citation,
        Obligation obligation,
        boolean conditional,
        boolean funding,
        List<Integer> troubleCases,
        List<Action> actions) {

    /**
     * One thing that can be ticked as done.
     *
     * @param id id, beginning with that of its measure
     * @param obligation by the block it is printed in
     * @param page page as printed
     * @param conditional whether rules say when it applies; otherwise it does whenever its measure
     *     does
     */
    public record Action(String id, Obligation obligation, int page, boolean conditional) {}
}
