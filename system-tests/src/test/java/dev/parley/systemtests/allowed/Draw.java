package dev.parley.systemtests.allowed;

import dev.parley.sharedevents.AccountId;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.ReasonCode;
import dev.parley.sharedevents.Stake;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What chance gives, the same for the same seed; and the time, which goes on with it. */
final class Draw {

    private static final List<ReasonCode> CODES = Stream.of("Y03", "G01", "N01", "G06").map(ReasonCode::new).toList();

    private final Random random;

    private Instant now = Instant.parse("2026-03-02T09:00:00Z");

    private int made;

    Draw(long seed) {
        this.random = new Random(seed);
    }

    Instant now() {
        return now;
    }

    LocalDate day() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    /** Mostly hours go by, now and then weeks. */
    void goOn() {
        now = now.plus(random.nextInt(12) == 0 ? Duration.ofDays(22) : Duration.ofHours(random.nextInt(20)));
    }

    int upTo(int bound) {
        return random.nextInt(bound);
    }

    <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    <T> Stream<T> shuffled(List<? extends T> some) {
        List<T> all = new ArrayList<>(some);
        Collections.shuffle(all, random);
        return all.stream();
    }

    <T> Stream<T> all(T[] some) {
        return shuffled(Arrays.asList(some));
    }

    String fresh(String kind) {
        return kind + ++made;
    }

    /** As it stands in the log: sealed, so that nobody looks at what is said. */
    Narrative text() {
        return new Narrative.Sealed("key", fresh("text"));
    }

    ReasonCode code() {
        return any(CODES);
    }

    AccountId account() {
        return new AccountId(fresh("a_"));
    }

    @Nullable Stake stake() {
        return random.nextBoolean() ? null : new Stake(BigDecimal.valueOf(++made), "EUR", Stake.Basis.ARR, null);
    }

}
