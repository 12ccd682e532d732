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
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import telework.advisor.catalogue.Measure;
import telework.advisor.model.Applicability;
import telework.advisor.model.Category;
import telework.advisor.model.Obligation;
import telework.advisor.model.Pattern;
import telework.advisor.model.Requirements;
import telework.advisor.model.Role;
import telework.advisor.service.response.CatalogueTranslator;
import telework.advisor.service.response.CatalogueViews;

/** Lists the 43 measures. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue")
class MeasureResource {

    private static final String ROLE = "role";
    private static final String CATEGORY = "category";
    private static final String OBLIGATION = "obligation";
    private static final String PATTERN = "pattern";
    private static final Map<String, Class<? extends Enum<?>>> MEASURE_FILTERS = measureFilters();

    private final CatalogueShelf shelf;

    MeasureResource(CatalogueShelf shelf) {
        this.shelf = shelf;
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
        CatalogueTranslator translator = shelf.translator(MEASURE_FILTERS);
        Optional<Role> role = shelf.filter(ROLE, Role.class);
        Optional<Category> category = shelf.filter(CATEGORY, Category.class);
        Optional<Obligation> obligation = shelf.filter(OBLIGATION, Obligation.class);
        List<String> ofPattern =
                shelf.filter(PATTERN, Pattern.class).map(this::measuresOf).orElse(allMeasures());
        Stream<Measure> measures =
                shelf.catalogue().measures().stream()
                        .filter(measure -> role.map(measure.role()::equals).orElse(true))
                        .filter(measure -> category.map(measure.category()::equals).orElse(true))
                        .filter(
                                measure ->
                                        obligation.map(measure.obligation()::equals).orElse(true))
                        .filter(measure -> ofPattern.contains(measure.id()));
        return shelf.list(request, measures, translator::measure);
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
        return shelf.one(
                request,
                shelf.catalogue().measures(),
                Measure::id,
                "measure",
                id,
                shelf.translator()::measure);
    }

    /**
     * The measures that the rules do not rule out where that pattern is selected and nothing else
     * is known.
     */
    private List<String> measuresOf(Pattern pattern) {
        return shelf
                .advisor()
                .advise(Requirements.undecided(), Optional.of(Set.of(pattern)))
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
        return shelf.catalogue().measures().stream().map(Measure::id).toList();
    }
}
