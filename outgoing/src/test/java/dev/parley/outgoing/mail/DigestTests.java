package dev.parley.outgoing.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** When a digest is sent. */
class DigestTests extends Mailed {

    @Test
    void sendsADigestAtTheHourOfOnesOwnZone() throws Exception {
        confirm(ADA, "ada@example.org");
        choose(ADA, 7, ZoneId.of("Asia/Tokyo"));
        now = Instant.parse("2026-11-28T21:58:00Z");
        work();
        assertThat(server.getReceivedMessages()).isEmpty();
        now = Instant.parse("2026-11-28T22:00:00Z");
        work();
        assertThat(subjects()).containsExactly("DIGEST");
        now = now.plus(Duration.ofHours(23));
        work();
        assertThat(server.getReceivedMessages()).hasSize(1);
        now = now.plus(Duration.ofHours(1));
        work();
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void sendsNoDigestWhereNothingWaitsNorLaterThatDay() throws Exception {
        confirm(ADA, "ada@example.org");
        told.waits = false;
        now = Instant.parse("2026-11-29T08:00:00Z");
        work();
        told.waits = true;
        now = now.plus(Duration.ofHours(5));
        work();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void sendsNoDigestOfAnHourThatHadPassedWhenItWasChosen() throws Exception {
        confirm(ADA, "ada@example.org");
        choose(ADA, 9, null);
        work();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void sendsADigestLateRatherThanNotWhenItWasDownAtTheHour() throws Exception {
        confirm(ADA, "ada@example.org");
        now = Instant.parse("2026-11-29T15:30:00Z");
        mailer = started();
        work();
        assertThat(subjects()).containsExactly("DIGEST");
    }

}
