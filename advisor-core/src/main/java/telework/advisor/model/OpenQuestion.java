package telework.advisor.model;

import java.util.List;
import java.util.Set;

/**
 * An undecided question of which an answer can still change the advice.
 *
 * @param question the question
 * @param patterns patterns whose possible verdicts it can change
 * @param measures ids of measures whose applicability, obligation, deferral or actions it can
 *     change
 */
public record OpenQuestion(Question question, Set<Pattern> patterns, List<String> measures) {}
