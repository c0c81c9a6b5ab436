package dev.parley.outgoing.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScheduleTests {

    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");

    private final Schedule schedule = new Schedule(new Random(1));

    @Test
    void triesAgainLaterAndLaterAndALittleAfter() {
        for (int attempts = 1; attempts <= 12; attempts++) {
            Duration delay = Schedule.DELAYS.get(Math.min(attempts, Schedule.DELAYS.size()) - 1);
            assertThat(schedule.next(attempts, NOW, null)).isBetween(NOW.plus(delay),
                    NOW.plus(delay.multipliedBy(6).dividedBy(5)));
        }
        assertThat(schedule.next(3, NOW, null)).isNotEqualTo(schedule.next(3, NOW, null));
    }

    @Test
    void leavesTheTargetAloneAsLongAsItWantsButADayAtMost() {
        assertThat(schedule.next(1, NOW, Duration.ofMinutes(10))).isEqualTo(NOW.plus(Duration.ofMinutes(10)));
        assertThat(schedule.next(4, NOW, Duration.ofSeconds(1))).isAfter(NOW.plus(Duration.ofHours(2)));
        assertThat(schedule.next(1, NOW, Duration.ofDays(400))).isEqualTo(NOW.plus(Duration.ofHours(24)));
    }

}
