package dev.parley.commandservice.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A call that is sent twice, and a version that has moved. */
class OnceTests extends ApiTest {

    private final String key = "key " + UUID.randomUUID();

    @Test
    void theSameKeyGivesTheFirstAnswer() {
        Api.Answer first = api.post("sales", "/api/negotiations", REQUEST, "Idempotency-Key", key).isDone(201);
        long head = log.head();
        Api.Answer again = api.post("sales", "/api/negotiations", REQUEST, "Idempotency-Key", key).isDone(201);
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(log.head()).isEqualTo(head);
    }

    @Test
    void theFirstAnswerStaysWhateverHappenedSince() {
        String path = raised();
        Api.Answer first = api.post("product", path + "/claims", "{\"code\":\"G04\"}", "Idempotency-Key", key)
            .isDone(201);
        api.post("sales", path + "/withdrawal", "{}").isDone(200);
        assertThat(
                api.post("product", path + "/claims", "{\"code\":\"G04\"}", "Idempotency-Key", key).isDone(201).text())
            .isEqualTo(first.text());
    }

    @Test
    void theSameKeyForAnotherCallIsRefused() {
        String path = raised();
        api.post("sales", path + "/claims", "{\"code\":\"Y01\"}", "Idempotency-Key", key).isDone(201);
        api.post("sales", path + "/claims", "{\"code\":\"Y02\"}", "Idempotency-Key", key).isRefused(422, "key-reused");
        api.post("sales", raised() + "/claims", "{\"code\":\"Y01\"}", "Idempotency-Key", key)
            .isRefused(422, "key-reused");
    }

    @Test
    void keysAreEachCallersOwn() {
        String path = raised();
        String one = api.post("sales", path + "/claims", "{\"code\":\"Y01\"}", "Idempotency-Key", key).isDone(201).id();
        assertThat(api.post("sales2", path + "/claims", "{\"code\":\"Y01\"}", "Idempotency-Key", key).isDone(201).id())
            .isNotEqualTo(one);
    }

    @Test
    void aRefusalIsNotRemembered() {
        String path = raised();
        api.post("sales", path + "/delivery", "{}", "Idempotency-Key", key).isRefused(403, "wrong-role");
        api.post("sales", path + "/withdrawal", "{}", "Idempotency-Key", key).isDone(200);
    }

    @Test
    void theSameKeyAtTheSameTimeIsRecordedOnce() throws Exception {
        String path = raised();
        long head = log.head();
        Callable<Api.Answer> call = () -> api.post("sales", path + "/withdrawal", "{}", "Idempotency-Key", key);
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Api.Answer>> answers = clients.invokeAll(IntStream.range(0, 16).mapToObj(_ -> call).toList());
            int first = 0;
            for (Future<Api.Answer> answer : answers) {
                first += answer.get().isDone(200).header("Idempotency-Replayed") == null ? 1 : 0;
            }
            assertThat(first).isEqualTo(1);
        }
        assertThat(log.head()).isEqualTo(head + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = { " ", "\t", "x256" })
    void aKeyIsPrintableAndNotTooLong(String odd) {
        api.post("sales", "/api/negotiations", REQUEST, "Idempotency-Key", odd.equals("x256") ? "x".repeat(256) : odd)
            .isRefused(400, "bad-request");
    }

    @Test
    void aVersionThatMovedIsRefused() {
        String path = raised();
        api.post("sales", path + "/claims", "{\"code\":\"Y01\"}", "If-Match", "\"3\"").isDone(201);
        api.post("sales", path + "/claims", "{\"code\":\"Y01\"}", "If-Match", "\"3\"")
            .isRefused(412, "version-changed");
        api.post("sales", path + "/claims", "{\"code\":\"Y01\"}", "If-Match", "\"99\"")
            .isRefused(412, "version-changed");
        api.post("sales", path + "/claims", "{\"code\":\"Y01\"}", "If-Match", "*").isDone(201);
        api.post("facilitator", path + "/duplicate", "{\"of\":\"other\"}", "If-Match", "\"1\"")
            .isRefused(412, "version-changed");
        api.post("facilitator", "/api/policy", "{\"mostDeferrals\":3}", "If-Match", "\"999\"")
            .isRefused(412, "version-changed");
    }

    @ParameterizedTest
    @ValueSource(strings = { "*", "\"0\"", "\"7\"" })
    void whatIsCreatedHasNoVersionYet(String version) {
        long head = log.head();
        api.post("sales", "/api/negotiations", REQUEST, "If-Match", version).isRefused(400, "bad-request");
        api.post("facilitator", "/api/retrospectives", "{\"from\":\"2026-01-01\",\"to\":\"2026-03-31\"}", "If-Match",
                version)
            .isRefused(400, "bad-request");
        api.post("facilitator", "/api/imports", "", "If-Match", version, "Content-Type", "application/x-ndjson")
            .isRefused(400, "bad-request");
        assertThat(log.head()).isEqualTo(head);
    }

    @ParameterizedTest
    @ValueSource(strings = { "3", "W/\"3\"", "\"-1\"", "\"x\"", "\"3\", \"4\"", "\"99999999999999999999\"" })
    void aVersionIsANumberInQuotes(String odd) {
        api.post("sales", raised() + "/claims", "{\"code\":\"Y01\"}", "If-Match", odd).isRefused(400, "bad-request");
    }

}
