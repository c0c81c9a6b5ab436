package dev.parley.query.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventsEndTests {

    @Test
    void subscribersDoNotKeepTheServerFromEnding(@TempDir Path folder) throws Exception {
        Server server = new Server(folder);
        try (EventStream stream = new EventStream(server.port(), "auditor", 0L)) {
            long began = System.nanoTime();
            server.close();
            assertThatThrownBy(stream::next).isInstanceOf(IOException.class);
            assertThat(System.nanoTime() - began).isLessThan(Duration.ofSeconds(15).toNanos());
        }
    }

}
