package dev.parley.queryservice.follow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.views.Views;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RetainedVersionsTests {

    @Test
    void keepsVersionsTheFurtherBackTheFurtherApartUpToAGap() {
        RetainedVersions retained = RetainedVersions.none();
        for (long position = 1000; position <= 1_000_000; position += 1000) {
            retained = retained.with(at(position));
        }
        assertThat(retained.versions()).hasSizeLessThan(160);
        for (long position = 1; position <= 1_000_000; position += 977) {
            long gap = position - retained.before(position).position();
            assertThat(gap).isLessThanOrEqualTo(Math.min(8192, 2 * (1_000_000 - position) + 4096));
        }
    }

    @Test
    void hasTheEmptyViewsBeforeAllOthers() {
        assertThat(RetainedVersions.none().with(at(5000)).before(4999).position()).isZero();
        assertThat(RetainedVersions.none().with(at(5000)).before(5000).position()).isEqualTo(5000);
    }

    private static Views at(long position) {
        Views empty = Views.empty();
        return new Views(position, Instant.EPOCH, empty.negotiations(), empty.policy(), empty.retrospectives(),
                empty.erasures(), empty.people());
    }

}
