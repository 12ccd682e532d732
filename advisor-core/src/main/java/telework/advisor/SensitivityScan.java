package telework.advisor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import telework.advisor.catalogue.QuestionEntry;
import telework.advisor.model.Advice;
import telework.advisor.model.Applicability;
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
 * Changes each answer of one case to each of its other values and asks the rules again. A set whose
 * values verdicts can tell apart moves between those; any other set becomes every other set. Not
 * thread-safe.
 */
final class SensitivityScan {

    private final TeleworkAdvisor advisor;
    private final Requirements requirements;
    private final Optional<Set<Pattern>> chosen;

    SensitivityScan(
            TeleworkAdvisor advisor, Requirements requirements, Optional<Set<Pattern>> chosen) {
        this.advisor = advisor;
        this.requirements = requirements;
        this.chosen = chosen;
    }

    Sensitivity scan() {
        Advice now = advisor.advise(requirements, chosen);
        List<OfAnswer> answers = new ArrayList<>();
        Set<Question> withoutInfluence = EnumSet.noneOf(Question.class);
        boolean anotherRecommendation = false;
        for (Map.Entry<Question, List<Object>> entry : alternatives().entrySet()) {
            Question question = entry.getKey();
            List<Alternative> alternatives =
                    entry.getValue().stream()
                            .map(answer -> alternative(now, question, answer))
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
                mandatory(now),
                answers,
                withoutInfluence,
                anotherRecommendation ? OptionalInt.of(1) : distance(now.recommended()));
    }

    private Alternative alternative(Advice now, Question question, Object answer) {
        Advice then = advisor.advise(requirements.with(question, answer), chosen);
        boolean differs =
                !verdicts(then).equals(verdicts(now))
                        || !then.recommended().equals(now.recommended())
                        || mandatory(then) != mandatory(now);
        return new Alternative(
                answer, verdicts(then), then.recommended(), mandatory(then), differs);
    }

    /** The fewest answers, two or more, that have to change for another recommendation. */
    private OptionalInt distance(Set<Pattern> recommended) {
        if (recommended.isEmpty()) {
            return distanceToAny();
        }
        Map<Question, List<Object>> alternatives = alternatives();
        alternatives.keySet().removeIf(question -> !bearsOnRank(question));
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

    private boolean bearsOnRank(Question question) {
        return advisor.catalogue().rules().stream()
                .anyMatch(
                        rule ->
                                rule.file().startsWith("fit/")
                                        && rule.answers().contains(question));
    }

    /** The other values of each answer given. */
    private Map<Question, List<Object>> alternatives() {
        Map<Question, List<Object>> alternatives = new LinkedHashMap<>();
        requirements
                .answers()
                .forEach(
                        (question, answer) -> {
                            QuestionEntry entry = advisor.catalogue().question(question);
                            if (entry.canChangeVerdict()) {
                                alternatives.put(
                                        question, effective(new VerdictAxis(entry, 1), answer));
                            } else if (question.isSet()) {
                                alternatives.put(question, otherSets(question, answer));
                            } else {
                                List<Object> others = new ArrayList<>(question.allowedValues());
                                others.remove(answer);
                                alternatives.put(question, others);
                            }
                        });
        return alternatives;
    }

    private List<Object> effective(VerdictAxis axis, Object answer) {
        List<Object> others = new ArrayList<>();
        for (int digit = 1; digit <= axis.size(); digit++) {
            if (digit != axis.digit(requirements)) {
                others.add(axis.answer(digit, answer));
            }
        }
        return others;
    }

    private static List<Object> otherSets(Question question, Object answer) {
        return question.everyAnswer().stream().filter(other -> !other.equals(answer)).toList();
    }

    private static List<Verdict> verdicts(Advice advice) {
        return advice.patterns().stream().map(PatternAdvice::verdict).toList();
    }

    private static int mandatory(Advice advice) {
        return (int)
                advice.measures().stream()
                        .filter(measure -> measure.applicability() == Applicability.APPLIES)
                        .filter(measure -> measure.obligation() == Obligation.MANDATORY)
                        .count();
    }
}
