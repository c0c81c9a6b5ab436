package dev.parley.queryservice.web.assistants;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.AsyncPromptSpecification;
import io.modelcontextprotocol.spec.McpSchema.GetPromptRequest;
import io.modelcontextprotocol.spec.McpSchema.GetPromptResult;
import io.modelcontextprotocol.spec.McpSchema.Prompt;
import io.modelcontextprotocol.spec.McpSchema.PromptArgument;
import io.modelcontextprotocol.spec.McpSchema.PromptMessage;
import io.modelcontextprotocol.spec.McpSchema.Role;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The prompt by which a request is prepared so that it meets its challenges. */
final class Preparation {

    private static final String PROBLEM = "problem";

    private static final String ASK = "ask";

    private static final String REASONS = "reasons";

    private static final String STEPS = """
            Help me to prepare a request for Parley so that it meets its challenges.

            The customer's problem: {problem}
            What they would like built: {ask}

            1. Keep the two apart: the problem says what goes wrong for whom and what that costs, without naming a \
            solution. Ask me for what is missing.
            2. Look with find_precedents and search_negotiations (state OPEN) whether it has been asked for before. \
            Where the same problem is still open, add_demand for my account is better than a second request.
            3. Find the reasons that I really have. Those that begin with Y or N need support, those that begin with \
            G stand by themselves once they are shown. For each of mine, ask me what the other side will ask:
            {questions}
            4. For each reason, ask for evidence: where it comes from and of which day. Leave out what has none.
            5. Ask for the accounts, and for each what is at stake (amount, currency, basis) and by when.
            6. Say which counter-option product might offer, and whether it would solve the problem.
            7. Show me the draft as raise_request takes it. Raise it only after I have said yes.
            """;

    private final ReadableTexts texts;

    Preparation(ReadableTexts texts) {
        this.texts = texts;
    }

    AsyncPromptSpecification prompt() {
        return new AsyncPromptSpecification(Prompt.builder("prepare_request")
            .title("Prepare a request")
            .description("Prepares a request so that it meets its challenges, before anybody has to ask.")
            .arguments(List.of(argument(PROBLEM, "What goes wrong for the customer.", true),
                    argument(ASK, "What they would like built.", false),
                    argument(REASONS, "The codes of the reasons that speak for it, such as Y03, G11.", false)))
            .build(), this::prepared);
    }

    private static PromptArgument argument(String name, String description, boolean required) {
        return PromptArgument.builder(name).description(description).required(required).build();
    }

    private Mono<GetPromptResult> prepared(McpTransportContext context, GetPromptRequest request) {
        Map<String, Object> given = Objects.requireNonNullElse(request.arguments(), Map.of());
        return texts.catalogue(context).map(catalogue -> {
            String said = STEPS.replace("{questions}", questions(catalogue, text(given, REASONS, "")))
                .replace("{ask}", text(given, ASK, "(ask me)"))
                .replace("{problem}", text(given, PROBLEM, "(ask me)"));
            return GetPromptResult
                .builder(List.of(PromptMessage.builder(Role.USER, TextContent.builder(said).build()).build()))
                .build();
        });
    }

    private static String text(Map<String, Object> given, String name, String otherwise) {
        return Objects.toString(given.get(name), otherwise);
    }

    /** Of the reasons that were named, or else of those that need support. */
    private static String questions(String catalogue, String codes) {
        Set<String> named = Set.copyOf(List.of(codes.toUpperCase(Locale.ROOT).split("[^A-Z0-9_]+")));
        boolean none = codes.isBlank();
        return JsonMapper.shared()
            .readTree(catalogue)
            .get("reasons")
            .valueStream()
            .filter(reason -> none ? reason.get("kind").asString().equals("WEAK_YES")
                    : named.contains(reason.get("code").asString()))
            .map(Preparation::question)
            .collect(Collectors.joining("\n"));
    }

    private static String question(JsonNode reason) {
        return "   - " + reason.get("code").asString() + " " + reason.get("name").asString() + ": "
                + reason.get("question").asString();
    }

}
