package dev.parley.queryservice.web.assistants;

import dev.parley.queryservice.web.assistants.calls.Api;
import dev.parley.queryservice.web.assistants.calls.ApiAnswer;
import dev.parley.queryservice.web.assistants.calls.ApiCall;
import dev.parley.queryservice.web.assistants.calls.AssistantCall;
import dev.parley.sharedevents.rules.Query;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.AsyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import reactor.core.publisher.Mono;

/** Does what an assistant asks for, by calls in its caller's name. */
final class Tools {

    private static final String FIGURES = "/api/analytics/{figure}";

    private final Api api;

    private final EntryCheck entries;

    private final Explanation explanation;

    Tools(Api api) {
        this.api = api;
        this.entries = new EntryCheck(api);
        this.explanation = new Explanation(api);
    }

    List<AsyncToolSpecification> all() {
        return Arrays.stream(Tool.values()).map(this::specification).toList();
    }

    private AsyncToolSpecification specification(Tool tool) {
        return AsyncToolSpecification.builder()
            .tool(Description.of(tool))
            .callHandler((context, request) -> call(AssistantCall.of(context), tool, request))
            .build();
    }

    private Mono<CallToolResult> call(AssistantCall asked, Tool tool, CallToolRequest request) {
        Map<String, Object> arguments = Objects.requireNonNullElse(request.arguments(), Map.of());
        return answer(asked, tool, arguments).map(ToolResults::of);
    }

    private Mono<ApiAnswer> answer(AssistantCall asked, Tool tool, Map<String, Object> arguments) {
        return switch (tool) {
            case FIND_PRECEDENTS -> api.call(asked, ApiCall
                .of(arguments.containsKey("id") ? Query.FIND_PRECEDENTS_OF : Query.FIND_PRECEDENTS, arguments));
            case GET_NEGOTIATION -> Together.of(api, asked, Map.of("negotiation",
                    ApiCall.of(Query.GET_NEGOTIATION, arguments), "history", ApiCall.of(Query.GET_HISTORY, arguments)));
            case EXPLAIN_REASONS_AND_RULES -> explanation.of(asked, arguments);
            case GET_FIGURE -> api.call(asked, ApiCall.query(FIGURES, arguments));
            case VERIFY_ENTRY -> entries.check(asked, arguments);
            default -> api.call(asked, ApiCall.of(tool.endpoint(), arguments));
        };
    }

}
