package dev.parley.commandservice.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The OpenAPI document says everything that a client has to know. */
class DocumentTests extends ApiTest {

    @SuppressWarnings("NullAway.Init")
    private JsonNode document;

    @BeforeEach
    void read() {
        document = api.get(null, "/v3/api-docs").json();
    }

    @Test
    void isOpenApi31() {
        assertThat(document.get("openapi").stringValue()).startsWith("3.1");
    }

    @Test
    void hasEveryCommandWithItsBodyItsAnswerAndItsRefusals() {
        List<JsonNode> commands = commands();
        assertThat(commands).hasSize(56);
        assertThat(commands).allSatisfy(command -> {
            assertThat(command.at("/requestBody/content/application~1json/schema/$ref").isMissingNode())
                .as(command.get("operationId").stringValue())
                .isFalse();
            JsonNode responses = command.get("responses");
            assertThat(responses.has("200") ^ responses.has("201")).isTrue();
            assertThat(responses.propertyNames()).contains("400", "401", "403", "406", "413", "414", "415", "422",
                    "431", "503");
            assertThat(responses.has("412")).isEqualTo(command.path("parameters")
                .valueStream()
                .anyMatch(parameter -> parameter.path("name").asString().equals("If-Match")));
            assertThat(command.get("summary").stringValue()).isNotBlank();
            assertThat(command.get("description").stringValue()).isNotBlank();
        });
    }

    @Test
    void everyRefusalIsAProblemWithAnExample() {
        assertThat(commands()).allSatisfy(command -> command.get("responses").properties().forEach(response -> {
            if (!response.getKey().startsWith("2")) {
                JsonNode problem = response.getValue().at("/content/application~1problem+json");
                assertThat(problem.at("/schema/$ref").stringValue()).isEqualTo("#/components/schemas/Problem");
                assertThat(problem.get("examples").isEmpty()).isFalse();
            }
        }));
    }

    @Test
    void everyFieldOfEveryBodyHasATypeAndEveryTextAnExample() {
        List<String> gaps = new ArrayList<>();
        document.at("/components/schemas")
            .properties()
            .forEach(schema -> schema.getValue().path("properties").properties().forEach(field -> {
                JsonNode value = field.getValue();
                if (!value.has("type") && !value.has("$ref") && !value.has("anyOf")) {
                    gaps.add(schema.getKey() + "." + field.getKey() + " has no type: " + value);
                }
                if (value.path("type").toString().contains("string") && !value.has("example")) {
                    gaps.add(schema.getKey() + "." + field.getKey() + " has no example");
                }
            }));
        assertThat(gaps).isEmpty();
    }

    @Test
    void saysWhatTheReaderEnforces() {
        JsonNode request = document.at("/components/schemas/NewRequest");
        assertThat(request.get("required").toString()).isEqualTo("[\"title\"]");
        assertThat(request.at("/properties/title/maxLength").intValue()).isEqualTo(200);
        assertThat(request.at("/properties/problem/maxLength").intValue()).isEqualTo(10_000);
        assertThat(request.at("/properties/problem/type").toString()).isEqualTo("[\"string\",\"null\"]");
        assertThat(request.at("/properties/expedited/anyOf/1/type").stringValue()).isEqualTo("null");
        assertThat(document.at("/components/schemas/NewStake/properties/basis/enum").toString()).contains("ARR", "TCV");
    }

    @Test
    void whatABodyHasToSayShowsSomethingAndIsAll() {
        List<String> gaps = new ArrayList<>();
        for (JsonNode command : commands()) {
            String body = command.at("/requestBody/content/application~1json/schema/$ref").stringValue();
            JsonNode schema = document.at(body.substring(1));
            assertThat(schema.path("additionalProperties").asBoolean(true)).as(body).isFalse();
            schema.path("required").valueStream().map(JsonNode::stringValue).forEach(field -> {
                JsonNode value = schema.at("/properties/" + field);
                if (value.path("type").asString("").equals("string") && !value.has("enum") && !value.has("format")
                        && !value.has("pattern")) {
                    gaps.add(body + "." + field + ": " + value);
                }
            });
        }
        assertThat(gaps).isEmpty();
        assertThat(document.at("/components/schemas/NewRequest/properties/onBehalfOf/items/pattern").stringValue())
            .isEqualTo("\\S");
        assertThat(document.at("/components/schemas/NewRequest/properties/problem/minLength").asInt(0)).isZero();
    }

    @Test
    void everyHeaderHasItsForm() {
        assertThat(commands()).allSatisfy(command -> assertThat(command.get("parameters").toString()).contains(
                "\"enum\":[\"sales\",\"product\"", "\"enum\":[\"assistant\"]", "\"maxLength\":255,\"minLength\":1"));
    }

    @Test
    void theProviderSendsAForm() {
        assertThat(document.at("/paths/~1api~1session~1oidc~1logout/post/requestBody/content").propertyNames())
            .containsExactly("application/x-www-form-urlencoded");
    }

    /** All that can be sent again under the same key, with a body. */
    private List<JsonNode> commands() {
        List<JsonNode> commands = new ArrayList<>();
        document.get("paths").properties().forEach(path -> {
            JsonNode post = path.getValue().path("post");
            if (post.path("parameters").toString().contains("Idempotency-Key")
                    && !Samples.WITHOUT_BODY.contains(path.getKey())) {
                commands.add(post);
            }
        });
        return commands;
    }

}
