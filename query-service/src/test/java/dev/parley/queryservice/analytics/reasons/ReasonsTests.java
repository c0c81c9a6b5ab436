package dev.parley.queryservice.analytics.reasons;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.RandomStory;
import dev.parley.queryservice.Story;
import dev.parley.queryservice.Tale;
import dev.parley.queryservice.analytics.Change;
import dev.parley.queryservice.analytics.GroupBy;
import dev.parley.queryservice.analytics.Trend;
import dev.parley.queryservice.filters.Filter;
import dev.parley.queryservice.filters.Period;
import dev.parley.queryservice.filters.PeriodBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReasonsTests {

    private static final Instant LATER = Instant.parse("2026-11-23T12:00:00Z");

    private final Story story = new Story();

    @Test
    void countHowClaimsFared() {
        story.raised("ana", "north").claiming("Y03");
        story.raised("ana", "north").claiming("Y03").challenged();
        story.raised("ana", "north").claiming("Y03").challenged().evidenced().substantiated();
        story.raised("ana", "north").claiming("Y03").conceded();
        story.raised("ana", "north").claiming("Y03").disputed();
        story.raised("ana", "north").claiming("Y03").retracted();
        ReasonCounts counts = counts("Y03");
        assertThat(counts.asserted()).isEqualTo(5);
        assertThat(counts.challenged()).isEqualTo(2);
        assertThat(counts.substantiated()).isEqualTo(1);
        assertThat(counts.conceded()).isEqualTo(1);
        assertThat(counts.disputed()).isEqualTo(1);
        assertThat(counts.unexamined()).isEqualTo(1);
        assertThat(counts.recurrence().value()).isEqualTo(0.8333);
        assertThat(counts.recurrence().n()).isEqualTo(6);
    }

    @Test
    void nameEveryCodeOfTheCatalogue() {
        assertThat(counts("N06").asserted()).isZero();
        assertThat(counts("N06").recurrence().why()).isNotBlank();
    }

    @Test
    void countARequestOnceHoweverOftenItNamesAReason() {
        story.raised("ana", "north").claiming("Y01").claiming("Y01");
        assertThat(counts("Y01").asserted()).isEqualTo(2);
        assertThat(counts("Y01").recurrence().value()).isEqualTo(1);
    }

    @Test
    void leaveOutImportedHistory() {
        story.imported().accepted("G01");
        story.raised("ana", "north").claiming("Y01");
        assertThat(counts("Y01").recurrence().n()).isEqualTo(1);
    }

    @Nested
    class UnsupportedTests {

        @Test
        void isAWeakReasonConcededOrLeftOpenForThreeDays() {
            assertThat(unsupported(claim("Y03").conceded())).isEqualTo(1);
            assertThat(unsupported(claim("Y03").challenged().on("2026-03-04").accepted())).isEqualTo(1);
            assertThat(unsupported(claim("N01").challenged().disputed().on("2026-03-04").declined())).isEqualTo(1);
        }

        @Test
        void isNotOneThatWasHardlyAskedAboutOrHeld() {
            assertThat(unsupported(claim("Y03").challenged().on("2026-03-03").accepted())).isZero();
            assertThat(unsupported(claim("Y03").challenged())).isZero();
            assertThat(unsupported(claim("Y03").challenged().evidenced().substantiated().on("2026-03-09").accepted()))
                .isZero();
            assertThat(unsupported(claim("Y03").on("2026-03-09").accepted())).isZero();
        }

        @Test
        void isNeverAGround() {
            assertThat(unsupported(claim("G01").conceded())).isZero();
        }

        private Tale claim(String code) {
            return new Story().on("2026-03-01").raised("ana", "north").claiming(code);
        }

        private long unsupported(Tale tale) {
            return tale.now().claims().counted().filter(claim -> Unsupported.is(claim, tale.now())).count();
        }

    }

    @Nested
    class TrendTests {

        private final Period july = new Period(LocalDate.parse("2026-07-01"), LocalDate.parse("2026-07-31"));

        @Test
        void isRisingOrFallingOnlyWhereItIsMoreThanChance() {
            raised("2026-05-10", 40, "Y01");
            raised("2026-05-11", 10, "Y02");
            raised("2026-07-10", 2, "Y01");
            raised("2026-07-11", 38, "Y02");
            ReasonGroup group = of(july);
            assertThat(reason(group, "Y02").trend()).isEqualTo(Trend.RISING);
            assertThat(reason(group, "Y01").trend()).isEqualTo(Trend.FALLING);
            assertThat(reason(group, "Y03").trend()).isEqualTo(Trend.NO_DETECTABLE_CHANGE);
            assertThat(group.trendBefore())
                .isEqualTo(new Period(LocalDate.parse("2026-03-01"), LocalDate.parse("2026-06-30")));
        }

        @Test
        void hasTheDifferenceWithItsInterval() {
            raised("2026-05-10", 48, "Y01");
            raised("2026-05-11", 32, "Y02");
            raised("2026-07-10", 56, "Y01");
            raised("2026-07-11", 14, "Y02");
            Change change = reason(of(july), "Y01").change();
            assertThat(change.value()).isEqualTo(0.2);
            assertThat(change.low()).isEqualTo(0.0524);
            assertThat(change.high()).isEqualTo(0.3339);
        }

        @Test
        void isAboutTheLastFullQuarterWhereNoPeriodIsAskedFor() {
            raised("2026-07-10", 1, "Y01");
            assertThat(of(Period.ALWAYS).trendPeriod())
                .isEqualTo(new Period(LocalDate.parse("2026-07-01"), LocalDate.parse("2026-09-30")));
        }

        @Test
        void comparesAGroupOfTimeWithItsOwnPast() {
            raised("2026-05-10", 40, "Y01");
            raised("2026-07-10", 40, "Y02");
            ReasonGroup last = Reasons.of(story.views(), Filter.ALL, GroupBy.MONTH, LATER).getLast();
            assertThat(last.group().name()).isEqualTo("2026-07");
            assertThat(reason(last, "Y01").trend()).isEqualTo(Trend.FALLING);
        }

        @Test
        void comparesATeamWithItselfAlone() {
            for (String person : List.of("a", "b", "c")) {
                story.on("2026-05-10").raised(person, "north").claiming("Y01");
                story.on("2026-05-10").raised(person, "south").claiming("Y02");
            }
            List<ReasonGroup> groups = Reasons.of(story.views(), filter(july), GroupBy.SALES_TEAM, LATER);
            assertThat(groups).isEmpty();
            story.on("2026-07-10").raised("a", "north").claiming("Y01");
            ReasonGroup north = Reasons.of(story.views(), filter(july), GroupBy.SALES_TEAM, LATER).getFirst();
            assertThat(reason(north, "Y01").change().before()).isEqualTo(3);
        }

        private void raised(String day, int count, String code) {
            for (int i = 0; i < count; i++) {
                story.on(day).raised("ana", "north").claiming(code);
            }
        }

        private ReasonGroup of(Period period) {
            return Reasons.of(story.views(), filter(period), null, LATER).getFirst();
        }

    }

    @Test
    void splitTheAssertedIntoWhatBecameOfThem() {
        for (long seed = 0; seed < 10; seed++) {
            Story random = RandomStory.told(seed, 300);
            for (ReasonGroup group : Reasons.of(random.views(), Filter.ALL, GroupBy.QUARTER, LATER)) {
                assertThat(group.reasons()).allSatisfy(reason -> {
                    long leftOpen = reason.asserted() - reason.substantiated() - reason.conceded() - reason.disputed()
                            - reason.unexamined();
                    assertThat(leftOpen).isBetween(0L, reason.challenged());
                });
            }
        }
    }

    private ReasonCounts counts(String code) {
        return reason(Reasons.of(story.views(), Filter.ALL, null, LATER).getFirst(), code);
    }

    private static ReasonCounts reason(ReasonGroup group, String code) {
        return group.reasons().stream().filter(reason -> reason.code().equals(code)).findFirst().orElseThrow();
    }

    private static Filter filter(Period period) {
        return new Filter(null, null, null, null, null, null, period, PeriodBy.RAISED);
    }

}
