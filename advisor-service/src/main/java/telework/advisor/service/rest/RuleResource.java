package telework.advisor.service.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import telework.advisor.service.response.CatalogueViews;

/** Lists the rules. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue")
class RuleResource {

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
        return shelf.list(request, shelf.catalogue().rules().stream(), shelf.translator()::rule);
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
