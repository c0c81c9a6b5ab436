package dev.parley.outgoing.subscriptions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.outgoing.subscriptions.Delivery.State;
import dev.parley.outgoing.subscriptions.SwitchedOff.Reason;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StandingTests {

    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");

    private final Standing begun = Standing.begin("s", 10);

    @Test
    void goesOnAfterADelivery() {
        Standing after = begun.delivered(first(12, 10), 204, NOW);
        assertThat(after.position()).isEqualTo(12);
        assertThat(after.latest()).singleElement()
            .extracting(Delivery::state, Delivery::status)
            .containsExactly(State.DELIVERED, 204);
    }

    @Test
    void goesOnAfterAFailureWhichWaitsBeside() {
        Standing after = failed(begun, 12, NOW);
        assertThat(after.position()).isEqualTo(12);
        assertThat(after.due(NOW)).isEmpty();
        assertThat(after.due(NOW.plusSeconds(5))).map(Retry::attempts).contains(1);
        assertThat(after.failingSince()).isEqualTo(NOW);
        assertThat(after.delivered(first(13, 12), 200, NOW).failingSince()).isNull();
    }

    @Test
    void isSwitchedOffByATargetThatIsGoneAndLosesNothing() {
        Standing after = begun.failed(first(12, 10), new Failure(410, "answered 410", NOW), NOW);
        assertThat(after.off()).isEqualTo(new SwitchedOff(Reason.GONE, NOW));
        assertThat(after.switchedOn(NOW).due(NOW)).map(Retry::position).contains(12L);
    }

    @Test
    void isSwitchedOffByFiveDaysWithoutASuccess() {
        Standing failing = failed(begun, 12, NOW);
        assertThat(again(failing, NOW.plus(Duration.ofDays(5)).minusSeconds(1)).off()).isNull();
        Standing off = again(failing, NOW.plus(Duration.ofDays(5)));
        assertThat(off.off()).isNotNull().extracting(SwitchedOff::because).isEqualTo(Reason.FAILED);
        assertThat(off.retries()).hasSize(1);
        assertThat(failed(off.switchedOn(NOW.plus(Duration.ofDays(6))), 13, NOW.plus(Duration.ofDays(6))).off())
            .isNull();
    }

    @Test
    void givesUpWhatAloneIsRefusedForFiveDays() {
        Standing one = failed(begun, 12, NOW);
        Standing others = one.delivered(first(13, 12), 200, NOW.plus(Duration.ofDays(4)));
        Standing after = again(others, NOW.plus(Duration.ofDays(5)));
        assertThat(after.off()).isNull();
        assertThat(after.retries()).isEmpty();
        assertThat(after.latest().getFirst().state()).isEqualTo(State.GIVEN_UP);
    }

    @Test
    void isReplayedThoughSomethingWasUnderWay() {
        Attempt underWay = first(12, 10);
        Standing after = begun.replayed(3).delivered(underWay, 200, NOW);
        assertThat(after.position()).isEqualTo(2);
        assertThat(begun.replayed(3).passed(10, 20).position()).isEqualTo(2);
    }

    @Test
    void waitsOnceTooManyDo() {
        Standing standing = begun;
        for (int entry = 0; entry < Standing.MOST_WAITING; entry++) {
            assertThat(standing.hasRoom()).isTrue();
            standing = failed(standing, 11 + entry, NOW);
        }
        assertThat(standing.hasRoom()).isFalse();
    }

    @Test
    void showsTheLastOnesAlone() {
        Standing standing = begun;
        for (int entry = 1; entry <= 150; entry++) {
            standing = standing.delivered(first(10 + entry, standing.position()), 200, NOW);
        }
        assertThat(standing.latest()).hasSize(Standing.MOST_SHOWN)
            .first()
            .extracting(Delivery::position)
            .isEqualTo(160L);
    }

    @Test
    void sendsAgainWhatIsAskedFor() {
        Standing after = begun.delivered(first(12, 10), 200, NOW).resent(12, "ClaimAdded", NOW);
        Retry due = after.due(NOW).orElseThrow();
        assertThat(due.position()).isEqualTo(12);
        assertThat(after.delivered(Attempt.again(due), 200, NOW).retries()).isEmpty();
    }

    private static Attempt first(long entry, long cursor) {
        return Attempt.first(entry, "ClaimAdded", cursor, NOW);
    }

    private static Standing failed(Standing standing, long entry, Instant now) {
        return standing.failed(Attempt.first(entry, "ClaimAdded", standing.position(), now),
                new Failure(500, "answered 500", now.plusSeconds(5)), now);
    }

    private static Standing again(Standing standing, Instant now) {
        return standing.failed(Attempt.again(standing.nextRetry().orElseThrow()),
                new Failure(500, "answered 500", now.plusSeconds(5)), now);
    }

}
