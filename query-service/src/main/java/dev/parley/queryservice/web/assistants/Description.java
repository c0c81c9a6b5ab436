package dev.parley.queryservice.web.assistants;

import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a tool is described to assistants, and what it takes.
 *
 * @param inputSchema what it takes, as JSON Schema 2020-12
 */
record Description(String title, String description, Map<String, Object> inputSchema) {

    static McpSchema.Tool of(Tool tool) {
        Description read = read(tool);
        return McpSchema.Tool.builder(tool.toolName(), read.inputSchema())
            .title(read.title())
            .description(read.description())
            .annotations(ToolAnnotations.builder()
                .title(read.title())
                .readOnlyHint(tool.isReadOnly())
                .destructiveHint(false)
                .idempotentHint(tool.isReadOnly())
                .openWorldHint(false)
                .build())
            .build();
    }

    private static Description read(Tool tool) {
        try (InputStream json = new ClassPathResource("assistants/tools/" + tool.toolName() + ".json")
            .getInputStream()) {
            return JsonMapper.shared().readValue(json, Description.class);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
