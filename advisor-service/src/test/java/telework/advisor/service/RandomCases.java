package telework.advisor.service;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import telework.advisor.model.Pattern;
import telework.advisor.model.Question;
import telework.advisor.model.Requirements;
import telework.advisor.model.Rollout;

/** Cases drawn at random, always the same ones for the same seed. Not thread-safe. */
final class RandomCases {

    private final Random random;

    RandomCases(long seed) {
        random = new Random(seed);
    }

    /** A number from 0 to below the limit. */
    int below(int limit) {
        return random.nextInt(limit);
    }

    /** One of them. */
    <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** A case that answers about two questions of three. */
    Requirements requirements() {
        return Requirements.of(answers(2));
    }

    /** Patterns to give measures for, or none. */
    Optional<Set<Pattern>> selection() {
        Set<Pattern> chosen = new TreeSet<>(some(List.of(Pattern.values())));
        return random.nextBoolean() || chosen.isEmpty() ? Optional.empty() : Optional.of(chosen);
    }

    /** A merge patch on requirements; {@code null} stands for undecided. */
    Map<Question, Object> changes() {
        Map<Question, Object> changes = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            if (random.nextInt(6) == 0) {
                changes.put(question, random.nextInt(3) == 0 ? null : answer(question));
            }
        }
        return changes;
    }

    private Map<Question, Object> answers(int ofThree) {
        Map<Question, Object> answers = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            if (random.nextInt(3) < ofThree) {
                answers.put(question, answer(question));
            }
        }
        return answers;
    }

    private Object answer(Question question) {
        List<?> values = question.allowedValues();
        if (!question.isSet()) {
            return one(values);
        }
        List<?> members = some(values);
        boolean isNeeded = question.form() == Question.Form.SET_OF_AT_LEAST_ONE;
        return Set.copyOf(members.isEmpty() && isNeeded ? List.of(one(values)) : members);
    }

    /** Some of them, in any order. */
    <T> List<T> some(List<T> values) {
        List<T> some = new ArrayList<>(values.stream().filter(v -> random.nextBoolean()).toList());
        Collections.shuffle(some, random);
        return some;
    }

    /** Prices of some patterns and of terminals. */
    Rollout.Costs prices() {
        Map<Pattern, Rollout.Price> patterns = new EnumMap<>(Pattern.class);
        some(List.of(Pattern.values())).forEach(pattern -> patterns.put(pattern, price()));
        return new Rollout.Costs(below(121), patterns, Optional.of(price()), Optional.of(price()));
    }

    private Rollout.Price price() {
        return new Rollout.Price(amount(), amount(), amount());
    }

    private BigDecimal amount() {
        return BigDecimal.valueOf(below(1_000_000), 2);
    }

    /** The request of a case. */
    static Map<String, Object> request(
            Requirements requirements, Optional<Set<Pattern>> selection) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("requirements", LibraryAnswers.answers(requirements.answers()));
        selection.ifPresent(patterns -> request.put("selectedPatterns", patterns));
        return request;
    }

    /** Prices as a request has them. */
    static Map<String, Object> request(Rollout.Costs costs) {
        Map<String, Object> patterns = new LinkedHashMap<>();
        costs.patterns().forEach((pattern, price) -> patterns.put(pattern.name(), price));
        return LibraryAnswers.object(
                "months", costs.months(),
                "patterns", patterns,
                "companyTerminal", costs.companyTerminal().orElseThrow(),
                "personalTerminal", costs.personalTerminal().orElseThrow());
    }
}
