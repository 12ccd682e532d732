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

/** Lists the questions. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue")
class QuestionResource {

    private final CatalogueShelf shelf;

    QuestionResource(CatalogueShelf shelf) {
        this.shelf = shelf;
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
        return shelf.list(
                request, shelf.catalogue().questions().stream(), shelf.translator()::question);
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
        return shelf.one(
                request,
                shelf.catalogue().questions(),
                entry -> entry.id().field(),
                "question",
                id,
                shelf.translator()::question);
    }
}
