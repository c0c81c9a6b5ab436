package dev.parley.queryservice.analytics.timetodecision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.Story;
import dev.parley.queryservice.Tale;
import dev.parley.queryservice.analytics.statistics.Days;
import dev.parley.queryservice.filters.Filter;
import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TimeToDecisionTests {

    private static final Instant APRIL = Instant.parse("2026-04-01T12:00:00Z");

    private final Story story = new Story();

    @Test
    void waitsForTheFirstYesOrNoWhateverWasDeferredOrDecidedLater() {
        raised().on("2026-01-05").deferred().on("2026-02-05").reopened().on("2026-02-10").accepted();
        story.on("2026-03-01");
        raised().on("2026-03-11").declined("G02").on("2026-03-20").reopened().accepted();
        TimeFigures figures = figures();
        assertThat(figures.decided()).isEqualTo(2);
        assertThat(figures.median().value()).isEqualTo(10);
        assertThat(figures.percentile85().value()).isEqualTo(40);
    }

    @Test
    void countsWhatEndedOtherwiseAsCompeting() {
        Tale first = raised().on("2026-01-06").accepted();
        raised("2026-01-01").on("2026-01-03").withdrawn();
        raised("2026-01-01").on("2026-01-04").duplicateOf(first.id());
        raised("2026-01-01").on("2026-01-04").deferred().on("2026-01-05").supersededBy(first.id());
        TimeFigures figures = figures();
        assertThat(figures.endedOtherwise()).isEqualTo(3);
        assertThat(figures.median()).isEqualTo(new Days(null, 5L, null, 4, "not reached"));
        assertThat(figures.naiveMedian().value()).isEqualTo(5);
    }

    @Test
    void letsWhatWasRestoredWaitOn() {
        raised().on("2026-01-03").withdrawn().on("2026-01-04").restored();
        assertThat(figures().undecided()).isEqualTo(1);
        assertThat(figures().endedOtherwise()).isZero();
    }

    @Test
    void isLongerThanTheNaiveMedianWhereTheSlowOnesAreStillOpen() {
        for (int i = 0; i < 4; i++) {
            raised("2026-01-01").on("2026-01-03").accepted();
        }
        for (int i = 0; i < 3; i++) {
            raised("2026-01-01").on("2026-03-02").accepted();
        }
        for (int i = 0; i < 6; i++) {
            raised("2026-01-01");
        }
        assertThat(figures().naiveMedian().value()).isEqualTo(2);
        assertThat(figures().median().value()).isEqualTo(60);
        assertThat(figures().percentile85().value()).isNull();
    }

    @Test
    void countsImportedHistory() {
        story.on("2020-01-01").imported().on("2020-01-08").accepted();
        assertThat(figures().median().value()).isEqualTo(7);
    }

    @Test
    void neverTakesLessThanNoTime() {
        story.on("2026-05-01");
        raised();
        assertThat(figures().median().value()).isNull();
        assertThat(figures().ageing().oldestDays()).isZero();
    }

    @Test
    void showsTheCurveOnlyIfAskedTo() {
        raised().on("2026-01-03").accepted();
        raised("2026-01-01").on("2026-01-05").accepted();
        assertThat(figures().curve()).isNull();
        assertThat(TimeToDecision.of(story.views(), Filter.ALL, null, APRIL, true).getFirst().curve())
            .extracting(TimeFigures.Point::decided)
            .containsExactly(0.5, 1.0);
    }

    @Nested
    class AgeingTests {

        @Test
        void isReckonedFromRaisingOrFromTheLastTimeItWasTakenUp() {
            raised("2026-01-01").on("2026-01-02").declined("G02").on("2026-03-29").reopened();
            raised("2026-03-02");
            raised("2026-02-01");
            raised("2025-12-01");
            Ageing ageing = figures().ageing();
            assertThat(ageing.open()).isEqualTo(4);
            assertThat(new long[] { ageing.week(), ageing.month(), ageing.quarter(), ageing.longer() })
                .containsExactly(1, 1, 1, 1);
            assertThat(ageing.medianDays()).isEqualTo(30);
            assertThat(ageing.oldestDays()).isEqualTo(121);
        }

        @Test
        void isTooLongOnlyAfterTheLastDayThatWasAgreed() {
            raised("2026-03-11");
            assertThat(figures().ageing().pastAnswerWithin().value()).isZero();
            raised("2026-03-10");
            assertThat(figures().ageing().pastAnswerWithin().value()).isEqualTo(0.5);
        }

        @Test
        void isNothingWhereNothingIsOpen() {
            raised().accepted();
            assertThat(figures().ageing().medianDays()).isNull();
            assertThat(figures().ageing().pastAnswerWithin().why()).isNotBlank();
        }

    }

    private Tale raised() {
        return story.raised("ana", "north");
    }

    private Tale raised(String day) {
        return story.on(day).raised("ana", "north");
    }

    private TimeFigures figures() {
        return TimeToDecision.of(story.views(), Filter.ALL, null, APRIL, false).getFirst();
    }

}
