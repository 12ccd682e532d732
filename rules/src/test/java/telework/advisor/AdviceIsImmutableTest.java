package telework.advisor;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import telework.advisor.model.Advice;
import telework.advisor.model.Pattern;
import telework.advisor.model.Question;
import telework.advisor.model.Requirements;
import telework.advisor.model.Rollout;
import telework.advisor.model.SelfCheck.Status;
import telework.advisor.model.Verdict;

@DisplayName("An answer cannot be changed")
class AdviceIsImmutableTest {

    private static final Set<Question> FROZEN = Set.of(Question.TERMINAL_STORAGE);
    private static final Rollout.Costs COSTS =
            new Rollout.Costs(12, Map.of(), Optional.empty(), Optional.empty());

    @Test
    @DisplayName("an advice, in any of its lists and sets, however deep")
    void noCollectionCanBeChanged() throws ReflectiveOperationException {
        Random random = new Random(20180401);
        int collections = 0;
        for (int i = 0; i < 200; i++) {
            collections +=
                    check(Pack.advisor().advise(ShuffledRulesTest.anyCase(random)), "advice");
        }
        assertTrue(collections > 200 * 200, "only " + collections + " collections were looked at");
    }

    @Test
    @DisplayName("nor what would follow from other answers, or the questions of the catalogue")
    void noOtherAnswerCanBeChanged() throws ReflectiveOperationException {
        TeleworkAdvisor advisor = Pack.advisor();
        WhatIf whatIf = advisor.whatIf();
        Random random = new Random(20180401);
        for (int i = 0; i < 30; i++) {
            Requirements one = ShuffledRulesTest.anyCase(random);
            Requirements other = ShuffledRulesTest.anyCase(random);
            Advice from = advisor.advise(one);
            Advice to = advisor.advise(other);
            List<Rollout.Group> groups =
                    List.of(new Rollout.Group("one", 3, one), new Rollout.Group("other", 4, other));
            for (Pattern pattern : Pattern.values()) {
                check(
                        whatIf.counterfactuals(one, pattern, Verdict.SUITABLE, FROZEN),
                        "counterfactuals");
            }
            check(whatIf.compare(from, to), "comparison");
            check(whatIf.sensitivity(one, Optional.empty()), "sensitivity");
            check(whatIf.nextQuestions(one), "questions");
            check(whatIf.waysBack(one), "ways back");
            check(whatIf.rollout(groups, Optional.of(COSTS)), "rollout");
            check(whatIf.transition(from, to), "transition");
            check(whatIf.selfCheck(from, Map.of("A7-auto-update", Status.PARTLY)), "self-check");
        }
        check(advisor.catalogue().questions(), "catalogue");
        check(advisor.catalogue().measures(), "catalogue");
        check(advisor.catalogue().troubleCases(), "catalogue");
    }

    /** Looks into the value; says how many collections were found. */
    private static int check(Object value, String where) throws ReflectiveOperationException {
        int found = 0;
        if (value instanceof Optional<?> optional) {
            found += check(optional.orElse(null), where);
        } else if (value instanceof Collection<?> members) {
            assertThrows(UnsupportedOperationException.class, members::clear, where);
            found++;
            for (Object member : members) {
                found += check(member, where);
            }
        } else if (value instanceof Map<?, ?> entries) {
            assertThrows(UnsupportedOperationException.class, entries::clear, where);
            found += 1 + check(List.copyOf(entries.values()), where);
        } else if (value instanceof Record) {
            for (RecordComponent part : value.getClass().getRecordComponents()) {
                found += check(part.getAccessor().invoke(value), where + "." + part.getName());
            }
        }
        return found;
    }
}
