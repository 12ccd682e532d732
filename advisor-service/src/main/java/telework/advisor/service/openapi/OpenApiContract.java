package telework.advisor.service.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import telework.advisor.TeleworkAdvisor;
import telework.advisor.service.problem.Problem;

/**
 * Completes the OpenAPI document with what the catalogue knows: the questions and their values,
 * examples that the rules themselves answer, and the errors that every operation can end in.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_PER_REQUEST)
public class OpenApiContract implements OASFilter {

    private static final String JSON = "application/json";

    @Override
    public void filterOpenAPI(OpenAPI openApi) {
        TeleworkAdvisor advisor = CDI.current().select(TeleworkAdvisor.class).get();
        RequestSchemas.of(advisor.catalogue()).forEach(openApi.getComponents()::addSchema);
        addComponents(openApi);
        Map<String, Object> examples = new Examples(advisor).byOperation();
        openApi.getPaths()
                .getPathItems()
                .forEach(
                        (path, item) -> {
                            if (path.startsWith("/v1/")) {
                                item.getOperations()
                                        .forEach(
                                                (method, operation) ->
                                                        complete(
                                                                path, method, operation, examples));
                            }
                        });
    }

    private static void complete(
            String path,
            PathItem.HttpMethod method,
            Operation operation,
            Map<String, Object> examples) {
        operation.addParameter(OASFactory.createParameter().ref("texts"));
        operation.addParameter(OASFactory.createParameter().ref("acceptLanguage"));
        error(operation, "400", "InvalidRequest");
        error(operation, "406", "NotAcceptable");
        error(operation, "500", "InternalError");
        if (path.contains("{")) {
            error(operation, "404", "NotFound");
        }
        if (method == PathItem.HttpMethod.POST) {
            error(operation, "413", "BodyTooLarge");
            error(operation, "415", "UnsupportedMediaType");
            MediaType body =
                    OASFactory.createMediaType()
                            .schema(reference("AdviceRequest"))
                            .example(examples.get(operation.getOperationId() + ".request"));
            operation.getRequestBody().setRequired(true);
            operation.getRequestBody().setContent(content(JSON, body));
        } else {
            operation
                    .getResponses()
                    .addAPIResponse(
                            "304",
                            OASFactory.createAPIResponse()
                                    .description(
                                            "Not changed since the answer whose ETag stands in"
                                                    + " If-None-Match"));
        }
        MediaType answer =
                operation.getResponses().getAPIResponse("200").getContent().getMediaType(JSON);
        answer.setExample(examples.get(operation.getOperationId()));
    }

    private static void addComponents(OpenAPI openApi) {
        openApi.getComponents()
                .addParameter(
                        "texts",
                        OASFactory.createParameter()
                                .name("texts")
                                .in(Parameter.In.QUERY)
                                .description(
                                        "none leaves every text out; ids, citations and everything"
                                                + " decided remain")
                                .schema(
                                        RequestSchemas.oneOf(List.of("all", "none"))
                                                .defaultValue("all")))
                .addParameter(
                        "acceptLanguage",
                        OASFactory.createParameter()
                                .name("Accept-Language")
                                .in(Parameter.In.HEADER)
                                .description("Language of the answer: ja (default) or en")
                                .schema(
                                        OASFactory.createSchema()
                                                .addType(Schema.SchemaType.STRING)
                                                .defaultValue("ja"))
                                .example("en"));
        addError(
                openApi, "InvalidRequest", "Every fault of the request", Examples.invalidRequest());
        addError(openApi, "NotFound", "Nothing has that id", Examples.notFound());
        addError(
                openApi,
                "NotAcceptable",
                "No answer is of a language or media type that is accepted",
                Problem.of(
                        406,
                        "not-acceptable",
                        "Not acceptable",
                        "No answer is of a media type in Accept: text/csv."));
        addError(
                openApi,
                "BodyTooLarge",
                "The body is larger than the limit",
                Problem.of(
                        413,
                        "body-too-large",
                        "Body too large",
                        "One case has at most 65536 bytes."));
        addError(
                openApi,
                "UnsupportedMediaType",
                "The body is not of a media type that is read",
                Problem.of(
                        415,
                        "unsupported-media-type",
                        "Unsupported media type",
                        "The body was text/plain. Send application/json."));
        addError(
                openApi,
                "InternalError",
                "The service failed",
                Problem.of(
                        500,
                        "internal-error",
                        "Internal error",
                        "The service failed; the fault is ours, not the request's."));
    }

    private static void addError(
            OpenAPI openApi, String name, String description, Problem example) {
        MediaType problem =
                OASFactory.createMediaType()
                        .schema(reference("Problem"))
                        .example(Examples.tree(example));
        APIResponse response =
                OASFactory.createAPIResponse()
                        .description(description)
                        .content(content(Problem.MEDIA_TYPE, problem));
        openApi.getComponents().addResponse(name, response);
    }

    private static void error(Operation operation, String status, String name) {
        operation.getResponses().addAPIResponse(status, OASFactory.createAPIResponse().ref(name));
    }

    private static Content content(String type, MediaType mediaType) {
        return OASFactory.createContent().addMediaType(type, mediaType);
    }

    private static Schema reference(String name) {
        return OASFactory.createSchema().ref(name);
    }
}
