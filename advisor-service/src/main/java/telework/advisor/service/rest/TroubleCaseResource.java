package telework.advisor.service.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import telework.advisor.catalogue.TroubleCase;
import telework.advisor.model.Category;
import telework.advisor.model.Pattern;
import telework.advisor.model.Role;
import telework.advisor.service.response.CatalogueTranslator;
import telework.advisor.service.response.CatalogueViews;

/** Lists the trouble cases. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue")
class TroubleCaseResource {

    private static final String ROLE = "role";
    private static final String CATEGORY = "category";
    private static final String PATTERN = "pattern";
    private static final Map<String, Class<? extends Enum<?>>> FILTERS = filters();

    private final CatalogueShelf shelf;

    TroubleCaseResource(CatalogueShelf shelf) {
        this.shelf = shelf;
    }

    @GET
    @Path("trouble-cases")
    @Operation(
            operationId = "listTroubleCases",
            summary = "The 14 trouble cases",
            description =
                    "What happened, and what would have prevented it, by role. Filters combine.")
    @Parameter(
            name = ROLE,
            in = ParameterIn.QUERY,
            description = "Only cases that this role could have prevented",
            schema = @Schema(implementation = Role.class))
    @Parameter(
            name = CATEGORY,
            in = ParameterIn.QUERY,
            description = "Only cases told in this part of section 3",
            schema = @Schema(implementation = Category.class))
    @Parameter(
            name = PATTERN,
            in = ParameterIn.QUERY,
            description = "Only cases that name this pattern",
            schema = @Schema(implementation = Pattern.class))
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
        CatalogueTranslator translator = shelf.translator(FILTERS);
        Optional<Role> role = shelf.filter(ROLE, Role.class);
        Optional<Category> category = shelf.filter(CATEGORY, Category.class);
        Optional<Pattern> pattern = shelf.filter(PATTERN, Pattern.class);
        Stream<TroubleCase> cases =
                shelf.catalogue().troubleCases().stream()
                        .filter(entry -> role.map(entry::isPreventedBy).orElse(true))
                        .filter(entry -> category.map(of -> isOf(entry, of)).orElse(true))
                        .filter(entry -> pattern.map(entry.patterns()::contains).orElse(true));
        return shelf.list(request, cases, translator::troubleCase);
    }

    private boolean isOf(TroubleCase troubleCase, Category category) {
        return troubleCase.measures().stream()
                .flatMap(id -> shelf.catalogue().measure(id).stream())
                .anyMatch(measure -> measure.category() == category);
    }

    /** In the order in which a fault lists them. */
    private static Map<String, Class<? extends Enum<?>>> filters() {
        Map<String, Class<? extends Enum<?>>> filters = new LinkedHashMap<>();
        filters.put(ROLE, Role.class);
        filters.put(CATEGORY, Category.class);
        filters.put(PATTERN, Pattern.class);
        return filters;
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
        return shelf.one(
                request,
                shelf.catalogue().troubleCases(),
                entry -> String.valueOf(entry.number()),
                "trouble case",
                id,
                shelf.translator()::troubleCase);
    }
}
