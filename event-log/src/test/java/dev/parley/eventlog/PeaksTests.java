package dev.parley.eventlog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A frontier that grows in place is the one that is made anew for each line. */
class PeaksTests {

    @Test
    void haveTheRootAndTheFrontierOfTheSameLines() {
        Frontier expected = Frontier.empty();
        Peaks peaks = new Peaks(expected);
        for (int i = 0; i < 300; i++) {
            byte[] line = ("line " + i).getBytes(UTF_8);
            byte[] before = expected.root();
            expected = expected.append(line);
            peaks.add(line);
            assertThat(peaks.hasRoot(expected.root())).as("%d leaves", i + 1).isTrue();
            assertThat(peaks.hasRoot(before)).as("%d leaves", i + 1).isFalse();
            assertThat(peaks.frontier()).isEqualTo(expected);
        }
    }

    @Test
    void goOnFromAnyFrontierAndLeaveItAsItWas() {
        Frontier from = Frontier.empty();
        for (int size = 0; size < 70; size++) {
            byte[] line = ("line " + size).getBytes(UTF_8);
            byte[] root = from.root();
            Peaks peaks = new Peaks(from);
            peaks.add(line);
            assertThat(peaks.size()).isEqualTo(size + 1);
            assertThat(peaks.frontier()).isEqualTo(from.append(line));
            assertThat(from.root()).isEqualTo(root);
            from = from.append(line);
        }
    }

}
