package dev.parley.commandservice.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.eventlog.EntryLine;
import dev.parley.personaldata.Directory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A name is written down with the first thing that is recorded of it, and not before. */
class NewNamesTests extends ApiTest {

    @Autowired
    @SuppressWarnings("NullAway.Init")
    Directory directory;

    @Test
    void aRefusedRaiseLeavesNoName() {
        String refused = REQUEST.replace("Acme", "Vandelay").replaceAll("\"claims\":\\[.*]", "\"claims\":[]");
        api.post("sales", "/api/negotiations", refused).isRefused(409, "claim-required");
        assertThat(directory.findAccount("Vandelay")).isEmpty();

        api.post("sales", "/api/negotiations", REQUEST.replace("Acme", "Vandelay")).isDone(201);
        assertThat(directory.findAccount("Vandelay")).isPresent();
    }

    @Test
    void norDoesARefusedDemand() {
        String path = raised();
        api.post("sales", path + "/withdrawal", "{\"reason\":\"They left\"}").isDone(200);
        api.post("sales", path + "/demands", "{\"account\":\"Hooli\"}").isRefused(409, "closed");
        assertThat(directory.findAccount("Hooli")).isEmpty();
    }

    @Test
    void norACorrectionThatIsRefused() {
        Api.Answer raised = api.post("sales", "/api/negotiations", REQUEST).isDone(201);
        String correction = "{\"position\":" + (raised.position() - 1)
                + ",\"field\":\"account\",\"value\":\"Umbrella\",\"reason\":\"A slip\"}";
        String path = "/api/negotiations/" + raised.id() + "/corrections";
        assertThat(api.post("product", path, correction).status()).isBetween(403, 409);
        assertThat(directory.findAccount("Umbrella")).isEmpty();

        api.post("sales", path, correction).isDone(200);
        assertThat(directory.findAccount("Umbrella")).isPresent();
    }

    @Test
    void ofManyWhoAreTheFirstToUseOneAllMeanTheSame() throws Exception {
        long before = log.head();
        try (ExecutorService clients = Executors.newFixedThreadPool(16)) {
            List<Future<Api.Answer>> answers = IntStream.range(0, 32)
                .mapToObj(_ -> clients
                    .submit(() -> api.post("sales", "/api/negotiations", REQUEST.replace("Acme", "Stark Industries"))))
                .toList();
            for (Future<Api.Answer> answer : answers) {
                answer.get().isDone(201);
            }
        }
        String account = directory.findAccount("Stark Industries").orElseThrow().value();
        try (Stream<byte[]> lines = log.lines(before, log.head())) {
            assertThat(lines.map(EntryLine::read)
                .filter(entry -> entry.type().equals("DemandAdded"))
                .map(entry -> new String(entry.data(), StandardCharsets.UTF_8))).hasSize(32)
                .allSatisfy(data -> assertThat(data).contains(account));
        }
    }

}
