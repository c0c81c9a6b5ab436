package dev.parley.commandservice.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.eventlog.Entry;
import dev.parley.eventlog.EntryLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Many at once: the log has exactly what was acknowledged. */
class ManyClientsTests extends ApiTest {

    private static final int CLIENTS = 32;

    private static final int NEGOTIATIONS = 200;

    @Test
    void whatWasAcknowledgedIsThereAndNothingElse() throws Exception {
        long before = log.head();
        Map<Long, Api.Answer> acknowledged = new TreeMap<>();
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Callable<List<Api.Answer>>> work = IntStream.range(0,
                    NEGOTIATIONS).<Callable<List<Api.Answer>>>mapToObj(number -> () -> negotiate(number))
                .toList();
            for (Future<List<Api.Answer>> answers : clients.invokeAll(work)) {
                answers.get().forEach(answer -> acknowledged.merge(answer.position(), answer, ManyClientsTests::same));
            }
        }
        List<Entry> entries = entriesAfter(before);
        assertThat(entries).extracting(Entry::position)
            .containsExactlyElementsOf(LongStream.rangeClosed(before + 1, log.head()).boxed().toList());
        assertThat(entries.stream().filter(Entry::endsCommit).map(Entry::position))
            .containsExactlyElementsOf(acknowledged.keySet());
        assertThat(acknowledged).hasSize(NEGOTIATIONS * 4);
    }

    /** Raised, argued and decided, with calls in between that have to come to nothing. */
    private List<Api.Answer> negotiate(int number) {
        Random chance = new Random(number);
        List<Api.Answer> done = new ArrayList<>();
        String key = "negotiation " + number + " ";
        Api.Answer raised = api.post("sales", "/api/negotiations", REQUEST, "Idempotency-Key", key + "raise")
            .isDone(201);
        done.add(raised);
        String path = "/api/negotiations/" + raised.id();
        done.add(api.post("sales", "/api/negotiations", REQUEST, "Idempotency-Key", key + "raise").isDone(201));
        done.add(
                api.post("product", path + "/claims", "{\"code\":\"G03\",\"statement\":\"Broad\"}", "If-Match", "\"3\"")
                    .isDone(201));
        api.post("sales", path + "/claims", "{\"code\":\"Y01\"}", "If-Match", "\"" + chance.nextInt(4) + "\"")
            .isRefused(412, "version-changed");
        done.add(api.post("product", path + "/effort", "{\"personDays\":1}", "Idempotency-Key", key + "effort")
            .isDone(200));
        String decision = "{\"disposition\":\"ACCEPTED\",\"rationale\":\"Broad\",\"grounds\":[{\"code\":\"G03\"}]}";
        for (int times = 0; times < 2; times++) {
            done.add(api.post("product", path + "/decision", decision, "Idempotency-Key", key + "decide").isDone(200));
        }
        api.post("product", path + "/decision", decision).isRefused(409, "closed");
        return done;
    }

    private static Api.Answer same(Api.Answer one, Api.Answer other) {
        assertThat(one.text()).isEqualTo(other.text());
        assertThat(Stream.of(one, other).map(answer -> answer.header("Idempotency-Replayed"))).contains("true");
        return one;
    }

    private List<Entry> entriesAfter(long position) {
        try (Stream<byte[]> lines = log.lines(position, log.head())) {
            return lines.map(EntryLine::read).toList();
        }
    }

}
