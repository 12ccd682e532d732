package telework.advisor.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import telework.advisor.Pack;
import telework.advisor.catalogue.QuestionEntry;
import telework.advisor.catalogue.QuestionReader;
import telework.advisor.internal.YamlFields;
import telework.advisor.internal.YamlNode;
import telework.advisor.model.NextQuestion;
import telework.advisor.model.Pattern;
import telework.advisor.model.PatternAdvice;
import telework.advisor.model.Question;
import telework.advisor.model.Requirements;
import telework.advisor.model.Verdict;

/**
 * Checks the form interview: the truth answers every question that can change a verdict; always
 * asking the first open question must ask these, in this order, and end with these six verdicts.
 */
final class InterviewCheck {

    private final Map<String, YamlNode> baseline;

    InterviewCheck(Map<String, YamlNode> baseline) {
        this.baseline = baseline;
    }

    void check(YamlFields scenario, YamlFields expected) {
        ScenarioFiles.only(expected, "asks", "atMost", "verdicts");
        YamlNode node = scenario.required("truth");
        Requirements truth = ScenarioFiles.answers(baseline, node);
        for (QuestionEntry entry : Pack.advisor().catalogue().questions()) {
            if (entry.canChangeVerdict() && !truth.decides(entry.id())) {
                throw node.fault("the truth leaves " + entry.id().field() + " open");
            }
        }
        Requirements known = Requirements.undecided();
        for (YamlNode name : scenario.optional("known").map(YamlNode::list).orElse(List.of())) {
            Question question = QuestionReader.question(name);
            known = known.with(question, truth.answer(question));
        }
        List<Question> asked = new ArrayList<>();
        for (List<NextQuestion> next = next(known); !next.isEmpty(); next = next(known)) {
            Question question = next.get(0).question();
            known = known.with(question, truth.answer(question));
            asked.add(question);
        }
        YamlNode asks = expected.required("asks");
        assertEquals(asks.list(QuestionReader::question), asked, "questions asked");
        int atMost = expected.integer("atMost");
        assertTrue(asked.size() <= atMost, () -> "asked " + asked.size() + " of " + atMost);
        YamlNode verdicts = expected.required("verdicts");
        assertEquals(expected(verdicts), verdicts(known), "verdicts at the end");
        assertEquals(verdicts(truth), verdicts(known), "verdicts of the truth");
    }

    private static List<NextQuestion> next(Requirements known) {
        return Pack.advisor().whatIf().nextQuestions(known);
    }

    private static Map<Pattern, Verdict> expected(YamlNode node) {
        Map<Pattern, Verdict> verdicts = new HashMap<>();
        node.mapping()
                .forEach(
                        (name, verdict) ->
                                verdicts.put(
                                        new YamlNode(verdict.file(), verdict.line(), name)
                                                .one(Pattern.class),
                                        verdict.one(Verdict.class)));
        return verdicts;
    }

    private static Map<Pattern, Verdict> verdicts(Requirements requirements) {
        Map<Pattern, Verdict> verdicts = new HashMap<>();
        for (PatternAdvice advice : Pack.advisor().advise(requirements).patterns()) {
            verdicts.put(advice.pattern(), advice.verdict());
        }
        return verdicts;
    }
}
