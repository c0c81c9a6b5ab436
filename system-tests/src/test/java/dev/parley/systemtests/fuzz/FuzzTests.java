package dev.parley.systemtests.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.systemtests.Api;
import dev.parley.systemtests.ApiDocument;
import dev.parley.systemtests.ParleyProcess;
import dev.parley.systemtests.fuzz.WireClient.WireAnswer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls made from the OpenAPI document: never a 500, never over two seconds, never an
 * entry by a call that was refused, and each answer as documented. How many is
 * {@code parley.fuzzed}, from which seed on {@code parley.seed}.
 */
class FuzzTests {

    private static final Duration LONGEST = Duration.ofSeconds(2);

    private static final int TIMES = 3;

    /** After so many it is asked whether the log holds what was answered, and no more. */
    private static final int BATCH = 20;

    private static final String IMPORTS = "/api/imports";

    /** What is recorded of reading, and of who calls. */
    private static final Set<String> BESIDES = Set.of("NarrativeRead", "LogExported", "PersonAdmitted",
            "RolesObserved");

    private static final JsonMapper JSON = new JsonMapper();

    private static final int ROUND = 2_000;

    private static final int MOST_FAULTS = 20;

    @TempDir
    Path folder;

    private final Map<String, Integer> statuses = new TreeMap<>();

    private final Map<String, AssertionError> faults = new TreeMap<>();

    private final List<WireCall> batch = new ArrayList<>();

    private final Set<Long> accepted = new HashSet<>();

    private long held;

    private Duration slowest = Duration.ZERO;

    @Test
    void everyCallIsAnsweredSoonAsDocumentedAndWithoutATraceIfRefused() throws Exception {
        int calls = Integer.getInteger("parley.fuzzed", 3_000);
        long seed = Long.getLong("parley.seed", System.nanoTime());
        try (ParleyProcess parley = ParleyProcess.ready(ParleyProcess.STANDALONE,
                "sqlite:" + folder.resolve("parley.db"), "--parley.limits.enabled=false")) {
            URI address = URI.create(parley.address());
            ApiDocument document = parley.documented().at(address);
            KnownIds known = new KnownIds();
            CallGenerator generator = new CallGenerator(seed, document.json(), known);
            Api auditor = parley.as("auditor");
            held = auditor.get("/api/me").position();
            try (WireClient client = new WireClient(new InetSocketAddress(address.getHost(), address.getPort()))) {
                for (int ordinal = 0; ordinal < calls; ordinal++) {
                    if (ordinal % ROUND == 0) {
                        known.read(auditor);
                    }
                    WireCall call = generator.next(ordinal);
                    String what = "seed " + seed + ", call " + ordinal + ":\n" + call + "\n";
                    send(client, call, document, what);
                    if (batch.size() >= BATCH || ordinal == calls - 1) {
                        holdTheLog(auditor, "seed " + seed + ", up to call " + ordinal);
                    }
                }
            }
            assertThat(faults.values()).isEmpty();
            System.out.printf("%d calls from seed %d, the slowest %d ms: %s%n", calls, seed, slowest.toMillis(),
                    statuses);
        }
    }

    /**
     * What is slow by itself is slow each time, what had to wait for the machine is not.
     * Each answer is held to everything else.
     */
    private void send(WireClient client, WireCall call, ApiDocument document, String what) throws IOException {
        Duration took = LONGEST;
        for (int time = 0; time < TIMES && took.compareTo(LONGEST) >= 0; time++) {
            WireAnswer answer = client.send(call);
            took = answer.took();
            holdOrNote(call, "" + answer.status(), () -> hold(call, answer, document, what));
        }
        Duration quickest = took;
        holdOrNote(call, "slow", () -> assertThat(quickest).as(what).isLessThan(LONGEST));
    }

    /** One fault is not to hide the others. */
    private void holdOrNote(WireCall call, String which, Runnable check) {
        try {
            check.run();
        }
        catch (AssertionError fault) {
            faults.putIfAbsent(call.method() + " " + call.template() + " " + which, fault);
        }
        assertThat(faults.size()).as("%s", faults.values()).isLessThan(MOST_FAULTS);
    }

    private void hold(WireCall call, WireAnswer answer, ApiDocument document, String what) {
        if (call.changesSomething()) {
            batch.add(call);
            if (answer.status() < 300 && !call.template().equals(IMPORTS)) {
                accepted.add(JSON.readTree(answer.body()).path("position").asLong());
            }
        }
        statuses.merge(call.documented() ? "" + answer.status() : "other " + answer.status(), 1, Integer::sum);
        slowest = answer.took().compareTo(slowest) > 0 ? answer.took() : slowest;
        String said = answer.status() + " " + answer.body();
        assertThat(answer.status() < 500 || isBehind(answer)).as(what + said).isTrue();
        assertThat(answer.body()).as(what).doesNotContain("Exception", "\tat ", "dev.parley");
        if (call.documented()) {
            assertThat(
                    document.faults(call.method(), call.template(), answer.status(), answer.headers(), answer.body()))
                .as(what + said)
                .isEmpty();
        }
        if (answer.type().equals("text/csv")) {
            assertThat(Cells.thatASpreadsheetWouldRun(answer.body())).as(what).isEmpty();
        }
    }

    /** A position that has not come is waited for, and then said to be ahead. */
    private static boolean isBehind(WireAnswer answer) {
        return answer.status() == 503 && answer.body().contains("views-behind");
    }

    private void holdTheLog(Api auditor, String when) throws Exception {
        String answered = "" + accepted.stream().mapToLong(Long::longValue).max().orElse(held);
        Api.Answer log = auditor.get("/api/audit/log?after=" + held, "Parley-Min-Position", answered).expect(200);
        for (String line : log.response().body().lines().toList()) {
            JsonNode entry = JSON.readTree(line);
            held = entry.path("position").asLong();
            assertThat(accepted.contains(entry.path("commit").path(1).asLong())
                    || BESIDES.contains(entry.path("type").asString())
                    || batch.stream().anyMatch(call -> call.template().equals(IMPORTS)))
                .as("%s: %s was recorded by none of %s", when, line, batch)
                .isTrue();
        }
        batch.clear();
        accepted.clear();
    }

}
