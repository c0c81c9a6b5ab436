package dev.parley.queryservice.retrospectives;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.Review;
import dev.parley.queryservice.Story;
import dev.parley.queryservice.analytics.Trend;
import dev.parley.queryservice.filters.Period;
import dev.parley.sharedevents.ReasonCode;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecurrenceTests {

    private static final ReasonCode BOSS = new ReasonCode("Y11");

    private final Story story = new Story();

    private final Review review = new Review(story);

    @BeforeEach
    void aQuarterInWhichHalfOfTwentyRequestsCameWithTheReason() {
        story.on("2026-05-04");
        raised(10, "Y11");
        raised(10, "Y02");
        story.on("2026-07-02");
        review.opened("2026-04-01", "2026-06-30");
    }

    @Test
    void nothingCanBeSaidBeforeThePeriodAfterHasBegun() {
        Recurrence early = recurrence("2026-06-30");
        assertThat(early.since()).isNull();
        assertThat(early.recurred()).isNull();
        assertThat(early.why()).isEqualTo("the period after has not begun");
        assertThat(early.thenShare().value()).isEqualTo(0.5);
    }

    @Test
    void nothingCanBeSaidWithoutRequestsSince() {
        Recurrence none = recurrence("2026-08-01");
        assertThat(none.recurred()).isNull();
        assertThat(none.why()).isEqualTo("no requests were raised since");
        assertThat(none.since()).isEqualTo(new Period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 8, 1)));
    }

    @Test
    void itRecurredIfItWasGivenAboutAsOftenAgain() {
        story.on("2026-08-03");
        raised(4, "Y11");
        raised(6, "Y02");
        Recurrence again = recurrence("2026-10-05");
        assertThat(again.since()).isEqualTo(new Period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30)));
        assertThat(again.recurred()).isTrue();
        assertThat(again.trend()).isEqualTo(Trend.NO_DETECTABLE_CHANGE);
    }

    @Test
    void itDidNotRecurIfItWasGivenDetectablyLessOftenThanBefore() {
        story.on("2026-08-03");
        raised(1, "Y11");
        raised(39, "Y02");
        Recurrence rarely = recurrence("2026-10-05");
        assertThat(rarely.trend()).isEqualTo(Trend.FALLING);
        assertThat(rarely.recurred()).isFalse();
    }

    @Test
    void itDidNotRecurIfItWasNotGivenAgain() {
        story.on("2026-08-03");
        raised(3, "Y02");
        assertThat(recurrence("2026-10-05").recurred()).isFalse();
    }

    @Test
    void whatComesAfterThePeriodOfTheSameLengthDoesNotCount() {
        story.on("2026-10-01");
        raised(5, "Y11");
        assertThat(recurrence("2026-12-01").why()).isEqualTo("no requests were raised since");
    }

    @Test
    void theShareThenIsTheOneThatWasLookedAt() {
        story.on("2026-06-30");
        raised(20, "Y11");
        assertThat(recurrence("2026-12-01").thenShare().n()).isEqualTo(20);
    }

    private void raised(int times, String code) {
        for (int i = 0; i < times; i++) {
            story.raised("ann", "north").claiming(code);
        }
    }

    private Recurrence recurrence(String today) {
        var retrospective = review.now();
        return Recurrence.of(BOSS, retrospective, story.viewsAt((int) retrospective.position()), story.views(),
                LocalDate.parse(today));
    }

}
