package telework.advisor.service.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Locale;
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
import telework.advisor.catalogue.Rule;
import telework.advisor.model.Category;
import telework.advisor.model.Pattern;
import telework.advisor.service.response.CatalogueTranslator;
import telework.advisor.service.response.CatalogueViews;

/** Lists the rules. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue")
class RuleResource {

    private static final String PATTERN = "pattern";
    private static final String CATEGORY = "category";
    private static final Map<String, Class<? extends Enum<?>>> FILTERS = filters();

    private final CatalogueShelf shelf;

    RuleResource(CatalogueShelf shelf) {
        this.shelf = shelf;
    }

    @GET
    @Path("rules")
    @Operation(
            operationId = "listRules",
            summary = "The rules",
            description =
                    "Every rule of the pack with its conditions as written and its place in the"
                            + " guideline. Filters combine; as a rule is either on a pattern or on"
                            + " measures, nothing passes both.")
    @Parameter(
            name = PATTERN,
            in = ParameterIn.QUERY,
            description = "Only rules on whether this pattern fits",
            schema = @Schema(implementation = Pattern.class))
    @Parameter(
            name = CATEGORY,
            in = ParameterIn.QUERY,
            description = "Only rules on measures of this part of section 3",
            schema = @Schema(implementation = Category.class))
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
        CatalogueTranslator translator = shelf.translator(FILTERS);
        Optional<String> ofPattern = shelf.filter(PATTERN, Pattern.class).map(file("fit/"));
        Optional<String> ofCategory = shelf.filter(CATEGORY, Category.class).map(file("measures/"));
        Stream<Rule> rules =
                shelf.catalogue().rules().stream()
                        .filter(rule -> ofPattern.map(rule.file()::equals).orElse(true))
                        .filter(rule -> ofCategory.map(rule.file()::equals).orElse(true));
        return shelf.list(request, rules, translator::rule);
    }

    /** The rule file of a pattern or a category, which has its name. */
    private static Function<Enum<?>, String> file(String folder) {
        return of -> folder + of.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, Class<? extends Enum<?>>> filters() {
        Map<String, Class<? extends Enum<?>>> filters = new LinkedHashMap<>();
        filters.put(PATTERN, Pattern.class);
        filters.put(CATEGORY, Category.class);
        return filters;
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
        return shelf.one(
                request,
                shelf.catalogue().rules(),
                entry -> entry.id(),
                "rule",
                id,
                shelf.translator()::rule);
    }
}
