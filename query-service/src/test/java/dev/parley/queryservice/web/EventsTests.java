package dev.parley.queryservice.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.Tale;
import dev.parley.queryservice.web.Server.Answer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@OnTheServer
class EventsTests {

    private final Server server;

    EventsTests(Server server) {
        this.server = server;
    }

    @Test
    void tellWhatHappenedWhereAndByWhomButNothingOfWhatWasSaid() throws Exception {
        long begin = server.record();
        try (EventStream stream = subscribe(begin)) {
            Tale tale = server.story.raised("sales", "north").claiming("Y03");
            server.record();
            assertThat(stream.next()).isEqualTo(begin + 1);
            JsonNode raised = new JsonMapper().readTree(stream.data());
            assertThat(raised.propertyNames()).containsExactly("position", "type", "negotiationId", "version",
                    "occurredAt", "actor");
            assertThat(raised.path("type").asString()).isEqualTo("RequestRaised");
            assertThat(raised.path("negotiationId").asString()).isEqualTo(tale.id().value());
            assertThat(raised.at("/actor/id").asString()).isEqualTo("sales");
            assertThat(stream.next()).isEqualTo(begin + 2);
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
        long begin = server.record();
        long end = begin + 600;
        Thread telling = Thread.ofVirtual().start(() -> {
            for (int i = 0; i < 300; i++) {
                server.story.raised("sales", "north").claiming("Y03");
                server.record();
            }
        });
        List<Long> positions = new ArrayList<>();
        long last = begin;
        while (last < end) {
            try (EventStream stream = subscribe(last)) {
                for (int i = 0; i < 37 && last < end; i++) {
                    last = stream.next();
                    positions.add(last);
                }
            }
        }
        telling.join();
        assertThat(positions).isEqualTo(LongStream.rangeClosed(begin + 1, end).boxed().toList());
    }

    /** More is told than the connection and the ring of the latest events can hold. */
    @Test
    void aSlowSubscriberHoldsNobodyBackAndMissesNothing() throws Exception {
        long begin = server.record();
        try (EventStream slow = subscribe(begin); EventStream quick = subscribe(begin)) {
            for (int i = 0; i < 60; i++) {
                Tale tale = server.story.raised("sales", "north");
                for (int claim = 1; claim < 200; claim++) {
                    tale.claiming("Y03");
                }
            }
            long end = server.record();
            assertThat(all(quick, begin, end)).isEqualTo(end);
            assertThat(all(slow, begin, end)).isEqualTo(end);
        }
    }

    @Test
    void reachManyIdleSubscribers() throws Exception {
        long begin = server.record();
        List<EventStream> streams = new ArrayList<>();
        try {
            for (int i = 0; i < 400; i++) {
                streams.add(subscribe(begin));
            }
            server.story.raised("sales", "north");
            long position = server.record();
            for (EventStream stream : streams) {
                assertThat(stream.next()).isEqualTo(position);
            }
        }
        finally {
            streams.forEach(EventStream::close);
        }
    }

    @Test
    void areRefusedForWhatMakesNoSense() throws Exception {
        for (String query : List.of("after=x", "after=-1", "after=99999999999999999999", "asOf=1")) {
            Answer answer = server.refusedEvents("auditor", "?" + query);
            assertThat(answer.status()).as(query).isEqualTo(400);
        }
        assertThat(server.refusedEvents("auditor", "?after=999999999").text("/rule")).isEqualTo("ahead-of-the-log");
        assertThat(server.refusedEvents("nobody", "").status()).isEqualTo(401);
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
    private static long all(EventStream stream, long begin, long end) throws IOException {
        long last = begin;
        while (last < end) {
            assertThat(stream.next()).isEqualTo(last + 1);
            last++;
        }
        return last;
    }

}
