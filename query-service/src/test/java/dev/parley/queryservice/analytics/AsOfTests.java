package dev.parley.queryservice.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.BusyStory;
import dev.parley.queryservice.Story;
import dev.parley.queryservice.SwiftHistory;
import dev.parley.queryservice.filters.Filter;
import dev.parley.queryservice.views.Views;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What was answered live when the log ended at a position is what the fold of exactly so
 * many entries answers ever after.
 */
class AsOfTests {

    private static final Instant AT = Instant.parse("2026-12-01T12:00:00Z");

    private static final int POSITIONS = 12;

    static Stream<Story> logs() throws IOException {
        return Stream.of(SwiftHistory.told(), BusyStory.told(1, 800));
    }

    @ParameterizedTest
    @MethodSource("logs")
    void everyFigureOfAPositionStaysWhatItWasWhenTheLogEndedThere(Story story) {
        TreeMap<Integer, List<Object>> live = new TreeMap<>();
        List<Views> kept = new ArrayList<>();
        Views views = Views.empty();
        int stride = story.told().size() / POSITIONS;
        for (Story.Told one : story.told()) {
            views = views.apply(one.entry(), one.event(), story);
            if (views.position() % stride == 0 || views.position() == story.told().size()) {
                live.put((int) views.position(), figures(views));
                kept.add(views);
            }
        }
        assertThat(live).hasSizeGreaterThan(POSITIONS - 1);
        live.forEach((position, figures) -> assertThat(figures(folded(story, position))).isEqualTo(figures));
        assertThat(kept.stream().map(AsOfTests::figures).toList()).isEqualTo(List.copyOf(live.values()));
        assertThat(live.values().stream().distinct().count()).isEqualTo(live.size());
    }

    private static Views folded(Story story, int position) {
        Views views = Views.empty();
        for (Story.Told one : story.told().subList(0, position)) {
            views = views.apply(one.entry(), one.event(), story);
        }
        return views;
    }

    private static List<Object> figures(Views views) {
        return Stream.of(EveryAnalytic.values())
            .flatMap(analytic -> Stream.of(analytic.of(views, Filter.ALL, null, AT),
                    analytic.of(views, Filter.ALL, GroupBy.QUARTER, AT),
                    analytic.of(views, Filter.ALL, GroupBy.SALES_TEAM, AT)))
            .toList();
    }

}
