package telework.advisor.service.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import telework.advisor.TeleworkAdvisor;
import telework.advisor.service.request.BodyLimits;

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
        ValueSchemas.of(advisor.catalogue()).forEach(openApi.getComponents()::addSchema);
        RequestSchemas.of(advisor.catalogue()).forEach(openApi.getComponents()::addSchema);
        SharedParts.addTo(openApi);
        sayWhatPatchesAre(openApi);
        BodyLimits limits = CDI.current().select(BodyLimits.class).get();
        WorkedCompanies companies = new WorkedCompanies(advisor.catalogue());
        companies.addTo(openApi);
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
                                                                path, method, operation, examples,
                                                                limits));
                                item.getOperations().values().forEach(companies::offer);
                            }
                        });
        UsedSchemas.keep(openApi);
    }

    /** In a list of patches, annotations cannot say what a patch is made of. */
    private static void sayWhatPatchesAre(OpenAPI openApi) {
        openApi.getComponents()
                .getSchemas()
                .get("Counterfactuals")
                .getProperties()
                .get("changes")
                .items(OASFactory.createSchema().ref("Requirements"));
    }

    private static void complete(
            String path,
            PathItem.HttpMethod method,
            Operation operation,
            Map<String, Object> examples,
            BodyLimits limits) {
        operation.addParameter(OASFactory.createParameter().ref("texts"));
        operation.addParameter(OASFactory.createParameter().ref("acceptLanguage"));
        error(operation, "400", "InvalidRequest");
        error(operation, "406", "NotAcceptable");
        error(operation, "414", "AddressTooLong");
        error(operation, "431", "HeadersTooLarge");
        error(operation, "500", "InternalError");
        if (path.contains("{")) {
            error(operation, "404", "NotFound");
        }
        APIResponse answer = operation.getResponses().getAPIResponse("200");
        answer.addHeader("Content-Language", OASFactory.createHeader().ref("contentLanguage"));
        if (method == PathItem.HttpMethod.POST) {
            error(operation, "413", "BodyTooLarge");
            error(operation, "415", "UnsupportedMediaType");
            RequestBody body = operation.getRequestBody().required(true);
            body.description(
                    "What is asked"
                            + kind(body)
                                    .map(kind -> ", in at most " + limits.of(kind) + " bytes")
                                    .orElse(""));
            give(
                    operation.getRequestBody().getContent(),
                    examples.get(operation.getOperationId() + ".request"));
        } else {
            operation.addParameter(OASFactory.createParameter().ref("ifNoneMatch"));
            answer.addHeader("ETag", OASFactory.createHeader().ref("etag"));
            operation.getResponses().addAPIResponse("304", notModified());
        }
        give(answer.getContent(), examples.get(operation.getOperationId()));
    }

    /** The name of the schema of a body of JSON. */
    private static Optional<String> kind(RequestBody body) {
        return Optional.ofNullable(body.getContent().getMediaType(JSON))
                .map(json -> json.getSchema().getRef())
                .map(schema -> schema.substring(schema.lastIndexOf('/') + 1));
    }

    /** Gives JSON its example. */
    private static void give(Content content, Object example) {
        MediaType json = content.getMediaType(JSON);
        if (json != null && example != null) {
            json.setExample(example);
        }
    }

    private static APIResponse notModified() {
        return OASFactory.createAPIResponse()
                .description("Not changed since the answer whose ETag stands in If-None-Match");
    }

    private static void error(Operation operation, String status, String name) {
        operation.getResponses().addAPIResponse(status, OASFactory.createAPIResponse().ref(name));
    }
}
