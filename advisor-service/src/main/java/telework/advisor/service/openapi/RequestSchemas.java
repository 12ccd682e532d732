package telework.advisor.service.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import telework.advisor.catalogue.Catalogue;
import telework.advisor.catalogue.Language;
import telework.advisor.catalogue.QuestionEntry;
import telework.advisor.model.Question;

/** The schemas of requests, made from the questions and their English texts. */
final class RequestSchemas {

    private static final int MAX_NAME = 200;
    private static final String NO_CONTROL_CHARACTER = "^[^\\u0000-\\u001F\\u007F-\\u009F]*$";
    private static final String NOT_BLANK =
            "^[^\\u0000-\\u001F\\u007F-\\u009F]*[^\\s\\u0000-\\u001F\\u007F-\\u009F]"
                    + "[^\\u0000-\\u001F\\u007F-\\u009F]*$";

    private RequestSchemas() {}

    static Map<String, Schema> of(Catalogue catalogue) {
        Map<String, Schema> schemas = new LinkedHashMap<>();
        Schema requirements =
                object(
                        "What is known of one case. Every answer is optional; an absent or null"
                                + " answer is undecided, which is a value of its own and never a"
                                + " default.");
        catalogue
                .questions()
                .forEach(
                        entry ->
                                requirements.addProperty(
                                        entry.id().field(), answer(catalogue, entry)));
        schemas.put("Requirements", requirements);
        schemas.put(
                "AdviceRequest",
                object("A case to advise on.")
                        .addProperty(
                                "requirements",
                                described("Requirements", "The answers of the case"))
                        .addProperty("selectedPatterns", selectedPatterns())
                        .addProperty(
                                "organization",
                                name(
                                        "Name to print on reports, without control characters;"
                                                + " decides nothing"))
                        .addRequired("requirements"));
        schemas.putAll(WhatIfRequestSchemas.all());
        return schemas;
    }

    /** A reference with a description of its own. */
    static Schema described(String name, String description) {
        return OASFactory.createSchema().ref(name).description(description);
    }

    /** A name that may be blank. */
    private static Schema name(String description) {
        return OASFactory.createSchema()
                .addType(SchemaType.STRING)
                .maxLength(MAX_NAME)
                .pattern(NO_CONTROL_CHARACTER)
                .description(description);
    }

    /** A name that tells things apart. */
    static Schema requiredName(String description) {
        return name(description).minLength(1).pattern(NOT_BLANK);
    }

    static Schema selectedPatterns() {
        return setOf(OASFactory.createSchema().ref("Pattern"), true)
                .description("Patterns to give measures for; by default the recommended ones");
    }

    static Schema oneOf(List<String> values) {
        return OASFactory.createSchema()
                .addType(SchemaType.STRING)
                .enumeration(new ArrayList<>(values));
    }

    private static Schema answer(Catalogue catalogue, QuestionEntry entry) {
        Question question = entry.id();
        String at = "questions." + question.field();
        List<String> values = question.allowedValues().stream().map(String::valueOf).toList();
        Schema schema =
                switch (question.form()) {
                    case YES_OR_NO -> OASFactory.createSchema().addType(SchemaType.BOOLEAN);
                    case CHOICE -> oneOf(values);
                    case SET -> setOf(oneOf(values), false);
                    case SET_OF_AT_LEAST_ONE -> setOf(oneOf(values), true);
                };
        StringBuilder description =
                new StringBuilder(catalogue.texts().text(Language.EN, at + ".question"));
        values.forEach(
                value ->
                        description.append(
                                ValueSchemas.explained(
                                        value,
                                        catalogue
                                                .texts()
                                                .text(Language.EN, at + ".values." + value))));
        return orNull(question, schema).description(description.toString());
    }

    /**
     * Null is the same as no answer; it cannot stand in an enumeration, so a choice has it beside.
     */
    private static Schema orNull(Question question, Schema schema) {
        if (question.form() != Question.Form.CHOICE) {
            return schema.addType(SchemaType.NULL);
        }
        return OASFactory.createSchema()
                .addAnyOf(schema)
                .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
    }

    static Schema setOf(Schema member, boolean atLeastOne) {
        Schema set =
                OASFactory.createSchema().addType(SchemaType.ARRAY).items(member).uniqueItems(true);
        return atLeastOne ? set.minItems(1) : set;
    }

    static Schema object(String description) {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description(description)
                .additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
    }
}
