package telework.advisor.catalogue;

import java.util.List;
import java.util.Optional;
import telework.advisor.model.Pattern;
import telework.advisor.model.Question;

/**
 * What a pattern is called elsewhere.
 *
 * @param pattern the pattern
 * @param edition5 the method of the guideline's 5th edition (May 2021)
 * @param nist the method of NIST SP 800-46 revision 2
 */
public record Crosswalk(Pattern pattern, Counterpart edition5, Counterpart nist) {

    /**
     * The counterparts.
     *
     * @param ids their ids; empty if there is none
     * @param grade how well they match
     * @param question for {@code SPLIT}: the question that tells them apart; yes is the first
     */
    public record Counterpart(List<String> ids, Grade grade, Optional<Question> question) {}

    /** How well two methods match. */
    public enum Grade {
        EXACT,
        RENAMED,
        SPLIT,
        PARTIAL,
        NONE
    }
}
