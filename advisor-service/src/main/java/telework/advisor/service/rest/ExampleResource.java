package telework.advisor.service.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import telework.advisor.service.response.ExampleTranslator;
import telework.advisor.service.response.ExampleView;

/** Lists the worked companies. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue")
class ExampleResource {

    private final CatalogueShelf shelf;

    ExampleResource(CatalogueShelf shelf) {
        this.shelf = shelf;
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
        return shelf.list(request, shelf.catalogue().examples().stream(), translator()::translate);
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
        return shelf.one(
                request,
                shelf.catalogue().examples(),
                entry -> entry.id(),
                "example",
                id,
                translator()::translate);
    }

    private ExampleTranslator translator() {
        return new ExampleTranslator(shelf.wording(Map.of()));
    }
}
