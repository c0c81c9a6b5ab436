package dev.parley.queryservice.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.live.LiveEvent.Actor;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RingBufferTests {

    private final RingBuffer ring = new RingBuffer(4);

    @Test
    void holdsTheLatestOnly() {
        for (long position = 1; position <= 6; position++) {
            ring.put(event(position));
        }
        assertThat(ring.after(2, 10)).extracting(LiveEvent::position).containsExactly(3L, 4L, 5L, 6L);
        assertThat(ring.after(4, 1)).extracting(LiveEvent::position).containsExactly(5L);
        assertThat(ring.after(1, 10)).isEmpty();
        assertThat(ring.after(6, 10)).isEmpty();
    }

    @Test
    void holdsNothingOnceItIsCleared() {
        ring.put(event(1));
        ring.clear();
        assertThat(ring.after(0, 10)).isEmpty();
    }

    private static LiveEvent event(long position) {
        return new LiveEvent(position, "RequestRaised", "n1", null, position, Instant.EPOCH,
                new Actor("sales", "SALES"));
    }

}
