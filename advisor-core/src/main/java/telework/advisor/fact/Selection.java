package telework.advisor.fact;

import java.util.Set;
import telework.advisor.model.Pattern;

/**
 * The patterns that measures are asked for: those chosen, or else those recommended.
 *
 * @param patterns the patterns; empty if none is left and none was chosen
 */
public record Selection(Set<Pattern> patterns) {}
