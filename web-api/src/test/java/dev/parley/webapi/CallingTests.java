package dev.parley.webapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = { "parley.demo=true", "management.endpoints.web.exposure.include=health,prometheus" },
        classes = ThingsApplication.class)
class CallingTests {

    @LocalServerPort
    int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void somebodyIsKnownByPseudonymAndRole() throws Exception {
        HttpResponse<String> answer = send(post("{\"name\":\"desk\"}"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"person\":\"u_", "\"role\":\"SALES\"", "desk");
    }

    @ParameterizedTest
    @CsvSource({ "/api/negotiations/1?limit=2,sales,200,", "/api/negotiations/1?limit=2,,401,unauthenticated",
            "/api/negotiations/1?limit=2,nobody,401,unauthenticated",
            "/api/negotiations/1?limit=x,sales,400,invalid-parameter",
            "/api/negotiations/1?limit=2&limit=3,sales,400,invalid-parameter",
            "/api/negotiations/1?limit=,sales,400,invalid-parameter", "/api/negotiations/1,sales,400,bad-request",
            "/api/nothing,sales,404,not-found", "/api/nothing,,401,unauthenticated", "/nothing,,404,not-found",
            "/api/negotiations,sales,405,method-not-allowed", "/api/reasons,sales,503,store-unavailable",
            "/api/policy,sales,500,internal", "/problems/invalid-input,,200,", "/problems/none,,404,not-found",
            "/actuator/health,,200,", "/actuator/health/liveness,,200,", "/actuator/health/readiness,,200,",
            "/actuator/prometheus,,401,unauthenticated", "/actuator/prometheus,sales,403,wrong-role",
            "/actuator/prometheus,auditor,200,", "/actuator/env,auditor,404,not-found", "/v3/api-docs,,200,",
            "/api/negotiations/%00?limit=1,sales,400,bad-request", "/api//things/1?limit=1,sales,400,bad-request",
            "/api/negotiations/a;b=c?limit=1,sales,400,bad-request" })
    void everyPathHasItsAnswer(String path, @Nullable String login, int status, @Nullable String rule)
            throws Exception {
        HttpResponse<String> answer = send(
                as(login, HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))));
        isAnswer(answer, status, rule);
    }

    /** The last path could be read as that of one erasure, which can be read. */
    @ParameterizedTest
    @CsvSource({ "TRACE,/api/negotiations/1?limit=2,GET", "PROPFIND,/api/negotiations/1?limit=2,GET",
            "get,/api/negotiations/1?limit=2,GET", "PATCH,/api/erasures/1,GET", "PATCH,/api/erasures/scan,POST" })
    void aMethodThatAPathHasNotIsNotAllowed(String method, String path, String allowed) throws Exception {
        HttpResponse<String> answer = send(
                as("sales", HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .method(method, HttpRequest.BodyPublishers.noBody())));
        isAnswer(answer, 405, "method-not-allowed");
        assertThat(answer.headers().firstValue("Allow")).hasValue(allowed);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = { "`{\"name\":\"desk\"}`,application/json,200,",
            "`{\"name\":\"desk\"}`,application/json;charset=UTF-8,200,",
            "`{\"name\":\"desk\"}`,text/plain,415,unsupported-media-type",
            "`name=desk`,application/x-www-form-urlencoded,415,unsupported-media-type",
            "`{\"name\":\"desk\"}`,nonsense,415,unsupported-media-type",
            "`{\"name\":\"desk\"}`,application/x+json,415,unsupported-media-type",
            "`{\"name\":\"desk\"}`,application/problem+json,415,unsupported-media-type",
            "`{\"name\":\"desk\"}`,application/*+json,415,unsupported-media-type",
            "`{\"name\":\"desk\"}`,application/x-ndjson,415,unsupported-media-type",
            "`{\"name\":\"desk\"}`,application/cbor,415,unsupported-media-type",
            "`{\"name\":\"desk\"}`,*/*,415,unsupported-media-type",
            "`{\"name\":\"desk\"}`,application/json;charset=UTF-16,415,unsupported-media-type",
            "`{\"name\":\"desk\"}`,application/json;charset=none,415,unsupported-media-type",
            "`{\"name\":\"\\u001b[1m\"}`,application/json,400,invalid-input", "``,application/json,400,malformed-json",
            "`{`,application/json,400,malformed-json", "`{} {}`,application/json,400,malformed-json",
            "`{\"name\":\"a\",\"name\":\"b\"}`,application/json,400,malformed-json",
            "`[]`,application/json,400,invalid-input", "`null`,application/json,400,invalid-input",
            "`{}`,application/json,400,invalid-input", "`{\"name\":\"too long\"}`,application/json,400,invalid-input",
            "`{\"name\":7}`,application/json,400,invalid-input",
            "`{\"name\":\"\\u0000\"}`,application/json,400,invalid-input",
            "`{\"name\":\"\\ud800\"}`,application/json,400,invalid-input",
            "`{\"name\":\"desk\",\"x\":1}`,application/json,400,invalid-input" })
    void everyBodyHasItsAnswer(String body, String type, int status, @Nullable String rule) throws Exception {
        isAnswer(send(post(body).setHeader("Content-Type", type)), status, rule);
    }

    @ParameterizedTest
    @CsvSource({ "sales,200,", "SALES,200,", "product,403,wrong-role", "king,400,unknown-role" })
    void theRoleMeantIsOneOfTheirs(String role, int status, @Nullable String rule) throws Exception {
        isAnswer(send(post("{\"name\":\"desk\"}").header("Parley-Role", role)), status, rule);
    }

    @ParameterizedTest
    @CsvSource({ "text/html,406,not-acceptable", "text/event-stream,406,not-acceptable",
            "application/x-ndjson,406,not-acceptable", "nonsense,406,not-acceptable", "*/*,200,",
            "application/json;charset=UTF-16,406,not-acceptable", "text/csv;charset=ISO-8859-1,406,not-acceptable",
            "application/json;charset=none,406,not-acceptable", "application/json;charset=utf-8,200," })
    void whatIsAcceptedIsHeeded(String accept, int status, @Nullable String rule) throws Exception {
        isAnswer(send(post("{\"name\":\"desk\"}").header("Accept", accept)), status, rule);
    }

    @Test
    void aBodyOfAnotherTypeIsToldWhichIsTaken() throws Exception {
        HttpResponse<String> answer = send(post("{}").setHeader("Content-Type", "application/x+json"));
        assertThat(answer.body()).contains("\"detail\":\"this path takes application/json\"");
        assertThat(answer.headers().firstValue("Accept")).contains("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = { "nonsense", "application/json;charset=UTF-16", "application/json;charset=none" })
    void aTypeThatCannotBeReadIsToldWhichIsTaken(String type) throws Exception {
        assertThat(send(post("{}").setHeader("Content-Type", type)).body())
            .contains("this path takes application/json");
    }

    @Test
    void aBodyThatIsPackedIsNotUnpacked() throws Exception {
        isAnswer(send(post("{\"name\":\"desk\"}").header("Content-Encoding", "gzip")), 415, "unsupported-media-type");
        isAnswer(send(post("{\"name\":\"desk\"}").header("Content-Encoding", "identity")), 200, null);
    }

    @ParameterizedTest
    @ValueSource(strings = { "UTF-16", "UTF-16LE", "UTF-32", "ISO-8859-1" })
    void aBodyThatIsNotUtf8IsNotGuessedAt(String charset) throws Exception {
        byte[] body = "{\"name\":\"d\u00EBsk\"}".getBytes(Charset.forName(charset));
        isAnswer(send(post("").POST(HttpRequest.BodyPublishers.ofByteArray(body))), 400, "malformed-json");
    }

    @Test
    void anOverlongFormOfACharacterIsNone() throws Exception {
        byte[] body = "{\"name\":\"??\"}".getBytes(StandardCharsets.ISO_8859_1);
        body[9] = (byte) 0xC0;
        body[10] = (byte) 0xAF;
        isAnswer(send(post("").POST(HttpRequest.BodyPublishers.ofByteArray(body))), 400, "malformed-json");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/api/sign-in", "/problems/invalid-input" })
    void noAnswerIsInAnotherCharset(String path) throws Exception {
        HttpRequest.Builder call = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        isAnswer(send(call.header("Accept", "application/json;charset=UTF-16")), 406, "not-acceptable");
    }

    @Test
    void aCommandHasNoParameters() throws Exception {
        var call = as("sales", HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/negotiations?x=1")))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{\"name\":\"desk\"}"));
        isAnswer(send(call), 400, "unknown-parameter");
    }

    @Test
    void aBodyOfMoreThanAMebibyteIsTooLarge() throws Exception {
        isAnswer(send(post("{\"name\":\"" + "x".repeat(1 << 20) + "\"}")), 413, "too-large");
    }

    @Test
    void whoIsNotSignedInIsChallengedSoThatABrowserAsksOnceAlone() throws Exception {
        var path = URI.create("http://127.0.0.1:" + port + "/api/negotiations/1?limit=2");
        var page = HttpRequest.newBuilder(path).header("X-Requested-With", "Parley");
        assertThat(send(HttpRequest.newBuilder(path)).headers().firstValue("WWW-Authenticate"))
            .contains("Basic realm=\"Parley\", charset=\"UTF-8\"");
        assertThat(send(page).statusCode()).isEqualTo(401);
        assertThat(send(page).headers().firstValue("WWW-Authenticate")).contains("Bearer realm=\"Parley\"");
    }

    @Test
    void anybodyMayAskHowOneSignsIn() throws Exception {
        var answer = send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/sign-in")));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"methods\":[\"DEMO\"]", "\"setUp\":true",
                "{\"login\":\"product2\",\"role\":\"PRODUCT\"}");
    }

    @Test
    void aStoreThatIsAwayIsWorthAnotherTry() throws Exception {
        HttpResponse<String> answer = send(
                as("sales", HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/reasons"))));
        assertThat(answer.headers().firstValue("Retry-After")).contains("2");
    }

    @Test
    void aFaultOfOursLeaksNothing() throws Exception {
        HttpResponse<String> answer = send(
                as("sales", HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/policy"))));
        assertThat(answer.body()).doesNotContain("secret", "Exception");
    }

    private HttpRequest.Builder post(String body) {
        return as("sales", HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/negotiations")))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static HttpRequest.Builder as(@Nullable String login, HttpRequest.Builder request) {
        if (login != null) {
            byte[] credentials = (login + ":" + login).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static void isAnswer(HttpResponse<String> answer, int status, @Nullable String rule) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        if (rule != null) {
            assertThat(answer.headers().firstValue("Content-Type")).isEqualTo(Optional.of("application/problem+json"));
            assertThat(answer.body()).contains("\"rule\":\"" + rule + "\"", "\"status\":" + status,
                    "\"type\":\"/problems/" + rule);
        }
    }

}
