package dev.parley.webapi.document;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Objects;
import java.util.Set;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/**
 * Says of tables and records that they are text, whatever they would be in JSON, and of
 * streams what each of their events is: as later versions of OpenAPI have it, the data is
 * text that holds JSON.
 */
final class TextAnswers implements GlobalOpenApiCustomizer {

    private static final Set<String> TEXT = Set.of("string");

    @Override
    public void customise(OpenAPI document) {
        document.getPaths()
            .values()
            .stream()
            .flatMap(path -> path.readOperations().stream())
            .flatMap(operation -> operation.getResponses().values().stream())
            .map(response -> response.getContent())
            .filter(Objects::nonNull)
            .forEach(TextAnswers::asText);
    }

    private static void asText(Content content) {
        content.replaceAll((type, answer) -> switch (type) {
            case "text/csv", "text/markdown" -> new MediaType().schema(new JsonSchema().types(TEXT));
            case "text/event-stream" -> new MediaType().schema(event(answer.getSchema()));
            default -> answer;
        });
    }

    private static Schema<?> event(Schema<?> content) {
        Schema<?> data = new JsonSchema().types(TEXT);
        data.setContentMediaType("application/json");
        data.setContentSchema(content);
        Schema<?> event = new JsonSchema().types(Set.of("object"));
        event.setDescription("Each server-sent event.");
        event.addProperty("id", new JsonSchema().types(TEXT));
        event.addProperty("event", new JsonSchema().types(TEXT));
        event.addProperty("data", data);
        return event;
    }

}
