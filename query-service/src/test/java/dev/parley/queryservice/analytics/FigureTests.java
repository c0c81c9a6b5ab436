package dev.parley.queryservice.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.BusyStory;
import dev.parley.queryservice.RandomStory;
import dev.parley.queryservice.Story;
import dev.parley.queryservice.SwiftHistory;
import dev.parley.queryservice.analytics.decisions.Basis;
import dev.parley.queryservice.analytics.decisions.DecisionCounts;
import dev.parley.queryservice.analytics.decisions.Decisions;
import dev.parley.queryservice.analytics.overrides.OverrideFigures;
import dev.parley.queryservice.analytics.overrides.Overrides;
import dev.parley.queryservice.analytics.statistics.Days;
import dev.parley.queryservice.analytics.timetodecision.TimeFigures;
import dev.parley.queryservice.analytics.timetodecision.TimeToDecision;
import dev.parley.queryservice.filters.Filter;
import dev.parley.queryservice.filters.Period;
import dev.parley.queryservice.filters.PeriodBy;
import dev.parley.queryservice.views.Views;
import java.io.IOException;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What holds of every figure, whatever the story. */
class FigureTests {

    private static final Instant AT = Instant.parse("2026-11-23T12:00:00Z");

    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @EnumSource
    void saysWhyWhereItHasNoValueAndLiesWithinItsInterval(EveryAnalytic analytic) {
        for (Story story : new Story[] { new Story(), BusyStory.told(3, 60), BusyStory.told(4, 800) }) {
            for (@Nullable
            GroupBy by : RandomStory.groupings()) {
                check(JSON.valueToTree(analytic.of(story.views(), Filter.ALL, by, AT)), analytic.name());
            }
        }
    }

    private static void check(JsonNode node, String where) {
        if (node.has("value") && node.has("n")) {
            if (node.get("value").isNull()) {
                assertThat(node.path("why").asString("")).as(where).isNotBlank();
            }
            else if (node.has("low") && node.get("low").isNumber() && node.get("high").isNumber()) {
                assertThat(node.get("value").asDouble()).as(where)
                    .isBetween(node.get("low").asDouble(), node.get("high").asDouble());
            }
        }
        node.propertyStream().forEach(field -> check(field.getValue(), where + "." + field.getKey()));
        if (node.isArray()) {
            node.forEach(one -> check(one, where));
        }
    }

    @Nested
    class OfImportedHistory {

        private final Views swift = SwiftHistory.told().views();

        OfImportedHistory() throws IOException {
        }

        @Test
        void areThePublishedDecisions() {
            DecisionCounts counts = Decisions.of(swift, Filter.ALL, null, Basis.FIRST).getFirst();
            assertThat(counts.raised()).isEqualTo(546);
            assertThat(counts.yes()).isEqualTo(478);
            assertThat(counts.no()).isEqualTo(36);
            assertThat(counts.yesShare().value()).isEqualTo(0.93);
        }

        @Test
        void areTheTimesOfAnIndependentPackage() {
            // etm 1.1.1 and, for the naive one, survival 3.5-3, of R 4.2.2
            TimeFigures figures = TimeToDecision.of(swift, Filter.ALL, null, AT, false).getFirst();
            assertThat(figures).extracting("decided", "endedOtherwise", "undecided").containsExactly(514L, 6L, 26L);
            assertThat(figures.median()).isEqualTo(new Days(22L, 20L, 24L, 546, null));
            assertThat(figures.percentile85()).isEqualTo(new Days(83L, 69L, 95L, 546, null));
            assertThat(figures.naiveMedian()).isEqualTo(new Days(20L, 19L, 22L, 514, null));
        }

        @Test
        void areReversalsButNoOverrides() {
            OverrideFigures figures = Overrides.of(swift, Period.ALWAYS, PeriodBy.RAISED, null, AT).getFirst();
            assertThat(figures.overridden()).isZero();
            assertThat(figures.reversals().decisions()).isPositive();
            assertThat(figures.escalatedShare().why()).isNotBlank();
        }

        @ParameterizedTest
        @EnumSource(names = { "DECISIONS", "DECISIONS_NOW", "TIME_TO_DECISION", "OVERRIDES", "TRENDS", "CHANGES" },
                mode = EnumSource.Mode.EXCLUDE)
        void areNoneWhereTheyWouldNeedClaims(EveryAnalytic analytic) {
            Object ofNothing = analytic.of(Views.empty(), Filter.ALL, null, AT);
            assertThat(analytic.of(swift, Filter.ALL, null, AT)).isEqualTo(ofNothing);
        }

    }

    @Test
    void addUpOverTheGroupsThatANegotiationStandsInOneOf() {
        Views views = BusyStory.told(5, 800).views();
        for (GroupBy by : new GroupBy[] { GroupBy.MONTH, GroupBy.QUARTER, GroupBy.SALES_TEAM, GroupBy.SEGMENT }) {
            assertThat(
                    TimeToDecision.of(views, Filter.ALL, by, AT, false).stream().mapToLong(TimeFigures::raised).sum())
                .isEqualTo(views.negotiations().size());
            assertThat(TimeToDecision.of(views, Filter.ALL, by, AT, false))
                .allSatisfy(group -> assertThat(Stream.of(group.decided(), group.endedOtherwise(), group.undecided())
                    .mapToLong(Long::longValue)
                    .sum()).isEqualTo(group.raised()));
        }
    }

}
