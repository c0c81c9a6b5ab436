package dev.parley.query.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.query.Tale;
import dev.parley.query.web.Server.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EventsTests {

    @TempDir
    Path folder;

    private Server server;

    @BeforeEach
    void start() {
        server = new Server(folder);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void tellWhatHappenedWhereAndByWhomButNothingOfWhatWasSaid() throws Exception {
        try (EventStream stream = subscribe(0L)) {
            Tale tale = server.story.raised("sales", "north").claiming("Y03");
            server.record();
            assertThat(stream.next()).isEqualTo(1);
            JsonNode raised = new JsonMapper().readTree(stream.data());
            assertThat(raised.propertyNames()).containsExactly("position", "type", "negotiationId", "version",
                    "occurredAt", "actor");
            assertThat(raised.path("type").asString()).isEqualTo("RequestRaised");
            assertThat(raised.path("negotiationId").asString()).isEqualTo(tale.id().value());
            assertThat(raised.at("/actor/id").asString()).isEqualTo("sales");
            assertThat(stream.next()).isEqualTo(2);
            assertThat(stream.data()).contains("\"version\":2", "ClaimAdded");
        }
    }

    @Test
    void beginNowUnlessAskedForEarlierOnes() throws Exception {
        server.story.raised("sales", "north");
        server.get("/api/reasons");
        try (EventStream stream = subscribe(null)) {
            server.story.raised("sales", "north");
            long position = server.record();
            assertThat(stream.next()).isEqualTo(position);
        }
    }

    @Test
    void goOnAfterTheLastOneWithoutGapOrDouble() throws Exception {
        List<Long> positions = new ArrayList<>();
        Thread telling = Thread.ofVirtual().start(() -> {
            for (int i = 0; i < 300; i++) {
                server.story.raised("sales", "north").claiming("Y03");
                server.record();
            }
        });
        long last = 0;
        while (last < 600) {
            try (EventStream stream = subscribe(last)) {
                for (int i = 0; i < 37 && last < 600; i++) {
                    last = stream.next();
                    positions.add(last);
                }
            }
        }
        telling.join();
        assertThat(positions).hasSize(600).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aSlowSubscriberHoldsNobodyBackAndMissesNothing() throws Exception {
        int many = 12_000;
        try (EventStream slow = subscribe(0L); EventStream quick = subscribe(0L)) {
            Tale tale = server.story.raised("sales", "north");
            for (int i = 1; i < many; i++) {
                tale.claiming("Y03");
            }
            server.record();
            assertThat(all(quick, many)).isEqualTo(many);
            assertThat(all(slow, many)).isEqualTo(many);
        }
    }

    @Test
    void reachManyIdleSubscribers() throws Exception {
        List<EventStream> streams = new ArrayList<>();
        try {
            for (int i = 0; i < 400; i++) {
                streams.add(subscribe(0L));
            }
            server.story.raised("sales", "north");
            long position = server.record();
            for (EventStream stream : streams) {
                assertThat(stream.next()).isEqualTo(position);
            }
        }
        finally {
            for (EventStream stream : streams) {
                stream.close();
            }
        }
    }

    @Test
    void endWhenTheServerDoes() throws Exception {
        try (EventStream stream = subscribe(0L)) {
            long began = System.nanoTime();
            server.close();
            assertThatThrownBy(stream::next).isInstanceOf(IOException.class);
            assertThat(System.nanoTime() - began).isLessThan(15_000_000_000L);
        }
    }

    @Test
    void areRefusedForWhatMakesNoSense() throws Exception {
        for (String query : List.of("after=x", "after=-1", "after=99999999999999999999", "asOf=1", "after=7")) {
            Answer answer = server.get("/api/events?" + query);
            assertThat(answer.status()).as(query).isEqualTo(400);
        }
        assertThat(server.get("/api/events?after=7").text("/rule")).isEqualTo("ahead-of-the-log");
        assertThat(server.get("nobody", "/api/events").status()).isEqualTo(401);
    }

    @Test
    void areDescribedInTheDocument() throws Exception {
        JsonNode events = server.get("/v3/api-docs").at("/paths/~1api~1events/get");
        assertThat(events.at("/responses/200/content").has("text/event-stream")).isTrue();
        assertThat(events.path("parameters").valueStream().map(one -> one.path("name").asString()))
            .contains("Last-Event-ID", "after")
            .doesNotContain("asOf");
    }

    private EventStream subscribe(@Nullable Long after) throws IOException {
        return new EventStream(server.port(), "auditor", after);
    }

    /** Reads up to this position; every one has to come, in order. */
    private static long all(EventStream stream, long upTo) throws IOException {
        long last = 0;
        while (last < upTo) {
            assertThat(stream.next()).isEqualTo(last + 1);
            last++;
        }
        return last;
    }

}
