package telework.advisor.service.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import telework.advisor.service.response.GuidelineViews;

/** Shows the guideline and its parts. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue")
class GuidelineResource {

    private final CatalogueShelf shelf;

    GuidelineResource(CatalogueShelf shelf) {
        this.shelf = shelf;
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
        return shelf.whole(request, shelf.translator().guideline());
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
        return shelf.one(
                request,
                shelf.catalogue().sections(),
                entry -> entry.citation().id(),
                "part of the guideline",
                id,
                shelf.translator()::section);
    }
}
