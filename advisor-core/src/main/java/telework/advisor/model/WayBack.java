package telework.advisor.model;

import java.util.Map;
import java.util.Set;

/**
 * A smallest change of answers that brings patterns back when none is left.
 *
 * @param change the answers it gives
 * @param patterns the patterns that are no longer ruled out after it
 */
public record WayBack(Map<Question, Object> change, Set<Pattern> patterns) {}
