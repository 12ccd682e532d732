package telework.advisor.service.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import telework.advisor.service.problem.Problem;

/** The parameters, headers and errors that operations share. */
final class SharedParts {

    private SharedParts() {}

    static void addTo(OpenAPI openApi) {
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
                        header("Accept-Language", "Language of the answer: ja (default) or en")
                                .schema(text().defaultValue("ja"))
                                .example("en"))
                .addParameter(
                        "ifNoneMatch",
                        header("If-None-Match", "ETag of the answer that is held already")
                                .schema(text())
                                .example("\"3ff4d2d1c5c6c878d340f3672778109b\""))
                .addHeader(
                        "contentLanguage",
                        OASFactory.createHeader()
                                .description("Language of the answer")
                                .schema(RequestSchemas.oneOf(List.of("ja", "en"))))
                .addHeader(
                        "etag",
                        OASFactory.createHeader()
                                .description("Names this answer; the same as long as it is")
                                .schema(text()));
        addErrors(openApi);
    }

    private static Parameter header(String name, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }

    private static void addErrors(OpenAPI openApi) {
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
                "AddressTooLong",
                "The address is longer than the limit",
                Problem.of(
                        414,
                        "address-too-long",
                        "Address too long",
                        "An address has at most 32768 characters."));
        addError(
                openApi,
                "HeadersTooLarge",
                "The headers are larger than the limit",
                Problem.of(
                        431,
                        "headers-too-large",
                        "Headers too large",
                        "All headers together have at most 65536 characters."));
        addError(
                openApi,
                "BodyTooLarge",
                "The body is larger than the limit",
                Problem.of(
                        413,
                        "body-too-large",
                        "Body too large",
                        "This body has at most 65536 bytes."));
        addError(
                openApi,
                "UnsupportedMediaType",
                "The body is not of a media type that is read",
                Problem.of(
                        415,
                        "unsupported-media-type",
                        "Unsupported media type",
                        "The body was text/plain. Send application/json."));
        addError(openApi, "InternalError", "The service failed", Problem.internalError());
    }

    private static void addError(
            OpenAPI openApi, String name, String description, Problem example) {
        MediaType problem =
                OASFactory.createMediaType()
                        .schema(OASFactory.createSchema().ref("Problem"))
                        .example(Examples.tree(example));
        APIResponse response =
                OASFactory.createAPIResponse()
                        .description(description)
                        .content(
                                OASFactory.createContent()
                                        .addMediaType(Problem.MEDIA_TYPE, problem));
        openApi.getComponents().addResponse(name, response);
    }
}
