package dev.parley.standalone.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.parley.eventlog.Appender;
import dev.parley.eventlog.LogDamagedException;
import dev.parley.eventlog.LogStore;
import dev.parley.queryservice.follow.InitialFold;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever somebody does to the store: starting finds it, and so does verifying. */
abstract class TamperingContract {

    private static final int STRIDE = 61;

    abstract String address();

    abstract LogStore store();

    abstract Hand hand();

    @BeforeEach
    void record() {
        SmallLog.record(store());
        holds();
    }

    @Test
    void anyByteOfAnyLineFlipped() {
        for (int position = 1; position <= SmallLog.ENTRIES; position++) {
            byte[] line = hand().line(position);
            for (int at = position % STRIDE; at < line.length; at += STRIDE) {
                byte[] flipped = line.clone();
                flipped[at] ^= 1;
                hand().overwrite(position, flipped);
                isFoundBetween(SmallLog.commitOf(position), position);
            }
            hand().overwrite(position, line);
        }
        holds();
    }

    @Test
    void twoEntriesSwapped() {
        for (int position = 1; position < SmallLog.ENTRIES; position++) {
            swap(position, position + 1);
            isFoundBetween(SmallLog.commitOf(position), position);
            swap(position, position + 1);
        }
        swap(2, 10);
        isFoundBetween(1, 2);
    }

    @Test
    void aLineReplacedByOneThatClaimsToStandThere() {
        String line = new String(hand().line(7), UTF_8);
        hand().overwrite(7, line.replace("\"Y01\"", "\"G01\"").getBytes(UTF_8));
        isFoundBetween(7, 7);
    }

    @Test
    void oneRemoved() {
        hand().remove(6);
        isFoundBetween(5, 6);
    }

    @Test
    void oneInserted() {
        byte[] forged = new String(hand().line(4), UTF_8).replace("240", "999").getBytes(UTF_8);
        hand().insertAfter(4, forged);
        isFoundBetween(4, 5);
    }

    @Test
    void oneInsertedAtTheEnd() {
        String forged = new String(hand().line(SmallLog.ENTRIES), UTF_8).replace("position\":11", "position\":12")
            .replace("[11,11]", "[12,12]")
            .replace("\"seq\":1", "\"seq\":2");
        hand().insertAfter(SmallLog.ENTRIES, forged.getBytes(UTF_8));
        isFoundBetween(SmallLog.ENTRIES, SmallLog.ENTRIES + 1);
    }

    @Test
    void aRootReplaced() {
        for (long first : new long[] { 1, 5, 8 }) {
            hand().replaceRoot(first);
        }
        isFoundBetween(1, 1);
    }

    @Test
    void theLastRootReplaced() {
        hand().replaceRoot(SmallLog.ENTRIES);
        isFoundBetween(SmallLog.ENTRIES, SmallLog.ENTRIES);
    }

    private void swap(long one, long other) {
        byte[] first = hand().line(one);
        hand().overwrite(one, hand().line(other));
        hand().overwrite(other, first);
    }

    private void holds() {
        startUp();
        assertThat(Verified.of(address()).code()).isZero();
    }

    void isFoundBetween(long least, long most) {
        LogDamagedException refusal = catchThrowableOfType(LogDamagedException.class, this::startUp);
        assertThat(refusal).as("start-up, position %d tampered with", most).isNotNull();
        assertThat(refusal.position()).isBetween(least, SmallLog.ENTRIES + 1L);
        Verified verified = Verified.of(address());
        assertThat(verified.code()).as(verified.out()).isEqualTo(1);
        assertThat(verified.position()).isBetween(least, most);
    }

    /** What every start does, in its order. */
    private void startUp() {
        Appender.open(store(), InstantSource.system()).close();
        try {
            InitialFold.fold(store(), _ -> {
            });
        }
        catch (InterruptedException ex) {
            throw new AssertionError(ex);
        }
    }

}
