package dev.parley.systemtests;

import dev.parley.systemtests.Api.Answer;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import tools.jackson.databind.JsonNode;

/**
 * A client that sends every call twice at the same time under one key, through two
 * services, and sends it again as long as it is put off.
 */
final class LoadClient {

    private static final int PUT_OFF = 503;

    private static final int MOST_TIMES = 200;

    private final int number;

    private final List<Api> services;

    private final ExecutorService threads;

    private final Acknowledgements acknowledgements;

    LoadClient(int number, List<Api> services, ExecutorService threads, Acknowledgements acknowledgements) {
        this.number = number;
        this.services = services;
        this.threads = threads;
        this.acknowledgements = acknowledgements;
    }

    /** Adds claims in turn to a negotiation of its own and to one that others share. */
    void work(int rounds, int sharedNegotiations) {
        String own = raise("own " + number);
        String shared = raise("shared " + number % sharedNegotiations);
        for (int round = 0; round < rounds; round++) {
            String key = "client " + number + " round " + round;
            twice("/api/negotiations/" + (round % 2 == 0 ? own : shared) + "/claims", Requests.claim(key), key);
        }
    }

    private String raise(String key) {
        return twice("/api/negotiations", Requests.raise(key), key).get("negotiationId").asString();
    }

    private JsonNode twice(String path, String body, String key) {
        CompletableFuture<JsonNode> one = sent(number, path, body, key);
        CompletableFuture<JsonNode> two = sent(number + 1, path, body, key);
        acknowledgements.add(key, one.join());
        acknowledgements.add(key, two.join());
        return one.join();
    }

    private CompletableFuture<JsonNode> sent(int service, String path, String body, String key) {
        Api api = services.get(service % services.size());
        return CompletableFuture.supplyAsync(() -> unchecked(() -> untilTaken(api, path, body, key).expect(201).json()),
                threads);
    }

    private static Answer untilTaken(Api api, String path, String body, String key) throws Exception {
        Answer answer = api.post(path, body, "Idempotency-Key", key);
        for (int time = 1; answer.status() == PUT_OFF && time < MOST_TIMES; time++) {
            answer = api.post(path, body, "Idempotency-Key", key);
        }
        return answer;
    }

    private static <T> T unchecked(Callable<T> call) {
        try {
            return call.call();
        }
        catch (Exception ex) {
            throw new CompletionException(ex);
        }
    }

}
