package dev.parley.queryservice.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.web.Server.Answer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the document says of parameters, held against what is refused. */
@OnTheServer
class DocumentedParametersTests {

    private static final List<String> CALLERS = List.of("executive", "auditor", "facilitator", "privacy");

    private static final String ANYTHING = "*/*";

    private final Server server;

    DocumentedParametersTests(Server server) {
        this.server = server;
    }

    @Test
    void areRefusedOnceTheyAreNotAsDocumented() throws Exception {
        List<String> tried = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : server.get("/v3/api-docs").at("/paths").properties()) {
            List<JsonNode> parameters = path.getValue()
                .at("/get/parameters")
                .valueStream()
                .filter(parameter -> parameter.path("in").asString().equals("query"))
                .toList();
            for (JsonNode parameter : parameters) {
                tried.addAll(refuses(path.getKey(), parameter, needed(parameters, parameter)));
            }
        }
        assertThat(tried).contains("/api/waiting?limit=501", "/api/negotiations?limit=201", "/api/audit/log?after=-1",
                "/api/audit/proofs/inclusion?", "/api/negotiations?q=", "/api/events?after=-1");
    }

    @Test
    void ofFiguresAreTakenInEachWordThatIsDocumented() throws Exception {
        List<String> refused = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : server.get("/v3/api-docs").at("/paths").properties()) {
            if (path.getKey().startsWith("/api/analytics/")) {
                for (String query : words(path)) {
                    if (answer(query).status() != 200) {
                        refused.add(query);
                    }
                }
            }
        }
        assertThat(refused).isEmpty();
    }

    /** A question with each of the words that a parameter can be. */
    private static List<String> words(Map.Entry<String, JsonNode> path) {
        return path.getValue()
            .at("/get/parameters")
            .valueStream()
            .filter(parameter -> parameter.path("in").asString().equals("query"))
            .flatMap(parameter -> parameter.at("/schema/enum")
                .valueStream()
                .map(word -> path.getKey() + '?' + parameter.path("name").asString() + '=' + word.asString()))
            .toList();
    }

    /** The others that have to be there, with a value that each can have. */
    private static String needed(List<JsonNode> all, JsonNode one) {
        return all.stream()
            .filter(other -> !other.path("name").equals(one.path("name")) && other.path("required").asBoolean())
            .map(other -> other.path("name").asString() + "=1&")
            .collect(Collectors.joining());
    }

    /** What was asked in vain. */
    private List<String> refuses(String path, JsonNode parameter, String needed) throws Exception {
        String name = parameter.path("name").asString();
        List<String> tried = new ArrayList<>(wrong(parameter.path("schema")).map(value -> name + '=' + value).toList());
        if (parameter.path("required").asBoolean()) {
            tried.add("");
        }
        List<String> asked = tried.stream()
            .map(query -> path.replaceAll("\\{\\w+}", "none") + '?' + needed + query)
            .toList();
        for (String query : asked) {
            Answer answer = answer(query);
            assertThat(answer.status()).as(query).isEqualTo(400);
            assertThat(answer.at("/violations").valueStream().map(one -> one.path("pointer").asString())).as(query)
                .contains(name);
        }
        return asked;
    }

    /** Values that this schema does not have; of a number it gives the least. */
    private static Stream<String> wrong(JsonNode schema) {
        if (schema.path("type").asString().equals("integer")) {
            assertThat(schema.has("minimum")).as("the least of %s", schema).isTrue();
            return Stream.concat(Stream.of(Long.toString(schema.path("minimum").asLong() - 1), "x"),
                    schema.has("maximum") ? Stream.of(Long.toString(schema.path("maximum").asLong() + 1))
                            : Stream.empty());
        }
        assertThat(schema.has("minimum")).as("bounds of %s", schema).isFalse();
        if (schema.path("type").asString().equals("string") && !schema.has("enum") && !schema.has("format")) {
            assertThat(schema.path("minLength").asInt()).as("the shortest of %s", schema).isEqualTo(1);
            return Stream.of("");
        }
        return schema.path("type").asString().equals("array") && !schema.at("/items").has("enum") ? Stream.of("")
                : Stream.of("%E2%80%A6");
    }

    private Answer answer(String query) throws IOException, InterruptedException {
        for (String caller : CALLERS) {
            Answer answer = server.get(caller, query, 0, ANYTHING);
            if (answer.status() != 403) {
                return answer;
            }
        }
        throw new AssertionError("nobody may ask " + query);
    }

}
