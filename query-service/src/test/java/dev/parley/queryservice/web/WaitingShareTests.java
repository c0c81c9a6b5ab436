package dev.parley.queryservice.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@OnTheServer
class WaitingShareTests {

    /** More than may wait at a time. */
    private static final int WAITING = 1500;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void thoseWhoWaitForAPositionHoldBackNobodyAndAreNotQueuedForEver(Server server) throws Exception {
        long ahead = server.record() + 1_000;
        List<CompletableFuture<HttpResponse<String>>> waiting = Stream.generate(() -> waiting(server, ahead))
            .limit(WAITING)
            .toList();

        assertThat(server.get("auditor", "/api/reasons", 0).status()).isEqualTo(200);
        assertThat(waiting).as("asked first, still waiting").anyMatch(answer -> !answer.isDone());

        List<HttpResponse<String>> answers = waiting.stream().map(CompletableFuture::join).toList();
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(answer.body()).containsAnyOf("views-behind", "overloaded");
        });
        assertThat(answers).anyMatch(answer -> answer.body().contains("views-behind"))
            .anyMatch(answer -> answer.body().contains("overloaded"));
    }

    private CompletableFuture<HttpResponse<String>> waiting(Server server, long position) {
        String credentials = Base64.getEncoder().encodeToString("product:product".getBytes(StandardCharsets.US_ASCII));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/api/reasons"))
            .header("Authorization", "Basic " + credentials)
            .header(QueryExecutor.MIN_POSITION, Long.toString(position))
            .build();
        return client.sendAsync(request, BodyHandlers.ofString());
    }

}
