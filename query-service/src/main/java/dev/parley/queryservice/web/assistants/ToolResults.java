package dev.parley.queryservice.web.assistants;

import dev.parley.queryservice.web.assistants.calls.ApiAnswer;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an assistant is told: an answer as it is, a refusal in the words of its rules. */
final class ToolResults {

    private ToolResults() {
    }

    static CallToolResult of(ApiAnswer answer) {
        return CallToolResult.builder()
            .addTextContent(answer.isGood() ? answer.body() : refusal(answer))
            .isError(!answer.isGood())
            .build();
    }

    static String refusal(ApiAnswer answer) {
        try {
            return words(JsonMapper.shared().readTree(answer.body()));
        }
        catch (JacksonException ex) {
            return "Parley answered with status " + answer.status();
        }
    }

    private static String words(JsonNode problem) {
        List<String> lines = new ArrayList<>();
        lines.add(problem.path("title").asString("Refused") + " (" + problem.path("rule").asString("") + ")");
        lines.add(problem.path("detail").asString(""));
        problem.path("violations")
            .forEach(
                    one -> lines.add("- " + one.path("pointer").asString("") + " " + one.path("message").asString("")));
        lines.add("What the rule is: " + problem.path("type").asString(""));
        return String.join("\n", lines);
    }

}
