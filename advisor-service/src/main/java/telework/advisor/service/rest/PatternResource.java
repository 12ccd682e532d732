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

/** Lists the six patterns. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue")
class PatternResource {

    private final CatalogueShelf shelf;

    PatternResource(CatalogueShelf shelf) {
        this.shelf = shelf;
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
        return shelf.list(
                request, shelf.catalogue().patterns().stream(), shelf.translator()::pattern);
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
        return shelf.one(
                request,
                shelf.catalogue().patterns(),
                entry -> entry.id().name(),
                "pattern",
                id,
                shelf.translator()::pattern);
    }
}
