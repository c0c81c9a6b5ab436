package dev.parley.queryservice.analytics.changes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.Said;
import dev.parley.queryservice.Story;
import dev.parley.queryservice.Tale;
import dev.parley.queryservice.analytics.Trend;
import dev.parley.queryservice.analytics.reasons.ReasonCounts;
import dev.parley.queryservice.filters.Period;
import dev.parley.queryservice.views.Views;
import dev.parley.sharedevents.Disposition;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ChangesTests {

    private final Story story = new Story();

    @Test
    void countWhatHappenedToTheEntry() {
        Tale before = story.on("2026-04-01").raised("ana", "north").claiming("Y03").declined("N01");
        raised().withdrawn();
        Since since = now();
        before.overriddenTo(Disposition.ACCEPTED);
        raised().claiming("Y01").challenged().evidenced().substantiated().sales(Said.escalation()).accepted("G01");
        raised().deferred().reopened().declined("G02");
        raised().duplicateOf(before.id());
        story.imported().accepted();
        assertThat(since(since).happened()).isEqualTo(new EventCounts(3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0));
    }

    @Test
    void nameTheNegotiationsThatMovedLatestFirst() {
        Tale before = raised();
        Tale untouched = raised();
        Since since = now();
        Tale fresh = raised();
        before.accepted("G01");
        Moved moved = since(since).moved();
        assertThat(moved.count()).isEqualTo(2);
        assertThat(moved.latest()).extracting(Moved.MovedNegotiation::negotiation)
            .containsExactly(before.id(), fresh.id())
            .doesNotContain(untouched.id());
        assertThat(moved.latest()).extracting(Moved.MovedNegotiation::raisedSince).containsExactly(false, true);
    }

    @Test
    void compareTheDaysSinceWithFourTimesAsManyBefore() {
        decided("2026-02-10", 40, 10);
        story.on("2026-03-10");
        raised();
        Since since = now();
        decided("2026-03-15", 10, 40);
        ChangeReport report = Changes.of(story.views(), since, Instant.parse("2026-03-20T12:00:00Z"));
        assertThat(report.stretch())
            .isEqualTo(new Period(LocalDate.parse("2026-03-11"), LocalDate.parse("2026-03-20")));
        assertThat(report.before()).isEqualTo(new Period(LocalDate.parse("2026-01-30"), LocalDate.parse("2026-03-10")));
        Figure yes = figure(report, Share.YES);
        assertThat(yes.trend()).isEqualTo(Trend.FALLING);
        assertThat(yes.now().value()).isEqualTo(0.2);
        assertThat(yes.before().value()).isEqualTo(0.8);
        assertThat(figure(report, Share.COUNTER_OFFERED).trend()).isEqualTo(Trend.NO_DETECTABLE_CHANGE);
        assertThat(figure(report, Share.COUNTER_AGREED).change().why()).isNotBlank();
    }

    @Test
    void nameTheReasonsThatMoved() {
        story.on("2026-02-20");
        for (int i = 0; i < 40; i++) {
            raised().claiming("Y01");
        }
        Since since = now();
        story.on("2026-03-15");
        for (int i = 0; i < 40; i++) {
            raised().claiming("Y02");
        }
        assertThat(Changes.of(story.views(), since, Instant.parse("2026-03-20T12:00:00Z")).reasons())
            .extracting(ReasonCounts::code)
            .containsExactly("Y01", "Y02");
    }

    @Test
    void haveNothingToCompareWithOnTheSameDayOrFromTheStart() {
        raised().accepted("G01");
        ChangeReport sameDay = since(now());
        assertThat(sameDay.stretch()).isNull();
        assertThat(sameDay.figures()).allSatisfy(figure -> assertThat(figure.now().why()).isNotBlank());
        ChangeReport whole = since(new Since(0, Instant.EPOCH));
        assertThat(whole.happened().raised()).isEqualTo(1);
        assertThat(whole.before()).isNull();
    }

    private void decided(String day, int yes, int no) {
        story.on(day);
        for (int i = 0; i < yes; i++) {
            raised().accepted("G01");
        }
        for (int i = 0; i < no; i++) {
            raised().declined("G02");
        }
    }

    private static Figure figure(ChangeReport report, Share share) {
        return report.figures().stream().filter(one -> one.figure() == share).findFirst().orElseThrow();
    }

    private Tale raised() {
        return story.raised("ana", "north");
    }

    private Since now() {
        Views views = story.views();
        return new Since(views.position(), views.recordedAt());
    }

    private ChangeReport since(Since since) {
        return Changes.of(story.views(), since, story.views().recordedAt());
    }

}
