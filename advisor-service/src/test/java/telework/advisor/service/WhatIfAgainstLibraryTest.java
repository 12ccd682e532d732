package telework.advisor.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static telework.advisor.service.LibraryAnswers.object;
import static telework.advisor.service.LibraryAnswers.tree;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import telework.advisor.TeleworkAdvisor;
import telework.advisor.catalogue.Measure;
import telework.advisor.model.Advice;
import telework.advisor.model.Pattern;
import telework.advisor.model.Question;
import telework.advisor.model.Requirements;
import telework.advisor.model.Rollout;
import telework.advisor.model.SelfCheck.Status;
import telework.advisor.model.Verdict;

@QuarkusTest
@DisplayName("Every field of every what-if answer is what the library says, for cases at random")
class WhatIfAgainstLibraryTest {

    private static final int TIMES = 25;
    private static final List<String> DECISIONS =
            List.of("decisionId", "fromDecisionId", "toDecisionId");

    @Inject TeleworkAdvisor advisor;

    private RandomCases random;
    private LibraryComparison comparisons;
    private LibraryPlans plans;
    private LibrarySelfCheck selfChecks;

    @BeforeEach
    void seed(RepetitionInfo repetition) {
        random = new RandomCases(repetition.getCurrentRepetition());
        comparisons = new LibraryComparison(advisor.catalogue());
        plans = new LibraryPlans(advisor);
        selfChecks = new LibrarySelfCheck(advisor.catalogue());
    }

    @RepeatedTest(TIMES)
    @DisplayName("comparisons")
    void comparisons() {
        Requirements base = random.requirements();
        Optional<Set<Pattern>> selection = random.selection();
        Advice from = advisor.advise(base, selection);
        List<Object> sent = new ArrayList<>();
        List<Object> expected = new ArrayList<>();
        for (String name : List.of("a", "b", "c")) {
            Map<Question, Object> changes = random.changes();
            sent.add(object("name", name, "changes", LibraryAnswers.answers(changes)));
            Requirements changed = base;
            for (Map.Entry<Question, Object> change : changes.entrySet()) {
                changed = changed.with(change.getKey(), change.getValue());
            }
            Advice to = advisor.advise(changed, selection);
            expected.add(comparisons.comparison(name, advisor.whatIf().compare(from, to)));
        }
        assertAnswer(
                object("variants", expected),
                "/v1/comparisons",
                object("base", RandomCases.request(base, selection), "variants", sent));
    }

    @RepeatedTest(TIMES)
    @DisplayName("smallest changes, with answers frozen")
    void counterfactuals() {
        Requirements requirements = random.requirements();
        Pattern pattern = random.one(List.of(Pattern.values()));
        Verdict verdict = random.one(List.of(Verdict.SUITABLE, Verdict.CONDITIONAL));
        List<Question> frozen = random.some(List.of(Question.values()));
        assertAnswer(
                LibraryAnswers.counterfactuals(
                        pattern,
                        verdict,
                        advisor.whatIf()
                                .counterfactuals(
                                        requirements, pattern, verdict, Set.copyOf(frozen))),
                "/v1/counterfactuals",
                object(
                        "requirements",
                        LibraryAnswers.answers(requirements.answers()),
                        "pattern",
                        pattern,
                        "verdict",
                        verdict,
                        "frozen",
                        LibraryAnswers.fields(frozen)));
    }

    @RepeatedTest(TIMES)
    @DisplayName("sensitivities")
    void sensitivities() {
        Requirements requirements = random.requirements();
        Optional<Set<Pattern>> selection = random.selection();
        assertAnswer(
                LibraryAnswers.sensitivities(advisor.whatIf().sensitivity(requirements, selection)),
                "/v1/sensitivities",
                RandomCases.request(requirements, selection));
    }

    @RepeatedTest(TIMES)
    @DisplayName("next questions")
    void nextQuestions() {
        Requirements requirements = random.requirements();
        assertAnswer(
                LibraryAnswers.next(advisor.whatIf().nextQuestions(requirements)),
                "/v1/questions/next",
                RandomCases.request(requirements, Optional.empty()));
    }

    @RepeatedTest(TIMES)
    @DisplayName("rollouts, with and without prices")
    void rollouts() {
        List<Rollout.Group> groups = new ArrayList<>();
        List<Object> sent = new ArrayList<>();
        for (int i = 0; i < 1 + random.below(8); i++) {
            Requirements requirements = random.requirements();
            int headcount = random.below(100);
            groups.add(new Rollout.Group("group " + i, headcount, requirements));
            Map<String, Object> group = object("name", "group " + i, "headcount", headcount);
            group.putAll(RandomCases.request(requirements, Optional.empty()));
            sent.add(group);
        }
        Map<String, Object> request = object("groups", sent);
        Optional<Rollout.Costs> costs = Optional.empty();
        if (random.below(3) > 0) {
            costs = Optional.of(random.prices());
            request.put("costs", RandomCases.request(costs.get()));
        }
        assertAnswer(
                plans.rollout(advisor.whatIf().rollout(groups, costs)), "/v1/rollouts", request);
    }

    @RepeatedTest(TIMES)
    @DisplayName("transitions")
    void transitions() {
        Requirements from = random.requirements();
        Requirements to = random.requirements();
        Optional<Set<Pattern>> before = random.selection();
        Optional<Set<Pattern>> after = random.selection();
        assertAnswer(
                plans.transition(
                        advisor.whatIf()
                                .transition(
                                        advisor.advise(from, before), advisor.advise(to, after))),
                "/v1/transitions",
                object(
                        "from", RandomCases.request(from, before),
                        "to", RandomCases.request(to, after)));
    }

    @RepeatedTest(TIMES)
    @DisplayName("self-checks, statuses that contradict each other included")
    void selfChecks() {
        Requirements requirements = random.requirements();
        Optional<Set<Pattern>> selection = random.selection();
        Map<String, Status> status = new LinkedHashMap<>();
        for (Measure measure : random.some(advisor.catalogue().measures())) {
            status.put(measure.id(), random.one(List.of(Status.values())));
            random.some(measure.actions())
                    .forEach(each -> status.put(each.id(), random.one(List.of(Status.values()))));
        }
        Map<String, Object> request = RandomCases.request(requirements, selection);
        request.put("status", status);
        assertAnswer(
                selfChecks.selfCheck(
                        advisor.whatIf()
                                .selfCheck(advisor.advise(requirements, selection), status)),
                "/v1/self-checks",
                request);
    }

    private static void assertAnswer(Object expected, String call, Map<String, Object> request) {
        Http.Reply reply = Http.post(call + "?texts=none", tree(request).toString());
        assertEquals(200, reply.status(), reply::text);
        JsonNode answer = LibraryAnswers.read(reply.text());
        for (String id : DECISIONS) {
            answer.findParents(id)
                    .forEach(parent -> assertNotNull(((ObjectNode) parent).remove(id)));
        }
        assertTrue(
                tree(expected).equals(LibraryAnswers.NUMBERS_BY_VALUE, answer),
                () -> tree(request) + "\n" + tree(expected) + "\n" + answer);
    }
}
