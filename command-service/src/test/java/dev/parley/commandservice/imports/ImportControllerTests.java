package dev.parley.commandservice.imports;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

import dev.parley.commandservice.CommandConfiguration;
import dev.parley.eventlog.LogStore;
import dev.parley.servicestart.store.StoreConfiguration;
import dev.parley.webapi.WebConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;

/** {@code POST /api/imports} through a real port. */
class ImportControllerTests {

    private static final String NDJSON = "application/x-ndjson";

    private static final String GOOD = """
            {"ref":"R-7","step":"raised","on":"2024-03-01","title":"Export"}
            {"ref":"R-7","step":"accepted","on":"2024-03-20","rationale":"Asked for by many"}
            """;

    @SuppressWarnings("NullAway.Init")
    private static ConfigurableApplicationContext parley;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import({ WebConfiguration.class, StoreConfiguration.class, CommandConfiguration.class })
    static class Imports {

    }

    @BeforeAll
    static void start(@TempDir Path folder) {
        parley = new SpringApplicationBuilder(Imports.class)
            .properties("parley.demo=true", "server.port=0", "parley.store=sqlite:" + folder.resolve("log.db"))
            .run();
    }

    @AfterAll
    static void stop() {
        parley.close();
        CLIENT.close();
    }

    @Test
    void takesTheSwiftHistory() throws Exception {
        HttpResponse<String> answer = post("facilitator", swiftHistory());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"requests\":546", "\"steps\":2274", "\"position\":" + head());
        assertThat(answer.headers().firstValue("Parley-Position")).contains(Long.toString(head()));
    }

    @Test
    void saysWhatWasThereAlready() throws Exception {
        post("facilitator", BodyPublishers.ofString(GOOD));
        long head = head();
        assertThat(post("facilitator", BodyPublishers.ofString(GOOD)).body()).contains("\"unchanged\":2");
        assertThat(head()).isEqualTo(head);
    }

    @Test
    void namesTheBadLineAndImportsNothing() throws Exception {
        long head = head();
        HttpResponse<String> answer = post("facilitator",
                BodyPublishers.ofString(GOOD.replace("R-7", "R-8") + "{\"ref\":\"R-9\",\"step\":\"approved\"}"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("invalid-input", "/lines/3/step", "/lines/3/on", "must be one of raised");
        assertThat(head()).isEqualTo(head);
    }

    @Test
    void saysWithoutRecordingItWhatWouldComeIn() throws Exception {
        long head = head();
        HttpResponse<String> answer = send(request("facilitator", "?dryRun=true", "application/x-ndjson", BodyPublishers
            .ofString("{\"ref\":\"R-5\",\"step\":\"delivered\",\"on\":\"2024-03-01\"}\n{\"ref\":\"R-6\"}")));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"dryRun\":true", "\"inferred\":{\"accepted\":1,\"raised\":1}",
                "\"byYear\":{\"2024\":3}", "\"ref\":\"R-6\"", "\"remedy\":");
        assertThat(head()).isEqualTo(head);
    }

    @Test
    void leavesOutOnRequestWhatIsFaulty() throws Exception {
        String file = GOOD.replace("R-7", "R-4") + "{\"ref\":\"R-3\",\"step\":\"approved\",\"on\":\"2024-03-01\"}";
        HttpResponse<String> answer = send(
                request("facilitator", "?onFault=skip", "application/x-ndjson", BodyPublishers.ofString(file)));
        assertThat(answer.body()).contains("\"skipped\":1", "\"requests\":2", "\"ref\":\"R-3\"");
        assertThat(send(request("facilitator", "?onFault=maybe", "application/x-ndjson", BodyPublishers.ofString(file)))
            .statusCode()).isEqualTo(400);
    }

    @Test
    void isForAFacilitatorAlone() throws Exception {
        HttpResponse<String> answer = post("product", BodyPublishers.ofString(GOOD));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("wrong-role");
    }

    @Test
    void takesNothingElseThanNdjson() throws Exception {
        for (String type : List.of("application/json", "nonsense", "application/x-ndjson;charset=UTF-16")) {
            HttpResponse<String> answer = send(request("facilitator", type, BodyPublishers.ofString(GOOD)));
            assertThat(answer.statusCode()).as(type).isEqualTo(415);
            assertThat(answer.body()).as(type).contains("this path takes application/x-ndjson");
        }
    }

    @Test
    void stopsReadingAfter64MiB() throws Exception {
        byte[] line = (" ".repeat(1023) + "\n").getBytes(StandardCharsets.US_ASCII);
        HttpResponse<String> answer = post("facilitator", BodyPublishers.ofByteArrays(nCopies(65 << 10, line)));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("too-large");
    }

    @Test
    void refusesAFileWhileItReadsAsManyAsItCan() throws Exception {
        List<Socket> halfSent = new ArrayList<>();
        try {
            HttpResponse<String> refused = untilRefused(halfSent);
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.body()).contains("\"rule\":\"overloaded\"");
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        }
        finally {
            for (Socket one : halfSent) {
                one.close();
            }
        }
    }

    private static Socket halfSent() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port());
        String head = "POST /api/imports HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + basic("facilitator")
                + "\r\nContent-Type: " + NDJSON + "\r\nContent-Length: 1000\r\n\r\n{";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /**
     * With one more each time: one of them may have come while the file of another test
     * still had its place, and was refused itself.
     */
    private static HttpResponse<String> untilRefused(List<Socket> halfSent) throws Exception {
        HttpResponse<String> answer;
        do {
            halfSent.add(halfSent());
            answer = post("facilitator", BodyPublishers.ofString(GOOD));
        }
        while (answer.statusCode() == 200 && halfSent.size() < 50);
        return answer;
    }

    private static long head() {
        return parley.getBean(LogStore.class).head();
    }

    private static BodyPublisher swiftHistory() throws IOException {
        try (InputStream file = ImportControllerTests.class.getResourceAsStream("/swift-evolution.ndjson")) {
            return BodyPublishers.ofByteArray(Objects.requireNonNull(file).readAllBytes());
        }
    }

    private static HttpResponse<String> post(String login, BodyPublisher body) throws Exception {
        return send(request(login, NDJSON, body));
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        return CLIENT.send(request, BodyHandlers.ofString());
    }

    private static HttpRequest request(String login, String type, BodyPublisher body) {
        return request(login, "", type, body);
    }

    private static HttpRequest request(String login, String query, String type, BodyPublisher body) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + "/api/imports" + query))
            .header("Authorization", basic(login))
            .header("Content-Type", type)
            .POST(body)
            .build();
    }

    private static int port() {
        return Objects.requireNonNull(((WebServerApplicationContext) parley).getWebServer()).getPort();
    }

    private static String basic(String login) {
        return "Basic " + Base64.getEncoder().encodeToString((login + ":" + login).getBytes(StandardCharsets.UTF_8));
    }

}
