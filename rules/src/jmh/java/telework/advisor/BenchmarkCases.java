package telework.advisor;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import telework.advisor.model.Question;
import telework.advisor.model.Requirements;

/** The cases that benchmarks ask about: random, and the same in every run. Stateless. */
final class BenchmarkCases {

    /** How many cases there are, a power of two. */
    static final int COUNT = 4_096;

    private static final long SEED = 20180401;

    private BenchmarkCases() {}

    /** Cases that answer all questions. */
    static Requirements[] complete() {
        Random random = new Random(SEED);
        return Stream.generate(() -> anyCase(random, 0)).limit(COUNT).toArray(Requirements[]::new);
    }

    /** Cases that leave each question open one time in four. */
    static Requirements[] partial() {
        Random random = new Random(SEED);
        return Stream.generate(() -> anyCase(random, 0.25))
                .limit(COUNT)
                .toArray(Requirements[]::new);
    }

    /** One case with some answers of another: neighbouring questions, from any one on. */
    static Requirements mixed(Requirements base, Requirements other, int answers, int from) {
        Requirements mixed = base;
        Question[] questions = Question.values();
        for (int i = 0; i < answers; i++) {
            Question question = questions[(from + i) % questions.length];
            mixed = mixed.with(question, other.answer(question));
        }
        return mixed;
    }

    private static Requirements anyCase(Random random, double open) {
        Map<Question, Object> answers = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            if (random.nextDouble() >= open) {
                answers.put(question, anyAnswer(question, random));
            }
        }
        return Requirements.of(answers);
    }

    private static Object anyAnswer(Question question, Random random) {
        List<?> values = question.allowedValues();
        Object any = values.get(random.nextInt(values.size()));
        if (!question.isSet()) {
            return any;
        }
        Set<Object> members = new HashSet<>();
        values.stream().filter(value -> random.nextBoolean()).forEach(members::add);
        if (members.isEmpty() && question.form() == Question.Form.SET_OF_AT_LEAST_ONE) {
            members.add(any);
        }
        return members;
    }
}
