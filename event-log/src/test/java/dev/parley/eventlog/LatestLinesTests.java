package dev.parley.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LatestLinesTests {

    private final LatestLines lines = new LatestLines(10);

    private void add(int count, int bytes) {
        for (int i = 0; i < count; i++) {
            lines.add(new StoredLine(lines.next(), new byte[bytes], null));
        }
    }

    @Test
    void giveAllThatIsAskedForOrNothing() {
        add(5, 1);
        assertThat(lines.between(10, 15)).extracting(StoredLine::position).containsExactly(11L, 12L, 13L, 14L, 15L);
        assertThat(lines.between(12, 13)).extracting(StoredLine::position).containsExactly(13L);
        assertThat(lines.between(9, 15)).isEmpty();
        assertThat(lines.between(12, 16)).isEmpty();
    }

    @Test
    void forgetTheOldestWhenThereAreTooMany() {
        add(8192 + 3, 1);
        assertThat(lines.between(12, 20)).isEmpty();
        assertThat(lines.between(13, 10 + 8192 + 3)).hasSize(8192);
    }

    @Test
    void forgetTheOldestWhenTheyAreTooLong() {
        add(9, 1 << 20);
        assertThat(lines.between(10, 19)).isEmpty();
        assertThat(lines.between(11, 19)).hasSize(8);
        add(1, 9 << 20);
        assertThat(lines.between(19, 20)).isEmpty();
        add(1, 1);
        assertThat(lines.between(20, 21)).hasSize(1);
    }

    @Test
    void areWithoutGaps() {
        assertThatThrownBy(() -> lines.add(new StoredLine(12, new byte[0], null)))
            .isInstanceOf(IllegalArgumentException.class);
    }

}
