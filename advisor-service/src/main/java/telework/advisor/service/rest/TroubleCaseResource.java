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

/** Lists the trouble cases. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue")
class TroubleCaseResource {

    private final CatalogueShelf shelf;

    TroubleCaseResource(CatalogueShelf shelf) {
        this.shelf = shelf;
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
        return shelf.list(
                request,
                shelf.catalogue().troubleCases().stream(),
                shelf.translator()::troubleCase);
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
