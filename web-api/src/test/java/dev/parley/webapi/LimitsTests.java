package dev.parley.webapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One caller's share of what Parley can do; each test has a caller of its own. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = { "parley.demo=true", "parley.limits.enabled=true", "parley.limits.points=1",
                "parley.limits.saved-points=20", "parley.limits.stranger-points=1",
                "parley.limits.saved-stranger-points=100", "parley.limits.bytes=10B", "parley.limits.saved-bytes=100B",
                "parley.limits.questions-at-once=2", "parley.limits.question-deadline=3s" },
        classes = ThingsApplication.class)
class LimitsTests {

    private static final String ONE = "/api/negotiations/1?limit=2";

    private static final int SAVED = 20;

    @LocalServerPort
    int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void whoAsksForTooMuchIsToldWhenToAskAgainAndTheOthersAreServed() {
        List<HttpResponse<String>> answers = Stream.generate(() -> send(get("sales", ONE)))
            .limit(SAVED + 10)
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSizeBetween(SAVED, SAVED + 5);
        assertThat(answers).filteredOn(answer -> answer.statusCode() != 200).isNotEmpty().allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(answer.body()).contains("\"rule\":\"too-many-calls\"");
            assertThat(answer.headers().firstValue("Retry-After").map(Integer::parseInt))
                .hasValueSatisfying(seconds -> assertThat(seconds).isBetween(1, SAVED));
        });
        assertThat(send(get("product", ONE)).join().statusCode()).isEqualTo(200);
    }

    @Test
    void whatHasBeenSentCountsByTheByte() {
        String body = "{\"name\":\"desk\"" + " ".repeat(100) + "}";
        assertThat(post("sales2", body)).isEqualTo(200);
        assertThat(post("sales2", body)).isEqualTo(429);
        assertThat(post("sales3", body)).isEqualTo(200);
    }

    @Test
    void onlySoManyQuestionsOfOneCallerAreUnderWay() {
        List<Integer> statuses = Stream
            .generate(() -> send(get("executive", "/api/analytics/decisions")).thenApply(HttpResponse::statusCode))
            .limit(3)
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted()
            .toList();
        assertThat(statuses).as("the third is refused at once, the others take too long")
            .containsExactly(429, 503, 503);
    }

    @Test
    void aQuestionThatTakesTooLongIsGivenUp() {
        HttpResponse<String> answer = send(get("facilitator", "/api/analytics/decisions")).join();
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("\"rule\":\"took-too-long\"");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void anAddressThatOnlyGuessesIsNotListenedToAndTheOthersAre() throws IOException {
        InetAddress elsewhere = InetAddress.getByName("127.0.0.2");
        HttpClient stranger = HttpClient.newBuilder().localAddress(elsewhere).build();
        List<Integer> statuses = Stream
            .generate(
                    () -> stranger.sendAsync(get("mallory", ONE).build(), BodyHandlers.ofString()).join().statusCode())
            .limit(12)
            .toList();
        assertThat(statuses).startsWith(401, 401, 401, 401, 401).contains(429).containsOnly(401, 429);
        assertThat(send(get("auditor", ONE)).join().statusCode()).isEqualTo(200);
    }

    private int post(String login, String body) {
        return send(get(login, "/api/negotiations").header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))).join().statusCode();
    }

    private HttpRequest.Builder get(String login, String path) {
        String credentials = Base64.getEncoder().encodeToString((login + ":" + login).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Authorization", "Basic " + credentials);
    }

    private CompletableFuture<HttpResponse<String>> send(HttpRequest.Builder request) {
        return client.sendAsync(request.build(), BodyHandlers.ofString());
    }

}
