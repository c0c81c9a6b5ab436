package dev.parley.eventlog.check;

import static dev.parley.eventlog.TestCommits.commit;
import static dev.parley.eventlog.TestCommits.entry;
import static dev.parley.eventlog.TestCommits.lines;
import static dev.parley.eventlog.TestCommits.stamped;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.parley.eventlog.LogDamagedException;
import dev.parley.eventlog.LogEnd;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LineCheckTests {

    /** Positions 1 to 3, 4, 5 to 6. */
    private final List<String> lines = new ArrayList<>(
            lines(stamped(LogEnd.empty(), commit("one", entry("a", 0), entry("a", 1), entry("b", 0)),
                    commit("two", entry("b", 1)), commit("three", entry("a", 2), entry("c", 0)))));

    @Test
    void acceptsWhatWasAppended() {
        LineCheck check = new LineCheck();
        lines.forEach(line -> check.accept(line.getBytes(UTF_8)));
        check.end();
        assertThat(check.position()).isEqualTo(6);
        assertThat(check.streams()).isEqualTo(Map.of("a", 3L, "b", 2L, "c", 1L));
    }

    @Test
    void refusesWhatIsNoLine() {
        lines.set(3, "{}");
        assertThat(refused()).isEqualTo(4);
    }

    @Test
    void refusesAnotherPosition() {
        lines.remove(3);
        assertThat(refused()).isEqualTo(4);
    }

    @Test
    void refusesACommitThatBeginsOrEndsElsewhere() {
        change(4, "\"commit\":[5,6]", "\"commit\":[4,6]");
        assertThat(refused()).isEqualTo(5);
    }

    @Test
    void refusesTwoCommitsInOne() {
        change(5, "\"commit\":[5,6]", "\"commit\":[6,6]");
        assertThat(refused()).isEqualTo(5);
    }

    @Test
    void refusesTwoCommandsInOneCommit() {
        change(1, "\"command\":\"one\"", "\"command\":\"other\"");
        assertThat(refused()).isEqualTo(1);
    }

    @Test
    void refusesAGapInAStreamAndARepetition() {
        change(3, "\"seq\":1", "\"seq\":2");
        assertThat(refused()).isEqualTo(4);
        change(3, "\"seq\":2", "\"seq\":0");
        assertThat(refused()).isEqualTo(4);
    }

    @Test
    void refusesAStreamThatDoesNotBeginAtZero() {
        change(5, "\"stream\":\"c\"", "\"stream\":\"d\"");
        change(5, "\"seq\":0", "\"seq\":1");
        assertThat(refused()).isEqualTo(5);
    }

    @Test
    void refusesTimesThatGoBack() {
        change(3, "\"recordedAt\":\"2026", "\"recordedAt\":\"2025");
        assertThat(refused()).isEqualTo(4);
    }

    @Test
    void refusesHalfACommitAtTheEnd() {
        lines.removeLast();
        assertThat(refused()).isEqualTo(6);
    }

    private void change(int index, String from, String to) {
        String line = lines.get(index);
        assertThat(line).contains(from);
        lines.set(index, line.replace(from, to));
    }

    private long refused() {
        LogDamagedException refusal = catchThrowableOfType(LogDamagedException.class, () -> {
            LineCheck check = new LineCheck();
            lines.forEach(line -> check.accept(line.getBytes(UTF_8)));
            check.end();
        });
        return refusal.position();
    }

}
