package dev.parley.queryservice.analytics.unresolved;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.Story;
import dev.parley.queryservice.Tale;
import dev.parley.queryservice.analytics.statistics.Proportion;
import dev.parley.queryservice.filters.Filter;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class UnresolvedTests {

    private final Story story = new Story();

    @Test
    void isWhatWasDeferredAndForgotten() {
        raised("2026-01-01").deferred();
        assertThat(at("2026-01-31").deferredPastRevisit()).isZero();
        assertThat(at("2026-02-01").deferredPastRevisit()).isEqualTo(1);
        raised("2026-01-01").deferred().on("2026-01-20").reopened().accepted("G01");
        assertThat(at("2026-02-01").share()).isEqualTo(Proportion.of(1, 2, "-"));
    }

    @Test
    void isWhatNobodyAnsweredInTime() {
        raised("2026-01-01");
        assertThat(at("2026-01-22").undecidedPastAnswer()).isZero();
        assertThat(at("2026-01-23").undecidedPastAnswer()).isEqualTo(1);
    }

    @Test
    void startsAnewWhenItIsTakenUpAgain() {
        raised("2026-01-01").declined("G02").on("2026-03-01").reopened();
        assertThat(at("2026-03-10").unresolved()).isZero();
        assertThat(at("2026-03-23").unresolved()).isEqualTo(1);
    }

    @Test
    void isNotWhatWasWithdrawnOrIsHistory() {
        raised("2026-01-01").withdrawn();
        story.imported();
        assertThat(at("2027-01-01").share()).isEqualTo(Proportion.of(0, 1, "-"));
    }

    @Test
    void hasNoShareWhereNothingWasRaised() {
        assertThat(at("2027-01-01").share().why()).isNotBlank();
    }

    private Tale raised(String day) {
        return story.on(day).raised("ana", "north");
    }

    private UnresolvedFigures at(String day) {
        return Unresolved.of(story.views(), Filter.ALL, null, Instant.parse(day + "T12:00:00Z")).getFirst();
    }

}
