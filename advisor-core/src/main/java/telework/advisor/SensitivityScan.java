package telework.advisor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import telework.advisor.model.Advice;
import telework.advisor.model.Applicability;
import telework.advisor.model.MeasureAdvice;
import telework.advisor.model.Obligation;
import telework.advisor.model.Pattern;
import telework.advisor.model.PatternAdvice;
import telework.advisor.model.Question;
import telework.advisor.model.Requirements;
import telework.advisor.model.Sensitivity;
import telework.advisor.model.Sensitivity.Alternative;
import telework.advisor.model.Sensitivity.OfAnswer;
import telework.advisor.model.Verdict;

/**
 * Changes each answer of one case to each of its other values and asks the rules again. Not
 * thread-safe.
 */
final class SensitivityScan {

    private final TeleworkAdvisor advisor;
    private final Requirements requirements;
    private final Optional<Set<Pattern>> chosen;

    /** How many mandatory measures the answers as they are bring, by the patterns selected. */
    private final Map<Set<Pattern>, Integer> mandatory = new HashMap<>();

    SensitivityScan(
            TeleworkAdvisor advisor, Requirements requirements, Optional<Set<Pattern>> chosen) {
        this.advisor = advisor;
        this.requirements = requirements;
        this.chosen = chosen;
    }

    Sensitivity scan() {
        Advice now = advisor.advise(requirements, chosen);
        mandatory.put(now.selectedPatterns(), mandatory(now.measures()));
        List<OfAnswer> answers = new ArrayList<>();
        Set<Question> withoutInfluence = EnumSet.noneOf(Question.class);
        boolean anotherRecommendation = false;
        for (Map.Entry<Question, List<Object>> entry :
                OtherAnswers.to(requirements, advisor.catalogue()).entrySet()) {
            Question question = entry.getKey();
            boolean bearsOnMeasures = isReadIn("measures/", question);
            List<Alternative> alternatives =
                    entry.getValue().stream()
                            .map(
                                    answer ->
                                            bearsOnMeasures
                                                    ? advise(now, question, answer)
                                                    : rank(now, question, answer))
                            .toList();
            answers.add(new OfAnswer(question, alternatives));
            if (alternatives.stream().noneMatch(Alternative::differs)) {
                withoutInfluence.add(question);
            }
            anotherRecommendation |=
                    alternatives.stream()
                            .anyMatch(each -> !each.recommended().equals(now.recommended()));
        }
        return new Sensitivity(
                mandatory(now.measures()),
                List.copyOf(answers),
                Collections.unmodifiableSet(withoutInfluence),
                anotherRecommendation ? OptionalInt.of(1) : distance(now.recommended()));
    }

    private Alternative advise(Advice now, Question question, Object answer) {
        Advice then = advisor.advise(requirements.with(question, answer), chosen);
        return alternative(
                now, answer, then.patterns(), then.recommended(), mandatory(then.measures()));
    }

    /** The same for a question that rules on measures do not read. */
    private Alternative rank(Advice now, Question question, Object answer) {
        List<PatternAdvice> patterns = advisor.patterns(requirements.with(question, answer));
        Set<Pattern> recommended = PatternFold.recommended(patterns);
        int measures =
                mandatory.computeIfAbsent(
                        chosen.orElse(recommended),
                        selected -> mandatory(advisor.measures(requirements, selected)));
        return alternative(now, answer, patterns, recommended, measures);
    }

    private Alternative alternative(
            Advice now,
            Object answer,
            List<PatternAdvice> patterns,
            Set<Pattern> recommended,
            int measures) {
        List<Verdict> verdicts = verdicts(patterns);
        boolean differs =
                !verdicts.equals(verdicts(now.patterns()))
                        || !recommended.equals(now.recommended())
                        || measures != mandatory(now.measures());
        return new Alternative(answer, verdicts, recommended, measures, differs);
    }

    /** The fewest answers, two or more, that have to change for another recommendation. */
    private OptionalInt distance(Set<Pattern> recommended) {
        if (recommended.isEmpty()) {
            return distanceToAny();
        }
        Map<Question, List<Object>> alternatives =
                OtherAnswers.to(requirements, advisor.catalogue());
        alternatives.keySet().removeIf(question -> !isReadIn("fit/", question));
        List<Question> questions = List.copyOf(alternatives.keySet());
        for (int size = 2; size <= questions.size(); size++) {
            if (changes(questions, alternatives, 0, size, requirements, recommended)) {
                return OptionalInt.of(size);
            }
        }
        return OptionalInt.empty();
    }

    /** The fewest answers that have to change for any recommendation. */
    private OptionalInt distanceToAny() {
        Set<Question> open = EnumSet.allOf(Question.class);
        open.removeAll(requirements.answers().keySet());
        return advisor.whatIf().waysBack(requirements, open).stream()
                .mapToInt(way -> way.change().size())
                .findFirst();
    }

    private boolean changes(
            List<Question> questions,
            Map<Question, List<Object>> alternatives,
            int next,
            int left,
            Requirements changed,
            Set<Pattern> recommended) {
        if (left == 0) {
            return !advisor.recommended(changed).equals(recommended);
        }
        for (int i = next; i <= questions.size() - left; i++) {
            for (Object answer : alternatives.get(questions.get(i))) {
                Requirements further = changed.with(questions.get(i), answer);
                if (changes(questions, alternatives, i + 1, left - 1, further, recommended)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a rule in a file of that folder reads the answer to a question. */
    private boolean isReadIn(String folder, Question question) {
        return advisor.catalogue().rules().stream()
                .anyMatch(
                        rule ->
                                rule.file().startsWith(folder)
                                        && rule.answers().contains(question));
    }

    private static List<Verdict> verdicts(List<PatternAdvice> patterns) {
        return patterns.stream().map(PatternAdvice::verdict).toList();
    }

    private static int mandatory(List<MeasureAdvice> measures) {
        int mandatory = 0;
        for (MeasureAdvice measure : measures) {
            if (measure.applicability() == Applicability.APPLIES
                    && measure.obligation() == Obligation.MANDATORY) {
                mandatory++;
            }
        }
        return mandatory;
    }
}
