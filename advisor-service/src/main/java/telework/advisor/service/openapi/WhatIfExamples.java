package telework.advisor.service.openapi;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import telework.advisor.TeleworkAdvisor;
import telework.advisor.WhatIf;
import telework.advisor.catalogue.Example;
import telework.advisor.model.Advice;
import telework.advisor.model.Pattern;
import telework.advisor.model.Question;
import telework.advisor.model.Requirements;
import telework.advisor.model.Rollout;
import telework.advisor.model.SelfCheck;
import telework.advisor.model.TerminalOwnership;
import telework.advisor.model.Verdict;
import telework.advisor.service.response.AdviceTranslator;
import telework.advisor.service.response.ComparisonTranslator;
import telework.advisor.service.response.ExampleTranslator;
import telework.advisor.service.response.SelfCheckTranslator;
import telework.advisor.service.response.WhatIfTranslator;
import telework.advisor.service.response.Wording;

/** Examples of what-if questions on one case, answered by the rules themselves. */
final class WhatIfExamples {

    private static final Map<String, Object> COMPANY_TERMINALS =
            Map.of(Question.TERMINAL_OWNERSHIP.field(), List.of(TerminalOwnership.COMPANY));

    private final TeleworkAdvisor advisor;
    private final WhatIf whatIf;
    private final Wording wording;
    private final WhatIfTranslator translator;
    private final Requirements requirements;
    private final Requirements changed;
    private final Object asked;
    private final Map<String, Object> examples = new LinkedHashMap<>();

    /**
     * Examples on that case.
     *
     * @param asked the same case as it stands in a request
     */
    WhatIfExamples(
            TeleworkAdvisor advisor, Wording wording, Requirements requirements, Object asked) {
        this.advisor = advisor;
        this.whatIf = advisor.whatIf();
        this.wording = wording;
        this.translator = new WhatIfTranslator(advisor, wording);
        this.requirements = requirements;
        this.changed =
                requirements.with(Question.TERMINAL_OWNERSHIP, List.of(TerminalOwnership.COMPANY));
        this.asked = asked;
    }

    /** By operation id; the example of what it is asked has {@code .request} behind that. */
    Map<String, Object> byOperation() {
        compare();
        counterfactuals();
        answer(
                "findSensitivities",
                translator.sensitivity(whatIf.sensitivity(requirements, Optional.empty())));
        nextQuestions();
        rollout();
        transition();
        selfCheck();
        return examples;
    }

    /** The same case before two of its questions were answered. */
    private void nextQuestions() {
        Requirements earlier =
                requirements
                        .with(Question.CLOUD_SERVICES, null)
                        .with(Question.OFFICE_TERMINAL, null);
        both(
                "findNextQuestions",
                Map.of("requirements", AdviceTranslator.requirements(earlier)),
                translator.next(whatIf.nextQuestions(earlier)));
    }

    private void compare() {
        Advice base = advisor.advise(requirements);
        ComparisonTranslator comparisons = new ComparisonTranslator(advisor, wording);
        String name = "Terminals of the company";
        both(
                "compare",
                ordered(
                        "base",
                        asked,
                        "variants",
                        List.of(ordered("name", name, "changes", COMPANY_TERMINALS))),
                comparisons.translate(
                        base,
                        List.of(
                                comparisons.variant(
                                        name, whatIf.compare(base, advisor.advise(changed))))));
    }

    private void counterfactuals() {
        Pattern pattern = Pattern.TAKE_HOME_PC;
        Verdict verdict = Verdict.CONDITIONAL;
        Set<Question> frozen = Set.of(Question.INFORMATION_LEVELS);
        both(
                "findCounterfactuals",
                ordered(
                        "requirements",
                        asked,
                        "pattern",
                        pattern,
                        "verdict",
                        verdict,
                        "frozen",
                        frozen.stream().map(Question::field).toList()),
                translator.counterfactuals(
                        pattern,
                        verdict,
                        whatIf.counterfactuals(requirements, pattern, verdict, frozen)));
    }

    private void rollout() {
        BigDecimal monthly = BigDecimal.valueOf(1200);
        Rollout.Price price = new Rollout.Price(BigDecimal.ZERO, BigDecimal.ZERO, monthly);
        Rollout.Costs costs =
                new Rollout.Costs(
                        36,
                        Map.of(Pattern.VIRTUAL_DESKTOP, price),
                        Optional.empty(),
                        Optional.empty());
        Example company =
                advisor.catalogue().examples().stream()
                        .filter(example -> !example.groups().isEmpty())
                        .findFirst()
                        .orElseThrow();
        Object groups = new ExampleTranslator(wording).translate(company).request().get("groups");
        both(
                "planRollout",
                ordered(
                        "groups",
                        groups,
                        "costs",
                        ordered(
                                "months",
                                costs.months(),
                                "patterns",
                                Map.of(
                                        Pattern.VIRTUAL_DESKTOP.name(),
                                        Map.of("perSeatMonth", monthly)))),
                translator.rollout(whatIf.rollout(groups(company), Optional.of(costs))));
    }

    private List<Rollout.Group> groups(Example company) {
        return company.groups().stream()
                .map(
                        group ->
                                new Rollout.Group(
                                        wording.text(
                                                "examples."
                                                        + company.id()
                                                        + ".groups."
                                                        + group.id()),
                                        group.headcount(),
                                        group.requirements()))
                .toList();
    }

    private void transition() {
        both(
                "planTransition",
                ordered(
                        "from",
                        Map.of("requirements", asked),
                        "to",
                        Map.of("requirements", COMPANY_TERMINALS)),
                translator.transition(
                        whatIf.transition(
                                advisor.advise(requirements),
                                advisor.advise(
                                        Requirements.of(
                                                Map.of(
                                                        Question.TERMINAL_OWNERSHIP,
                                                        List.of(TerminalOwnership.COMPANY)))))));
    }

    private void selfCheck() {
        both(
                "selfCheck",
                ordered(
                        "requirements",
                        asked,
                        "status",
                        ordered("M1", SelfCheck.Status.DONE, "A9", SelfCheck.Status.PARTLY)),
                new SelfCheckTranslator(advisor, wording)
                        .translate(
                                whatIf.selfCheck(
                                        advisor.advise(requirements),
                                        Map.of(
                                                "M1", SelfCheck.Status.DONE,
                                                "A9", SelfCheck.Status.PARTLY))));
    }

    private void both(String operation, Object request, Object answer) {
        examples.put(operation + ".request", Examples.tree(request));
        answer(operation, answer);
    }

    private void answer(String operation, Object answer) {
        examples.put(operation, Examples.firstOfEach(answer));
    }

    /** A map in that order of names and values. */
    private static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            ordered.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return ordered;
    }
}
