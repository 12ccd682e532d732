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

/** Lists the terms of the glossary. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue")
class GlossaryResource {

    private final CatalogueShelf shelf;

    GlossaryResource(CatalogueShelf shelf) {
        this.shelf = shelf;
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
        return shelf.list(request, shelf.catalogue().glossary().stream(), shelf.translator()::term);
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
        return shelf.one(
                request,
                shelf.catalogue().glossary(),
                entry -> entry.id(),
                "term",
                id,
                shelf.translator()::term);
    }
}
