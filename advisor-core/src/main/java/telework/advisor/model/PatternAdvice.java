package telework.advisor.model;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import telework.advisor.fact.Finding;

/**
 * What is found about one pattern.
 *
 * @param pattern the pattern
 * @param verdict the one possible verdict, or {@code UNDECIDED}
 * @param provisionalVerdict the verdict if the undecided answers raise nothing; the best of the
 *     possible ones
 * @param possibleVerdicts the verdicts over every completion of the undecided answers, exactly;
 *     best first
 * @param rank 1 for the best; empty if provisionally unsuitable. Equal patterns share a rank (1, 1,
 *     3)
 * @param findings what rules found, by effect and rule id
 * @param openQuestions undecided questions of which an answer can still change {@code
 *     possibleVerdicts}
 */
public record PatternAdvice(
        Pattern pattern,
        Verdict verdict,
        Verdict provisionalVerdict,
        Set<Verdict> possibleVerdicts,
        OptionalInt rank,
        List<Finding> findings,
        List<Question> openQuestions) {}
