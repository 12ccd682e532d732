package telework.advisor.service.openapi;

import static telework.advisor.service.openapi.RequestSchemas.described;
import static telework.advisor.service.openapi.RequestSchemas.object;
import static telework.advisor.service.openapi.RequestSchemas.oneOf;
import static telework.advisor.service.openapi.RequestSchemas.requiredName;
import static telework.advisor.service.openapi.RequestSchemas.selectedPatterns;
import static telework.advisor.service.openapi.RequestSchemas.setOf;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import telework.advisor.model.Pattern;
import telework.advisor.model.Question;
import telework.advisor.service.request.ComparisonRequest;
import telework.advisor.service.request.RolloutRequest;

/** The schemas of what-if requests. */
final class WhatIfRequestSchemas {

    private WhatIfRequestSchemas() {}

    static Map<String, Schema> all() {
        Map<String, Schema> schemas = new LinkedHashMap<>();
        schemas.put(
                "CaseRequest",
                object("A case and the patterns to give measures for.")
                        .addProperty("requirements", described("Requirements", "The answers"))
                        .addProperty("selectedPatterns", selectedPatterns())
                        .addRequired("requirements"));
        schemas.put(
                "NextQuestionRequest",
                object("A case to ask about further.")
                        .addProperty(
                                "requirements", described("Requirements", "The answers so far"))
                        .addRequired("requirements"));
        schemas.put("CounterfactualRequest", counterfactual());
        schemas.put(
                "TransitionRequest",
                object("A way of telework to leave, and one to take.")
                        .addProperty("from", described("CaseRequest", "The case of today"))
                        .addProperty("to", described("CaseRequest", "The case to come"))
                        .required(List.of("from", "to")));
        schemas.put("SelfCheckRequest", selfCheck());
        comparison(schemas);
        rollout(schemas);
        return schemas;
    }

    private static Schema counterfactual() {
        List<String> fields = Stream.of(Question.values()).map(Question::field).toList();
        return object("A verdict to reach for a pattern.")
                .addProperty("requirements", described("Requirements", "The case"))
                .addProperty("pattern", described("Pattern", "The pattern"))
                .addProperty(
                        "verdict",
                        oneOf(List.of("SUITABLE", "CONDITIONAL", "UNSUITABLE"))
                                .description("The verdict to reach, or better"))
                .addProperty(
                        "frozen",
                        setOf(oneOf(fields), false)
                                .description("Names of the answers that stay as they are"))
                .required(List.of("requirements", "pattern", "verdict"));
    }

    private static Schema selfCheck() {
        return object("How far measures are carried out.")
                .addProperty("requirements", described("Requirements", "The answers"))
                .addProperty("selectedPatterns", selectedPatterns())
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .addType(SchemaType.OBJECT)
                                .description(
                                        "By id of a measure, such as A7, or of an action; anything"
                                                + " else is UNKNOWN")
                                .additionalPropertiesSchema(
                                        OASFactory.createSchema().ref("Status")))
                .required(List.of("requirements", "status"));
    }

    private static void comparison(Map<String, Schema> schemas) {
        schemas.put(
                "ComparisonRequest",
                object("A case and what it could be instead.")
                        .addProperty(
                                "base",
                                OASFactory.createSchema()
                                        .description(
                                                "The case: its requirements alone, or with the"
                                                        + " patterns to give measures for")
                                        .addOneOf(OASFactory.createSchema().ref("CaseRequest"))
                                        .addOneOf(OASFactory.createSchema().ref("Requirements")))
                        .addProperty(
                                "variants",
                                listOf("Variant", ComparisonRequest.MAX_VARIANTS)
                                        .description(
                                                "What it could be instead; no two have the same"
                                                        + " name"))
                        .required(List.of("base", "variants")));
        schemas.put(
                "Variant",
                object("What a case could be instead.")
                        .addProperty("name", requiredName("Name of the variant, not blank"))
                        .addProperty(
                                "changes",
                                described(
                                        "Requirements",
                                        "A merge patch (RFC 7396) on the requirements of the base;"
                                                + " null makes an answer undecided"))
                        .required(List.of("name", "changes")));
    }

    private static void rollout(Map<String, Schema> schemas) {
        schemas.put(
                "RolloutRequest",
                object("Groups to serve, and prices.")
                        .addProperty(
                                "groups",
                                listOf("Group", RolloutRequest.MAX_GROUPS)
                                        .description("The groups; no two have the same name"))
                        .addProperty(
                                "costs", described("Costs", "Prices; none are known otherwise"))
                        .addRequired("groups"));
        schemas.put(
                "Group",
                object("People with the same case, such as a department.")
                        .addProperty("name", requiredName("Name of the group, not blank"))
                        .addProperty(
                                "headcount",
                                whole(RolloutRequest.MAX_HEADCOUNT).description("How many people"))
                        .addProperty("requirements", described("Requirements", "Their answers"))
                        .required(List.of("name", "headcount", "requirements")));
        Schema patterns = object("Prices of running each pattern");
        Stream.of(Pattern.values())
                .forEach(
                        pattern ->
                                patterns.addProperty(
                                        pattern.name(),
                                        described("Price", "Price of running that pattern")));
        schemas.put(
                "Costs",
                object("Prices, in any one currency.")
                        .addProperty(
                                "months",
                                whole(RolloutRequest.MAX_MONTHS)
                                        .description(
                                                "Over how many months monthly costs run; required"
                                                        + " if any price has them"))
                        .addProperty("patterns", patterns)
                        .addProperty(
                                "companyTerminal",
                                described("Price", "Price of a terminal of the company"))
                        .addProperty(
                                "personalTerminal",
                                described(
                                        "Price",
                                        "Price of a private terminal: further security measures,"
                                                + " allowances")));
        schemas.put(
                "Price",
                object("A price, each part with at most 10 decimals.")
                        .addProperty("initial", amount("Once"))
                        .addProperty("perSeat", amount("Once for each person"))
                        .addProperty("perSeatMonth", amount("Each month for each person")));
    }

    private static Schema listOf(String name, int most) {
        return OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .items(OASFactory.createSchema().ref(name))
                .minItems(1)
                .maxItems(most);
    }

    private static Schema whole(int most) {
        return OASFactory.createSchema()
                .addType(SchemaType.INTEGER)
                .minimum(BigDecimal.ZERO)
                .maximum(BigDecimal.valueOf(most));
    }

    private static Schema amount(String description) {
        return OASFactory.createSchema()
                .addType(SchemaType.NUMBER)
                .minimum(BigDecimal.ZERO)
                .maximum(RolloutRequest.MAX_PRICE)
                .description(description);
    }
}
