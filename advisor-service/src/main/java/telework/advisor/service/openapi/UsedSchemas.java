package telework.advisor.service.openapi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Finds the schemas that operations use, directly or through other schemas. Not thread-safe. */
final class UsedSchemas {

    private static final String PREFIX = "#/components/schemas/";

    private final Map<String, Schema> schemas;
    private final Set<String> used = new LinkedHashSet<>();

    private UsedSchemas(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    /** Removes the schemas that nothing uses. */
    static void keep(OpenAPI openApi) {
        UsedSchemas found = new UsedSchemas(openApi.getComponents().getSchemas());
        openApi.getPaths()
                .getPathItems()
                .values()
                .forEach(path -> path.getOperations().values().forEach(found::operation));
        openApi.getComponents()
                .getResponses()
                .values()
                .forEach(response -> found.content(response.getContent()));
        List.copyOf(found.schemas.keySet()).stream()
                .filter(name -> !found.used.contains(name))
                .forEach(openApi.getComponents()::removeSchema);
    }

    private void operation(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> schema(parameter.getSchema()));
        }
        if (operation.getRequestBody() != null) {
            content(operation.getRequestBody().getContent());
        }
        operation
                .getResponses()
                .getAPIResponses()
                .values()
                .forEach(response -> content(response.getContent()));
    }

    private void content(Content content) {
        if (content != null) {
            content.getMediaTypes().values().forEach(mediaType -> schema(mediaType.getSchema()));
        }
    }

    private void schema(Schema schema) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            String name = schema.getRef().substring(PREFIX.length());
            if (used.add(name)) {
                schema(schemas.get(name));
            }
        }
        parts(schema).forEach(this::schema);
    }

    private static Collection<Schema> parts(Schema schema) {
        List<Schema> parts = new ArrayList<>();
        if (schema.getProperties() != null) {
            parts.addAll(schema.getProperties().values());
        }
        parts.add(schema.getItems());
        parts.add(schema.getAdditionalPropertiesSchema());
        for (List<Schema> several : several(schema)) {
            parts.addAll(several);
        }
        return parts;
    }

    private static List<List<Schema>> several(Schema schema) {
        List<List<Schema>> several = new ArrayList<>();
        several.add(schema.getAllOf());
        several.add(schema.getAnyOf());
        several.add(schema.getOneOf());
        several.removeIf(one -> one == null);
        return several;
    }
}
