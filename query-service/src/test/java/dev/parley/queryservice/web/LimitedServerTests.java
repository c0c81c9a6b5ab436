package dev.parley.queryservice.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The limits of one caller, on what this service has: streams, the log, figures. */
@ResourceLock("the server, whose story is told by one thread")
@TestInstance(Lifecycle.PER_CLASS)
class LimitedServerTests {

    private final Server server;

    LimitedServerTests(@TempDir Path folder) {
        server = new Server(folder, "--parley.limits.enabled=true", "--parley.limits.streams-at-once=2",
                "--parley.limits.points=1", "--parley.limits.saved-points=60", "--parley.limits.stream-deadline=2s");
        server.story.raised("sales", "north");
        server.record();
    }

    @AfterAll
    void close() {
        server.close();
    }

    @Test
    void somebodyFollowsTheEventsInSoManyWindows() throws Exception {
        try (EventStream one = new EventStream(server.port(), "sales", 0L);
                EventStream two = new EventStream(server.port(), "sales", 0L)) {
            assertThat(one.next()).isEqualTo(1);
            assertThat(two.next()).isEqualTo(1);
            Server.Answer third = server.refusedEvents("sales", "");
            assertThat(third.status()).isEqualTo(429);
            assertThat(third.text("/rule")).isEqualTo("too-many-calls");
            assertThat(third.header("Retry-After")).isEqualTo("1");
            try (EventStream another = new EventStream(server.port(), "product", 0L)) {
                assertThat(another.next()).isEqualTo(1);
            }
        }
    }

    @Test
    void aFollowerIsLetGoAndGoesOnWhereItWas() throws Exception {
        long end = server.record();
        try (EventStream stream = new EventStream(server.port(), "executive", end)) {
            assertThat(stream.ends()).isTrue();
        }
        try (EventStream again = new EventStream(server.port(), "executive", end - 1)) {
            assertThat(again.next()).isEqualTo(end);
        }
    }

    @Test
    void whatCostsMoreIsHadLessOften() throws Exception {
        int answered = 0;
        while (answered < 5 && server.get("auditor", "/api/audit/log", 0).status() != 429) {
            answered++;
        }
        assertThat(answered).as("of 20 points each, of 60").isEqualTo(3);
        assertThat(server.get("product2", "/api/reasons").status()).isEqualTo(200);
    }

}
