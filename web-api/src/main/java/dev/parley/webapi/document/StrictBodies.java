package dev.parley.webapi.document;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/** Says of bodies that they hold nothing but what they are said to hold. */
@SuppressWarnings("rawtypes") // as the library has it
final class StrictBodies implements GlobalOpenApiCustomizer {

    @Override
    public void customise(OpenAPI document) {
        Map<String, Schema> components = document.getComponents().getSchemas();
        Set<String> seen = new HashSet<>();
        document.getPaths()
            .values()
            .stream()
            .flatMap(path -> path.readOperations().stream())
            .map(Operation::getRequestBody)
            .filter(body -> body != null && body.getContent() != null)
            .flatMap(body -> body.getContent().values().stream())
            .forEach(body -> close(body.getSchema(), components, seen));
    }

    private static void close(@Nullable Schema<?> schema, Map<String, Schema> components, Set<String> seen) {
        if (schema == null) {
            return;
        }
        if (schema.get$ref() != null && seen.add(schema.get$ref())) {
            close(components.get(schema.get$ref().substring(AbsentValues.COMPONENT.length())), components, seen);
        }
        if (schema.getProperties() != null && schema.getAdditionalProperties() == null) {
            schema.setAdditionalProperties(false);
        }
        within(schema).forEach(part -> close(part, components, seen));
    }

    private static Stream<Schema> within(Schema<?> schema) {
        Stream<Schema> fields = Stream.ofNullable(schema.getProperties()).flatMap(all -> all.values().stream());
        Stream<Schema> either = Stream.ofNullable(schema.getAnyOf()).flatMap(Collection::stream);
        Stream<Schema> items = Stream.ofNullable(schema.getItems());
        return Stream.of(fields, either, items).flatMap(parts -> parts);
    }

}
