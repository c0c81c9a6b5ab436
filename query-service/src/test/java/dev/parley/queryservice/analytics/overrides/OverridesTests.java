package dev.parley.queryservice.analytics.overrides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.queryservice.Policies;
import dev.parley.queryservice.Said;
import dev.parley.queryservice.Story;
import dev.parley.queryservice.Tale;
import dev.parley.queryservice.analytics.GroupBy;
import dev.parley.queryservice.filters.Period;
import dev.parley.queryservice.filters.PeriodBy;
import dev.parley.sharedevents.DecisionEvent.OverrideCause;
import dev.parley.sharedevents.Disposition;
import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OverridesTests {

    private static final Instant LATER = Instant.parse("2027-06-01T12:00:00Z");

    private final Story story = new Story();

    @Test
    void areCountedByWhatTheyChanged() {
        raised().declined("G02").overriddenTo(Disposition.ACCEPTED);
        raised().accepted("G01").overriddenTo(Disposition.DECLINED);
        raised().deferred().overriddenTo(Disposition.ACCEPTED).overriddenTo(Disposition.DEFERRED);
        raised().accepted("G01").product(Said.override(Disposition.ACCEPTED_COUNTER, OverrideCause.STRATEGY));
        raised().declined("G02");
        raised();
        OverrideFigures figures = figures();
        assertThat(figures.directions()).isEqualTo(new Directions(1, 1, 1, 0, 1, 0, 1));
        assertThat(figures.decided()).isEqualTo(5);
        assertThat(figures.overriddenShare().value()).isEqualTo(0.8);
    }

    @Test
    void areCountedApartIfTheyOnlyMendTheRecord() {
        raised().declined("G02").product(Said.override(Disposition.ACCEPTED, OverrideCause.RECORDED_IN_ERROR));
        assertThat(figures().overridden()).isZero();
        assertThat(figures().recordedInError()).isEqualTo(1);
        assertThat(figures().directions()).isEqualTo(new Directions(0, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void standBesideEscalations() {
        raised().sales(Said.escalation()).declined("G02").reopened();
        raised();
        story.imported().accepted();
        assertThat(figures().escalated()).isEqualTo(1);
        assertThat(figures().escalatedShare().n()).isEqualTo(2);
        assertThat(figures().decided()).isEqualTo(1);
    }

    @Test
    void areOnlyOfTheWholeCompany() {
        assertThatThrownBy(() -> Overrides.of(story.views(), Period.ALWAYS, PeriodBy.RAISED, GroupBy.SALES_TEAM, LATER))
            .isInstanceOf(IllegalArgumentException.class);
    }

    @Nested
    class ReversalTests {

        @Test
        void areTheOtherAnswerWithinAYear() {
            raised().on("2026-02-01").declined("G02").on("2026-03-01").reopened().accepted("G01");
            raised().on("2026-02-01").accepted("G01");
            // the no and both yeses have had their year
            assertThat(reversals().decisions()).isEqualTo(3);
            assertThat(reversals().reversed()).isEqualTo(1);
        }

        @Test
        void areNoneAfterAYearAndADay() {
            raised("2024-01-01").accepted("G01").on("2025-01-01").reopened().declined("G02");
            assertThat(reversals().reversed()).isZero();
            raised("2025-01-01").accepted("G01").on("2026-01-01").reopened().declined("G02");
            assertThat(reversals().reversed()).isEqualTo(1);
        }

        @Test
        void waitUntilADecisionHasHadItsYear() {
            raised("2026-06-02").declined("G02").overriddenTo(Disposition.ACCEPTED);
            assertThat(reversals().share().value()).isNull();
            assertThat(reversals().share().why()).isNotBlank();
            raised("2026-06-01").declined("G02").overriddenTo(Disposition.ACCEPTED);
            assertThat(reversals().reversed()).isEqualTo(1);
        }

        @Test
        void areByTheDaysOfThePolicyThatItWasRaisedUnder() {
            raised("2026-01-01").declined("G02").overriddenTo(Disposition.ACCEPTED);
            story.policy(Policies.in("Pacific/Auckland"));
            assertThat(at("2026-12-31T23:59:00Z").reversals().decisions()).isZero();
            assertThat(at("2027-01-01T00:00:00Z").reversals().decisions()).isEqualTo(2);
        }

        @Test
        void areNeitherDeferralsNorMendedRecords() {
            raised("2026-01-01").accepted("G01").on("2026-01-02").reopened().deferred();
            raised("2026-01-01").declined("G02")
                .product(Said.override(Disposition.ACCEPTED, OverrideCause.RECORDED_IN_ERROR));
            assertThat(reversals().decisions()).isEqualTo(2);
            assertThat(reversals().reversed()).isZero();
        }

        @Test
        void areFoundInImportedHistory() {
            story.on("2020-01-01").imported().declined().on("2020-05-01").reopened().accepted();
            assertThat(reversals().reversed()).isEqualTo(1);
        }

        private Reversals reversals() {
            return figures().reversals();
        }

    }

    private Tale raised() {
        return story.raised("ana", "north");
    }

    private Tale raised(String day) {
        return story.on(day).raised("ana", "north");
    }

    private OverrideFigures figures() {
        return at(LATER.toString());
    }

    private OverrideFigures at(String moment) {
        return Overrides.of(story.views(), Period.ALWAYS, PeriodBy.RAISED, null, Instant.parse(moment)).getFirst();
    }

}
