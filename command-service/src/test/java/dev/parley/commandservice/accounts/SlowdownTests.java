package dev.parley.commandservice.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SlowdownTests {

    private static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");

    private final AtomicLong nanos = new AtomicLong();

    private final Slowdown slowdown = new Slowdown(nanos::get);

    @Test
    void theFirstFewTriesWaitForNothing() {
        for (int i = 0; i < 3; i++) {
            assertThat(slowdown.waitFor("ada", "10.0.0.1", NOW)).isZero();
        }
        assertThat(slowdown.waitFor("ada", "10.0.0.1", NOW)).isPositive();
    }

    @Test
    void aStrangerMakesNobodyWaitForMoreThanTwoSeconds() {
        for (int i = 0; i < 10_000; i++) {
            slowdown.waitFor("ada", "10.0." + (i % 200) + "." + (i % 250), NOW);
        }
        assertThat(slowdown.waitFor("ada", "192.168.0.7", NOW)).isBetween(Duration.ZERO, Duration.ofSeconds(2));
        assertThat(slowdown.waitFor("bea", "192.168.0.8", NOW)).isZero();
    }

    @Test
    void whoTriesManyAtOnceFromOneAddressWaitsForEachOfThem() {
        Duration last = Duration.ZERO;
        int tries = 0;
        for (Duration wait = Duration.ZERO; wait != null; wait = slowdown.waitFor("u" + tries, "10.0.0.1", NOW)) {
            assertThat(wait).isGreaterThanOrEqualTo(last);
            last = wait;
            tries++;
        }
        assertThat(tries).isLessThan(12);
    }

    @Test
    void whatWasRightIsNotHeldAgainstAnybody() {
        for (int i = 0; i < 6; i++) {
            slowdown.waitFor("ada", "10.0.0.1", NOW);
        }
        slowdown.right("ada", "10.0.0.1");
        assertThat(slowdown.waitFor("ada", "10.0.0.1", NOW)).isZero();
    }

    @Test
    void whatWasWrongForOthersIsHeldAgainstWhoIsRightForThemselves() {
        for (int i = 0; i < 6; i++) {
            slowdown.waitFor("stranger " + i, "10.0.0.1", NOW);
            slowdown.waitFor("eve", "10.0.0.1", NOW);
            slowdown.right("eve", "10.0.0.1");
        }
        assertThat(slowdown.waitFor("another stranger", "10.0.0.1", NOW)).isPositive();
        assertThat(slowdown.waitFor("another stranger", "10.0.0.2", NOW)).isZero();
    }

    @Test
    void whereEverybodyIsRightNobodyWaits() {
        for (int i = 0; i < 50; i++) {
            assertThat(slowdown.waitFor("colleague " + i, "10.0.0.1", NOW)).isZero();
            slowdown.right("colleague " + i, "10.0.0.1");
        }
    }

    @Test
    void whoIsRightMakesNobodyElseWait() {
        slowdown.waitFor("forgetful", "10.0.0.1", NOW);
        for (int i = 0; i < 8; i++) {
            slowdown.waitFor("colleague " + i, "10.0.0.1", NOW);
        }
        for (int i = 0; i < 8; i++) {
            slowdown.right("colleague " + i, "10.0.0.1");
        }
        assertThat(slowdown.waitFor("another colleague", "10.0.0.1", NOW)).isZero();
    }

    @Test
    void whatWasWrongIsForgottenThoughOthersAreRightAllDay() {
        for (int i = 0; i < 5; i++) {
            slowdown.waitFor("forgetful", "10.0.0.1", NOW);
        }
        Instant at = NOW;
        for (int minutes = 5; minutes <= 20; minutes += 5) {
            nanos.addAndGet(Duration.ofMinutes(5).toNanos());
            at = NOW.plus(Duration.ofMinutes(minutes));
            slowdown.waitFor("colleague", "10.0.0.1", at);
            slowdown.right("colleague", "10.0.0.1");
        }
        assertThat(slowdown.waitFor("colleague", "10.0.0.1", at)).isZero();
    }

    @Test
    void loginsThatLookAlikeAreOne() {
        for (String login : new String[] { "ada", "ADA", " ada", "Ada" }) {
            slowdown.waitFor(login, login, NOW);
        }
        assertThat(slowdown.waitFor("ada", "elsewhere", NOW)).isPositive();
    }

    @Test
    void aQuarterOfAnHourLaterAllIsForgotten() {
        for (int i = 0; i < 6; i++) {
            slowdown.waitFor("ada", "10.0.0.1", NOW);
        }
        nanos.addAndGet(Duration.ofMinutes(15).toNanos());
        assertThat(slowdown.waitFor("ada", "10.0.0.1", NOW.plus(Duration.ofMinutes(15)))).isZero();
    }

}
