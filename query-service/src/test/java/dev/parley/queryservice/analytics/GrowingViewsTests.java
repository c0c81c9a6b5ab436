package dev.parley.queryservice.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.BusyStory;
import dev.parley.queryservice.RandomStory;
import dev.parley.queryservice.Story;
import dev.parley.queryservice.filters.Filter;
import dev.parley.queryservice.views.Views;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What was derived from earlier versions of the views changes no figure. */
class GrowingViewsTests {

    private static final Instant AT = Instant.parse("2026-12-01T12:00:00Z");

    private static final int STRIDE = 4000;

    private final Story story = BusyStory.told(5, 9000);

    @Test
    void aViewThatHasAnsweredAsItGrewAnswersAsOneThatNeverHas() {
        Views asked = Views.empty();
        Views never = Views.empty();
        for (Story.Told one : story.told()) {
            asked = asked.apply(one.entry(), one.event(), story);
            never = never.apply(one.entry(), one.event(), story);
            if (asked.position() % STRIDE == 0) {
                assertThat(figures(asked)).isNotEmpty();
            }
        }
        assertThat(asked.negotiations().size()).isGreaterThan(1024);
        assertThat(figures(asked)).isEqualTo(figures(never));
    }

    private static List<Object> figures(Views views) {
        return Stream.of(EveryAnalytic.values())
            .flatMap(analytic -> RandomStory.groupings()
                .stream()
                .map(grouping -> analytic.of(views, Filter.ALL, grouping, AT)))
            .toList();
    }

}
