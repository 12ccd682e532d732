package telework.advisor.service.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import telework.advisor.TeleworkAdvisor;
import telework.advisor.catalogue.Catalogue;
import telework.advisor.catalogue.Measure;
import telework.advisor.model.Applicability;
import telework.advisor.model.Category;
import telework.advisor.model.Obligation;
import telework.advisor.model.Pattern;
import telework.advisor.model.Requirements;
import telework.advisor.model.Role;
import telework.advisor.service.problem.ProblemException;
import telework.advisor.service.response.CatalogueTranslator;
import telework.advisor.service.response.CatalogueViews;
import telework.advisor.service.response.ExampleTranslator;
import telework.advisor.service.response.ExampleView;
import telework.advisor.service.response.GuidelineViews;

/** Lists the catalogue: the guideline as data. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue")
class CatalogueResource {

    private static final String ROLE = "role";
    private static final String CATEGORY = "category";
    private static final String OBLIGATION = "obligation";
    private static final String PATTERN = "pattern";
    private static final Map<String, Class<? extends Enum<?>>> MEASURE_FILTERS = measureFilters();

    private final TeleworkAdvisor advisor;
    private final Catalogue catalogue;
    private final Answering answering;
    private final TaggedAnswers answers;

    CatalogueResource(TeleworkAdvisor advisor, Answering answering, TaggedAnswers answers) {
        this.advisor = advisor;
        this.catalogue = advisor.catalogue();
        this.answering = answering;
        this.answers = answers;
    }

    @GET
    @Path("patterns")
    @Operation(
            operationId = "listPatterns",
            summary = "The six patterns",
            description =
                    "With table 1 (page 9), the claims of the prose, and what they are called"
                            + " elsewhere.")
    @APIResponse(
            responseCode = "200",
            description = "The patterns, in the guideline's order",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            type = SchemaType.ARRAY,
                                            implementation =
                                                    CatalogueViews.PatternEntryView.class)))
    public Response patterns(Request request) {
        return list(request, catalogue.patterns().stream(), translator()::pattern);
    }

    @GET
    @Path("patterns/{id}")
    @Operation(operationId = "getPattern", summary = "One pattern", description = "By its id.")
    @APIResponse(
            responseCode = "200",
            description = "The pattern",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            implementation =
                                                    CatalogueViews.PatternEntryView.class)))
    public Response pattern(
            @Parameter(description = "Id of the pattern", example = "CLOUD_APP") @PathParam("id")
                    String id,
            Request request) {
        return one(
                request,
                catalogue.patterns(),
                entry -> entry.id().name(),
                "pattern",
                id,
                translator()::pattern);
    }

    @GET
    @Path("measures")
    @Operation(
            operationId = "listMeasures",
            summary = "The 43 measures",
            description =
                    "Filters combine: only measures that pass all of them are listed. A measure"
                            + " passes the filter pattern if it can apply where that pattern is"
                            + " selected.")
    @Parameter(
            name = ROLE,
            in = ParameterIn.QUERY,
            description = "Only measures for this role",
            schema = @Schema(implementation = Role.class))
    @Parameter(
            name = CATEGORY,
            in = ParameterIn.QUERY,
            description = "Only measures of this part of section 3",
            schema = @Schema(implementation = Category.class))
    @Parameter(
            name = OBLIGATION,
            in = ParameterIn.QUERY,
            description = "Only measures printed with this obligation",
            schema = @Schema(implementation = Obligation.class))
    @Parameter(
            name = PATTERN,
            in = ParameterIn.QUERY,
            description = "Only measures that can apply to this pattern",
            schema = @Schema(implementation = Pattern.class))
    @APIResponse(
            responseCode = "200",
            description = "The measures, by role and number",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            type = SchemaType.ARRAY,
                                            implementation =
                                                    CatalogueViews.MeasureEntryView.class)))
    public Response measures(Request request) {
        CatalogueTranslator translator =
                new CatalogueTranslator(advisor, answering.wording(MEASURE_FILTERS));
        Optional<Role> role = answering.one(ROLE, Role.class);
        Optional<Category> category = answering.one(CATEGORY, Category.class);
        Optional<Obligation> obligation = answering.one(OBLIGATION, Obligation.class);
        List<String> ofPattern =
                answering.one(PATTERN, Pattern.class).map(this::measuresOf).orElse(allMeasures());
        Stream<Measure> measures =
                catalogue.measures().stream()
                        .filter(measure -> role.map(measure.role()::equals).orElse(true))
                        .filter(measure -> category.map(measure.category()::equals).orElse(true))
                        .filter(
                                measure ->
                                        obligation.map(measure.obligation()::equals).orElse(true))
                        .filter(measure -> ofPattern.contains(measure.id()));
        return list(request, measures, translator::measure);
    }

    @GET
    @Path("measures/{id}")
    @Operation(
            operationId = "getMeasure",
            summary = "One measure",
            description = "By the guideline's own number, such as A7.")
    @APIResponse(
            responseCode = "200",
            description = "The measure",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            implementation =
                                                    CatalogueViews.MeasureEntryView.class)))
    public Response measure(
            @Parameter(description = "The guideline's own number of the measure", example = "A7")
                    @PathParam("id")
                    String id,
            Request request) {
        return one(
                request, catalogue.measures(), Measure::id, "measure", id, translator()::measure);
    }

    @GET
    @Path("questions")
    @Operation(
            operationId = "listQuestions",
            summary = "The questions",
            description = "Every answer a case may give, with its values in words.")
    @APIResponse(
            responseCode = "200",
            description = "The questions, in catalogue order",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            type = SchemaType.ARRAY,
                                            implementation = CatalogueViews.QuestionView.class)))
    public Response questions(Request request) {
        return list(request, catalogue.questions().stream(), translator()::question);
    }

    @GET
    @Path("questions/{id}")
    @Operation(
            operationId = "getQuestion",
            summary = "One question",
            description = "By the name of its answer, such as terminalStorage.")
    @APIResponse(
            responseCode = "200",
            description = "The question",
            content =
                    @Content(schema = @Schema(implementation = CatalogueViews.QuestionView.class)))
    public Response question(
            @Parameter(description = "Name of the answer", example = "terminalStorage")
                    @PathParam("id")
                    String id,
            Request request) {
        return one(
                request,
                catalogue.questions(),
                entry -> entry.id().field(),
                "question",
                id,
                translator()::question);
    }

    @GET
    @Path("trouble-cases")
    @Operation(
            operationId = "listTroubleCases",
            summary = "The 14 trouble cases",
            description = "What happened, and what would have prevented it, by role.")
    @APIResponse(
            responseCode = "200",
            description = "The trouble cases, by number",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            type = SchemaType.ARRAY,
                                            implementation = CatalogueViews.TroubleCaseView.class)))
    public Response troubleCases(Request request) {
        return list(request, catalogue.troubleCases().stream(), translator()::troubleCase);
    }

    @GET
    @Path("trouble-cases/{id}")
    @Operation(
            operationId = "getTroubleCase",
            summary = "One trouble case",
            description = "By its number, 1 to 14.")
    @APIResponse(
            responseCode = "200",
            description = "The trouble case",
            content =
                    @Content(
                            schema =
                                    @Schema(implementation = CatalogueViews.TroubleCaseView.class)))
    public Response troubleCase(
            @Parameter(description = "Number of the case, 1 to 14", example = "9") @PathParam("id")
                    String id,
            Request request) {
        return one(
                request,
                catalogue.troubleCases(),
                entry -> String.valueOf(entry.number()),
                "trouble case",
                id,
                translator()::troubleCase);
    }

    @GET
    @Path("rules")
    @Operation(
            operationId = "listRules",
            summary = "The rules",
            description =
                    "Every rule of the pack with its conditions as written and its place in the"
                            + " guideline.")
    @APIResponse(
            responseCode = "200",
            description = "The rules, by id",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            type = SchemaType.ARRAY,
                                            implementation = CatalogueViews.RuleView.class)))
    public Response rules(Request request) {
        return list(request, catalogue.rules().stream(), translator()::rule);
    }

    @GET
    @Path("rules/{id}")
    @Operation(
            operationId = "getRule",
            summary = "One rule",
            description = "By its id, such as FIT-TAKEHOME-01.")
    @APIResponse(
            responseCode = "200",
            description = "The rule",
            content = @Content(schema = @Schema(implementation = CatalogueViews.RuleView.class)))
    public Response rule(
            @Parameter(description = "Id of the rule", example = "FIT-TAKEHOME-01") @PathParam("id")
                    String id,
            Request request) {
        return one(request, catalogue.rules(), entry -> entry.id(), "rule", id, translator()::rule);
    }

    @GET
    @Path("guideline")
    @Operation(
            operationId = "getGuideline",
            summary = "The guideline",
            description =
                    "Its parts and where each is encoded, levels of information, roles, things to"
                            + " consider, columns and links.")
    @APIResponse(
            responseCode = "200",
            description = "The guideline",
            content =
                    @Content(schema = @Schema(implementation = GuidelineViews.GuidelineView.class)))
    public Response guideline(Request request) {
        return answers.of(request, translator().guideline());
    }

    @GET
    @Path("guideline/{id}")
    @Operation(
            operationId = "getGuidelineSection",
            summary = "One part of the guideline",
            description = "By its id, such as table-1.")
    @APIResponse(
            responseCode = "200",
            description = "The part",
            content = @Content(schema = @Schema(implementation = GuidelineViews.SectionView.class)))
    public Response section(
            @Parameter(description = "Id of the part", example = "table-1") @PathParam("id")
                    String id,
            Request request) {
        return one(
                request,
                catalogue.sections(),
                entry -> entry.citation().id(),
                "part of the guideline",
                id,
                translator()::section);
    }

    @GET
    @Path("glossary")
    @Operation(
            operationId = "listTerms",
            summary = "The glossary",
            description = "The 30 terms of pages 58 to 60.")
    @APIResponse(
            responseCode = "200",
            description = "The terms, in the guideline's order",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            type = SchemaType.ARRAY,
                                            implementation = CatalogueViews.TermView.class)))
    public Response glossary(Request request) {
        return list(request, catalogue.glossary().stream(), translator()::term);
    }

    @GET
    @Path("glossary/{id}")
    @Operation(
            operationId = "getTerm",
            summary = "One term of the glossary",
            description = "By its id, such as vdi.")
    @APIResponse(
            responseCode = "200",
            description = "The term",
            content = @Content(schema = @Schema(implementation = CatalogueViews.TermView.class)))
    public Response term(
            @Parameter(description = "Id of the term", example = "vdi") @PathParam("id") String id,
            Request request) {
        return one(
                request, catalogue.glossary(), entry -> entry.id(), "term", id, translator()::term);
    }

    @GET
    @Path("examples")
    @Operation(
            operationId = "listExamples",
            summary = "Worked companies",
            description =
                    "Whole realistic cases, each with a request ready to send to the call it"
                            + " names.")
    @APIResponse(
            responseCode = "200",
            description = "The examples, by id",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            type = SchemaType.ARRAY,
                                            implementation = ExampleView.class)))
    public Response examples(Request request) {
        return list(request, catalogue.examples().stream(), examples()::translate);
    }

    @GET
    @Path("examples/{id}")
    @Operation(
            operationId = "getExample",
            summary = "One worked company",
            description = "By its id, such as bank-byod.")
    @APIResponse(
            responseCode = "200",
            description = "The example",
            content = @Content(schema = @Schema(implementation = ExampleView.class)))
    public Response example(
            @Parameter(description = "Id of the example", example = "bank-byod") @PathParam("id")
                    String id,
            Request request) {
        return one(
                request,
                catalogue.examples(),
                entry -> entry.id(),
                "example",
                id,
                examples()::translate);
    }

    /**
     * The measures that the rules do not rule out where that pattern is selected and nothing else
     * is known.
     */
    private List<String> measuresOf(Pattern pattern) {
        return advisor
                .advise(Requirements.undecided(), Optional.of(java.util.Set.of(pattern)))
                .measures()
                .stream()
                .filter(measure -> measure.applicability() != Applicability.NOT_APPLICABLE)
                .map(measure -> measure.measure())
                .toList();
    }

    /** In the order in which a fault lists them. */
    private static Map<String, Class<? extends Enum<?>>> measureFilters() {
        Map<String, Class<? extends Enum<?>>> filters = new LinkedHashMap<>();
        filters.put(ROLE, Role.class);
        filters.put(CATEGORY, Category.class);
        filters.put(OBLIGATION, Obligation.class);
        filters.put(PATTERN, Pattern.class);
        return filters;
    }

    private List<String> allMeasures() {
        return catalogue.measures().stream().map(Measure::id).toList();
    }

    private ExampleTranslator examples() {
        return new ExampleTranslator(answering.wording());
    }

    private CatalogueTranslator translator() {
        return new CatalogueTranslator(advisor, answering.wording());
    }

    private <T> Response list(Request request, Stream<T> entries, Function<T, ?> translation) {
        return answers.of(request, entries.map(translation).toList());
    }

    private <T> Response one(
            Request request,
            List<T> entries,
            Function<T, String> idOf,
            String kind,
            String id,
            Function<T, ?> translation) {
        T found =
                entries.stream()
                        .filter(entry -> idOf.apply(entry).equals(id))
                        .findFirst()
                        .orElseThrow(() -> unknown(entries, idOf, kind, id));
        return answers.of(request, translation.apply(found));
    }

    private static <T> ProblemException unknown(
            List<T> entries, Function<T, String> idOf, String kind, String id) {
        return Answering.unknown(kind, id, entries.stream().map(idOf).toList());
    }
}
