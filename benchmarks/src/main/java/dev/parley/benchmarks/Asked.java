package dev.parley.benchmarks;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * Asks questions, on a log that rests and on one that grows, and keeps how long it took.
 */
final class Asked {

    private static final int WARM_UP = 400;

    private static final int TIMES = 200;

    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final QueryProcess service;

    private final Map<String, Question> questions = new LinkedHashMap<>();

    private final Map<String, Measured> atRest = new LinkedHashMap<>();

    private final Map<String, Measured> growing = new LinkedHashMap<>();

    private long appended;

    private final Map<String, Double> first = new LinkedHashMap<>();

    private record Measured(double median, double p99, double processor) {
    }

    Asked(QueryProcess service) {
        this.service = service;
    }

    /** Until what answers it is compiled. */
    void warmUp(Question question) throws Exception {
        questions.put(question.name(), question);
        Random random = new Random(7);
        first.put(question.name(), ask(question, random));
        for (int i = 0; i < WARM_UP; i++) {
            ask(question, random);
        }
    }

    /** While nobody writes. */
    void ask(Question question) throws Exception {
        atRest.put(question.name(), measure(question));
    }

    /** While somebody writes. */
    void askMore(Question question) throws Exception {
        growing.put(question.name(), measure(question));
    }

    void appended(long entries) {
        appended = entries;
    }

    private Measured measure(Question question) throws Exception {
        Random random = new Random(7);
        double[] millis = new double[TIMES];
        long began = System.nanoTime();
        Duration processor = service.processorTime();
        int times = 0;
        while (times < TIMES && (times < TIMES / 4 || System.nanoTime() - began < LONGEST.toNanos())) {
            millis[times++] = ask(question, random);
        }
        double each = service.processorTime().minus(processor).toNanos() / 1e6 / times;
        double[] sorted = Arrays.stream(millis, 0, times).sorted().toArray();
        return new Measured(sorted[times / 2], sorted[(int) Math.ceil(times * 0.99) - 1], each);
    }

    private double ask(Question question, Random random) throws IOException, InterruptedException {
        String path = question.path().apply(random);
        long began = System.nanoTime();
        HttpResponse<String> response = service.get(question.login(), path);
        if (response.statusCode() != 200) {
            throw new IOException(path + ": " + response.statusCode() + " " + response.body());
        }
        return (System.nanoTime() - began) / 1e6;
    }

    Table table(String title) {
        Table table = new Table("Answers over HTTP in ms: " + title + ", " + appended + " entries appended meanwhile",
                "query", "the very first", "p50", "p99", "processor", "p50 growing", "p99 growing", "processor growing",
                "goal", "met");
        questions.values().forEach(question -> {
            Measured rest = atRest.get(question.name());
            Measured grown = growing.get(question.name());
            if (rest != null && grown != null) {
                table.row(question.name(), Objects.requireNonNull(first.get(question.name())), rest.median(),
                        rest.p99(), rest.processor(), grown.median(), grown.p99(), grown.processor(), question.goal(),
                        Math.max(rest.p99(), grown.p99()) <= question.goal() ? "yes" : "no");
            }
        });
        return table;
    }

}
