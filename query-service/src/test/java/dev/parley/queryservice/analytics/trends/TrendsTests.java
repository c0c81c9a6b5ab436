package dev.parley.queryservice.analytics.trends;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.Story;
import dev.parley.queryservice.analytics.Trend;
import dev.parley.queryservice.filters.Filter;
import dev.parley.queryservice.filters.Period;
import dev.parley.queryservice.filters.PeriodBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrendsTests {

    private static final Instant NOW = Instant.parse("2026-12-31T12:00:00Z");

    private final Story story = new Story();

    @Test
    void followTheYesShareByTheQuarterOfDeciding() {
        decided("2025-05-01", 40, 10);
        decided("2026-04-01", 10, 40);
        QuarterTrends last = of(Filter.ALL).getLast();
        assertThat(last.group().name()).isEqualTo("2026-Q2");
        assertThat(last.yesShare().share().value()).isEqualTo(0.2);
        assertThat(last.yesShare().trend()).isEqualTo(Trend.FALLING);
        assertThat(last.yesShare().change().value()).isEqualTo(-0.6);
        assertThat(last.yesShare().change().before()).isEqualTo(50);
    }

    @Test
    void compareWithFourQuartersAndNoMore() {
        decided("2025-03-31", 40, 10);
        decided("2026-04-01", 10, 40);
        assertThat(of(Filter.ALL).getLast().yesShare().change().why())
            .isEqualTo("nothing decided in the four quarters before");
    }

    @Test
    void doNotTakeChanceForAMove() {
        decided("2026-01-01", 5, 5);
        decided("2026-04-01", 6, 4);
        assertThat(of(Filter.ALL).getLast().yesShare().trend()).isEqualTo(Trend.NO_DETECTABLE_CHANGE);
    }

    @Test
    void followWeakReasonsByTheQuarterOfRaising() {
        for (int i = 0; i < 40; i++) {
            story.on("2026-01-10").raised("ana", "north").claiming("G01");
            story.on("2026-04-10").raised("ana", "north").claiming("Y03");
        }
        QuarterTrends last = of(Filter.ALL).getLast();
        assertThat(last.raised()).isEqualTo(40);
        assertThat(last.reasons()).extracting(QuarterTrends.ReasonTrend::code)
            .contains("Y03", "N06")
            .doesNotContain("G01");
        assertThat(last.reasons()).filteredOn(reason -> reason.code().equals("Y03"))
            .extracting(QuarterTrends.ReasonTrend::trend)
            .containsExactly(Trend.RISING);
    }

    @Test
    void showThePeriodAskedForAgainstTheQuartersBeforeIt() {
        decided("2026-01-01", 40, 10);
        decided("2026-04-01", 10, 40);
        Period spring = new Period(LocalDate.parse("2026-04-01"), LocalDate.parse("2026-06-30"));
        List<QuarterTrends> shown = of(new Filter(null, null, null, null, null, null, spring, PeriodBy.RAISED));
        assertThat(shown).hasSize(1);
        assertThat(shown.getFirst().yesShare().trend()).isEqualTo(Trend.FALLING);
    }

    private void decided(String day, int yes, int no) {
        story.on(day);
        for (int i = 0; i < yes; i++) {
            story.raised("ana", "north").accepted("G01");
        }
        for (int i = 0; i < no; i++) {
            story.raised("ana", "north").declined("G02");
        }
    }

    private List<QuarterTrends> of(Filter filter) {
        return Trends.of(story.views(), filter, NOW);
    }

}
