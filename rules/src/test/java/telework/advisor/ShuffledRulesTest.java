package telework.advisor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.drools.model.Model;
import org.drools.model.impl.ModelImpl;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import telework.advisor.model.Question;
import telework.advisor.model.Requirements;

@DisplayName("The order in which rules fire does not matter")
class ShuffledRulesTest {

    private static final int CASES = 2_000;

    private final SealedPack pack = RulePackLoader.sealed(getClass().getClassLoader());

    @Test
    @DisplayName("rules loaded in shuffled orders give the same advice")
    void shuffledRulesGiveTheSameAdvice() {
        Random random = new Random(20180401);
        List<Requirements> cases = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            cases.add(anyCase(random));
        }
        Set<List<String>> orders = new HashSet<>();
        for (int round = 0; round < 5; round++) {
            RuleBase rules = shuffled(random);
            TeleworkAdvisor shuffled = new TeleworkAdvisor(pack, Pack.advisor().catalogue(), rules);
            for (Requirements each : cases) {
                assertEquals(Pack.advisor().advise(each), shuffled.advise(each), each::toString);
            }
            orders.add(order(rules, cases.get(0)));
        }
        assertNotEquals(1, orders.size(), "shuffling must change the order in which rules fire");
    }

    /** What rules insert on a case, in the order in which they fire. */
    private static List<String> order(RuleBase rules, Requirements requirements) {
        List<String> fired = new ArrayList<>();
        KieSession session = rules.session();
        session.addEventListener(
                new DefaultRuleRuntimeEventListener() {
                    @Override
                    public void objectInserted(ObjectInsertedEvent event) {
                        fired.add(event.getObject().toString());
                    }
                });
        session.insert(requirements);
        session.fireAllRules();
        session.dispose();
        return fired;
    }

    private RuleBase shuffled(Random random) {
        List<Model> models = new ArrayList<>();
        for (Model model : RuleBase.models(getClass().getClassLoader(), pack.models())) {
            List<org.drools.model.Rule> rules = new ArrayList<>(model.getRules());
            Collections.shuffle(rules, random);
            ModelImpl copy = new ModelImpl();
            rules.forEach(copy::addRule);
            models.add(copy);
        }
        Collections.shuffle(models, random);
        return new RuleBase(models);
    }

    /** A case with each question left open one time in four. */
    static Requirements anyCase(Random random) {
        Map<Question, Object> answers = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            if (random.nextInt(4) > 0) {
                answers.put(question, anyAnswer(question, random));
            }
        }
        return Requirements.of(answers);
    }

    private static Object anyAnswer(Question question, Random random) {
        List<?> values = question.allowedValues();
        if (!question.isSet()) {
            return values.get(random.nextInt(values.size()));
        }
        Set<Object> members = new HashSet<>();
        values.stream().filter(value -> random.nextBoolean()).forEach(members::add);
        if (members.isEmpty() && question.form() == Question.Form.SET_OF_AT_LEAST_ONE) {
            members.add(values.get(random.nextInt(values.size())));
        }
        return members;
    }
}
