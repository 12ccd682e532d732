package telework.advisor.service.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import telework.advisor.TeleworkAdvisor;
import telework.advisor.catalogue.Catalogue;
import telework.advisor.catalogue.Language;
import telework.advisor.model.Question;
import telework.advisor.model.Requirements;
import telework.advisor.service.problem.Fault;
import telework.advisor.service.problem.Problem;
import telework.advisor.service.response.AdviceTranslator;
import telework.advisor.service.response.AdviceView;
import telework.advisor.service.response.CatalogueTranslator;
import telework.advisor.service.response.ExampleTranslator;
import telework.advisor.service.response.Wording;

/**
 * Examples for the OpenAPI document: what the rules answer for the first worked company, and what
 * they were asked where that is more than its request; lists of answers are cut to their first
 * entry.
 */
final class Examples {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> DIGESTS =
            Set.of("decisionId", "fromDecisionId", "toDecisionId", "digest");

    /** SHA-256 of nothing. */
    private static final String DIGEST =
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private final TeleworkAdvisor advisor;
    private final Wording english;

    Examples(TeleworkAdvisor advisor) {
        this.advisor = advisor;
        this.english = new Wording(advisor.catalogue(), Language.EN, true);
    }

    static Problem invalidRequest() {
        return Problem.invalid(
                List.of(
                        Fault.at(
                                "/requirements/internetLine",
                                "internetLine was \"HIGHSPEED\". Maybe HIGH_SPEED?",
                                List.of("HIGH_SPEED", "ORDINARY", "UNSTABLE", "NONE"))));
    }

    static Problem notFound() {
        return Problem.of(404, "not-found", "Not found", "There is no measure \"A77\". Maybe A7?");
    }

    static Object tree(Object value) {
        return JSON.convertValue(value, JsonNode.class).isArray()
                ? JSON.convertValue(value, List.class)
                : JSON.convertValue(value, Map.class);
    }

    /** By operation id; the example of what it is asked has {@code .request} behind that. */
    Map<String, Object> byOperation() {
        Catalogue catalogue = advisor.catalogue();
        CatalogueTranslator translator = new CatalogueTranslator(advisor, english);
        Map<String, Object> examples = new LinkedHashMap<>();
        both(
                examples,
                "listPatterns",
                "getPattern",
                translator.pattern(catalogue.patterns().get(0)));
        both(
                examples,
                "listMeasures",
                "getMeasure",
                translator.measure(catalogue.measures().get(4)));
        both(
                examples,
                "listQuestions",
                "getQuestion",
                translator.question(catalogue.question(Question.TERMINAL_STORAGE)));
        both(
                examples,
                "listTroubleCases",
                "getTroubleCase",
                translator.troubleCase(catalogue.troubleCases().get(8)));
        both(
                examples,
                "listRules",
                "getRule",
                translator.rule(catalogue.rule("FIT-TAKEHOME-01").orElseThrow()));
        both(examples, "listTerms", "getTerm", translator.term(catalogue.glossary().get(3)));
        both(
                examples,
                "listExamples",
                "getExample",
                new ExampleTranslator(english).translate(catalogue.examples().get(0)));
        examples.put("getGuidelineSection", tree(translator.section(catalogue.sections().get(0))));
        examples.put("getGuideline", firstOfEach(translator.guideline()));
        Requirements requirements =
                catalogue.examples().stream()
                        .flatMap(example -> example.requirements().stream())
                        .findFirst()
                        .orElseThrow();
        AdviceView advice =
                new AdviceTranslator(advisor, english)
                        .translate(advisor.advise(requirements), Optional.empty());
        Object asked = tree(advice.requirements());
        examples.put("advise", firstOfEach(advice));
        examples.putAll(new WhatIfExamples(advisor, english, requirements, asked).byOperation());
        examples.replaceAll((id, example) -> steady(example));
        return examples;
    }

    /** The example with digests that do not change with every edit of the pack. */
    private static Object steady(Object example) {
        if (example instanceof List<?> list) {
            return list.stream().map(Examples::steady).toList();
        }
        if (!(example instanceof Map<?, ?> map)) {
            return example;
        }
        Map<String, Object> steady = new LinkedHashMap<>();
        map.forEach(
                (name, value) ->
                        steady.put((String) name, DIGESTS.contains(name) ? DIGEST : steady(value)));
        return steady;
    }

    private static void both(Map<String, Object> examples, String list, String one, Object entry) {
        examples.put(list, List.of(tree(entry)));
        examples.put(one, tree(entry));
    }

    /** The answer with every list of entries, at any depth, cut to its first. */
    static Object firstOfEach(Object answer) {
        return cut(tree(answer));
    }

    private static Object cut(Object value) {
        if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map) {
            return List.of(cut(list.get(0)));
        }
        if (!(value instanceof Map<?, ?> map)) {
            return value;
        }
        Map<String, Object> cut = new LinkedHashMap<>();
        map.forEach((name, each) -> cut.put((String) name, cut(each)));
        return cut;
    }
}
