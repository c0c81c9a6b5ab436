package dev.parley.queryservice.web.assistants;

import dev.parley.queryservice.web.assistants.calls.Api;
import dev.parley.queryservice.web.assistants.calls.ApiAnswer;
import dev.parley.queryservice.web.assistants.calls.ApiCall;
import dev.parley.queryservice.web.assistants.calls.AssistantCall;
import dev.parley.sharedevents.rules.Query;
import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.AsyncResourceSpecification;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceResult;
import io.modelcontextprotocol.spec.McpSchema.Resource;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import reactor.core.publisher.Mono;

/** What assistants can read: the domain, the rules, and the catalogue of reasons. */
final class ReadableTexts {

    private static final String MARKDOWN = "text/markdown";

    private static final String JSON = "application/json";

    private final Api api;

    ReadableTexts(Api api) {
        this.api = api;
    }

    List<AsyncResourceSpecification> all() {
        return List.of(
                text("domain", "The domain",
                        "What is recorded, which states there are, what the figures count, how history is imported."),
                text("rules", "The rules", "Every reason why something is refused, and who may do what."),
                new AsyncResourceSpecification(resource("catalogue", "The catalogue of reasons",
                        "The reasons that can be named, what each leaves open, and what to ask about it.", JSON),
                        (context, request) -> catalogue(context).map(body -> contents(request.uri(), JSON, body))));
    }

    /** The catalogue in JSON, the team's own reasons among it. */
    Mono<String> catalogue(McpTransportContext context) {
        return api.call(AssistantCall.of(context), ApiCall.of(Query.GET_REASONS, Map.of())).map(ReadableTexts::good);
    }

    private static String good(ApiAnswer answer) {
        if (!answer.isGood()) {
            throw McpError.builder(ErrorCodes.INVALID_REQUEST).message(ToolResults.refusal(answer)).build();
        }
        return answer.body();
    }

    private static AsyncResourceSpecification text(String name, String title, String description) {
        return new AsyncResourceSpecification(resource(name, title, description, MARKDOWN),
                (_, request) -> Mono.fromSupplier(() -> contents(request.uri(), MARKDOWN, read(name))));
    }

    private static Resource resource(String name, String title, String description, String type) {
        return Resource.builder("parley://" + name, name).title(title).description(description).mimeType(type).build();
    }

    private static ReadResourceResult contents(String uri, String type, String text) {
        return ReadResourceResult.builder(List.of(TextResourceContents.builder(uri, text).mimeType(type).build()))
            .build();
    }

    private static String read(String name) {
        try {
            return new ClassPathResource("assistants/docs/" + name + ".md").getContentAsString(StandardCharsets.UTF_8);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
