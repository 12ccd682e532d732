package telework.advisor.model;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every smallest change of answers after which a verdict is reached for certain.
 *
 * @param size how many answers each change touches; 0 if nothing has to change
 * @param changes the changes, each as the answers it gives, in catalogue order; empty if impossible
 * @param impossible every minimal set of frozen questions that makes it impossible; empty if it is
 *     possible
 */
public record Counterfactuals(
        int size, List<Map<Question, Object>> changes, List<Set<Question>> impossible) {}
