package dev.parley.queryservice.analytics.saturation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.Said;
import dev.parley.queryservice.Story;
import dev.parley.queryservice.Tale;
import dev.parley.queryservice.analytics.GroupBy;
import dev.parley.queryservice.filters.Filter;
import dev.parley.queryservice.filters.Period;
import dev.parley.queryservice.filters.PeriodBy;
import dev.parley.sharedevents.Disposition;
import dev.parley.sharedevents.Name;
import dev.parley.sharedevents.OutcomeEvent.DeliveryPlanned;
import dev.parley.sharedevents.OutcomeEvent.DeliveryRecorded;
import dev.parley.sharedevents.Reasoning.Merit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SaturationTests {

    private static final String DAY = "2026-02-01";

    private static final Instant NOW = Instant.parse("2026-02-10T12:00:00Z");

    private final Story story = new Story().on(DAY);

    @Nested
    class LoadTests {

        @Test
        void isEffortAgainstTheCapacityOfThisQuarter() {
            Said.capacity(story, "billing", "2026-Q1", 60);
            Said.capacity(story, "billing", "2026-Q2", 999);
            raised().product(Said.effort(20));
            raised().product(Said.effort(10)).product(Said.effort(40)).accepted("G01");
            raised().product(Said.effort(5))
                .accepted("G01")
                .product(new DeliveryRecorded(LocalDate.parse("2026-02-02"), null));
            raised().product(Said.effort(5)).declined("G02");
            raised();
            Load load = all().load();
            assertThat(load.capacity()).isEqualTo(60);
            assertThat(load.open()).isEqualTo(new Load.Ratio(0.3333, 2, null));
            assertThat(load.promised()).isEqualTo(new Load.Ratio(0.6667, 1, null));
            assertThat(load.unestimated()).isEqualTo(1);
        }

        @Test
        void isOfACounterOptionToo() {
            Said.capacity(story, "billing", "2026-Q1", 60);
            raised().product(Said.effort(8))
                .countering()
                .product(Said.imposing(DAY, 2))
                .product(new DeliveryPlanned(LocalDate.parse("2026-03-02"), null));
            raised().product(Said.effort(4)).countering().acceptingTheCounter().acceptedWithCounter();
            assertThat(all().load().promisedEffort()).isEqualTo(12);
            assertThat(all().displaced()).extracting("yes", "naming", "things").containsExactly(2L, 1L, 2L);
        }

        @Test
        void isNoRatioWithoutACapacity() {
            raised().product(Said.effort(20));
            assertThat(all().load().open()).isEqualTo(new Load.Ratio(null, 0, "no capacity set for 2026-Q1"));
            assertThat(all().load().capacity()).isNull();
            assertThat(all().load().effortWithoutCapacity()).isEqualTo(20);
        }

        @Test
        void isOfAreasAndOfNothingSmaller() {
            Said.capacity(story, "billing", "2026-Q1", 60);
            Said.capacity(story, "search", "2026-Q1", 60);
            raised().product(Said.effort(30));
            assertThat(of(Filter.ALL, GroupBy.PRODUCT_AREA).getFirst().load().open().value()).isEqualTo(0.5);
            assertThat(of(Filter.ALL, GroupBy.SEGMENT).getFirst().load().open().why())
                .isEqualTo("capacity is set for a product area");
            Filter billing = new Filter(null, Name.of("billing"), null, null, null, null, Period.ALWAYS,
                    PeriodBy.RAISED);
            assertThat(of(billing, null).getFirst().load().capacity()).isEqualTo(60);
        }

    }

    @Test
    void comparesWhatCameInWithWhatWasDecidedEachByItsOwnDay() {
        raised();
        raised().on("2026-03-01").accepted("G01");
        story.on("2026-03-02");
        raised().accepted("G01");
        List<SaturationFigures> months = of(Filter.ALL, GroupBy.MONTH);
        assertThat(months).extracting(figures -> figures.group().name()).containsExactly("2026-02", "2026-03");
        assertThat(months.getFirst().flow().raised()).isEqualTo(2);
        assertThat(months.getFirst().flow().raisedPerDecided().why()).isNotBlank();
        assertThat(months.getLast().flow().raisedPerDecided().value()).isEqualTo(0.5);
    }

    @Test
    void tellsWhatAYesPushedBackFromWhatNobodySaid() {
        raised().product(Said.yes("2026-02-03", 2, null));
        raised().product(Said.yes("2026-02-04", 1, null));
        raised().product(Said.yes(DAY, 0, null));
        raised().declined("G02").overriddenTo(Disposition.ACCEPTED);
        Displaced displaced = all().displaced();
        assertThat(displaced).extracting("yes", "naming", "nothing", "unsaid", "things")
            .containsExactly(4L, 2L, 1L, 1L, 3L);
        assertThat(displaced.namingShare().value()).isEqualTo(0.5);
        assertThat(displaced.latest()).extracting(Displaced.Displacing::things).containsExactly(1, 2);
    }

    @Test
    void showsGoodIdeasThatGotANo() {
        raised().product(Said.no(DAY, Merit.HIGH, null, "G09"));
        raised().product(Said.no(DAY, Merit.LOW, null, "G09"));
        raised().product(Said.no(DAY, null, null, "G09"));
        GoodIdeas good = all().goodIdeas();
        assertThat(good).extracting("rated", "unrated", "good").containsExactly(2L, 1L, 1L);
        assertThat(good.share().value()).isEqualTo(0.5);
        assertThat(good.latest()).hasSize(1);
    }

    @Test
    void leavesOutImportedHistory() {
        story.imported().accepted();
        assertThat(all().flow().raised()).isZero();
        assertThat(all().displaced().yes()).isZero();
    }

    private Tale raised() {
        return story.raised("ana", "north");
    }

    private SaturationFigures all() {
        return of(Filter.ALL, null).getFirst();
    }

    private List<SaturationFigures> of(Filter filter, @Nullable GroupBy groupBy) {
        return Saturation.of(story.views(), filter, groupBy, NOW);
    }

}
