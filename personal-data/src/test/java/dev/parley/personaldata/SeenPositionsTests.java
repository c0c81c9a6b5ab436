package dev.parley.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.sharedevents.PersonId;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SeenPositionsTests {

    private static final PersonId ADA = new PersonId("u_ada");

    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");

    private static final Instant LATER = NOON.plus(Duration.ofMinutes(31));

    private final SeenPositions positions = new SeenPositions(MasterKey.generate(), new RowsInMemory());

    @Test
    void nothingIsNewsOnTheFirstVisit() {
        assertThat(positions.shown(ADA, 10, NOON).since()).isNull();
        assertThat(positions.shown(ADA, 12, NOON.plus(Duration.ofMinutes(29))).since()).isNull();
    }

    @Test
    void whatHasComeWhileOneWasAwayIsNews() {
        positions.shown(ADA, 10, NOON);
        assertThat(positions.shown(ADA, 14, LATER).since()).isEqualTo(10);
        assertThat(positions.shown(ADA, 15, LATER.plusSeconds(90)).since()).isEqualTo(10);
    }

    @Test
    void whatOneHasLookedAtIsNoNewsAnyMore() {
        positions.shown(ADA, 10, NOON);
        positions.shown(ADA, 14, LATER);
        assertThat(positions.caughtUp(ADA, 14, LATER).since()).isEqualTo(14);
    }

    @Test
    void whoPutTheGuideAwayIsStillOnTheirFirstVisit() {
        assertThat(positions.unguided(ADA, NOON).guided()).isFalse();
        Seen seen = positions.shown(ADA, 10, LATER);
        assertThat(seen.since()).isNull();
        assertThat(seen.guided()).isFalse();
    }

}
