package dev.parley.systemtests.assistants;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.systemtests.Api;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An assistant that acts for somebody. */
record Assistant(Api of) {

    private static final JsonMapper JSON = new JsonMapper();

    /** What a tool answered: its text, and whether it is an error. */
    record Result(boolean error, String text) {

        JsonNode json() {
            assertThat(error).as(text).isFalse();
            return JSON.readTree(text);
        }

    }

    /** The result of a request, which there has to be. */
    JsonNode ask(String method, String params) throws Exception {
        JsonNode answer = send(method, params).expect(200).json();
        assertThat(answer.has("result")).as(answer.toString()).isTrue();
        return answer.get("result");
    }

    /** The error that a request is answered with. */
    JsonNode refused(String method, String params) throws Exception {
        JsonNode answer = send(method, params).expect(200).json();
        assertThat(answer.has("error")).as(answer.toString()).isTrue();
        return answer.get("error");
    }

    Api.Answer send(String method, String params) throws Exception {
        return of.post("/mcp", """
                {"jsonrpc":"2.0","id":1,"method":"%s","params":%s}""".formatted(method, params), "Accept",
                "application/json, text/event-stream");
    }

    Result call(String tool, String arguments) throws Exception {
        JsonNode result = ask("tools/call", """
                {"name":"%s","arguments":%s}""".formatted(tool, arguments));
        return new Result(result.path("isError").asBoolean(false), result.at("/content/0/text").asString());
    }

    List<String> tools() throws Exception {
        return ask("tools/list", "{}").get("tools").valueStream().map(tool -> tool.get("name").asString()).toList();
    }

}
