package dev.parley.queryservice.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.BusyStory;
import dev.parley.queryservice.RandomStory;
import dev.parley.queryservice.Story;
import dev.parley.queryservice.analytics.decisions.Basis;
import dev.parley.queryservice.analytics.decisions.DecisionCounts;
import dev.parley.queryservice.analytics.decisions.Decisions;
import dev.parley.queryservice.filters.AmountBand;
import dev.parley.queryservice.filters.Filter;
import dev.parley.queryservice.filters.Period;
import dev.parley.queryservice.filters.PeriodBy;
import dev.parley.queryservice.views.Views;
import dev.parley.queryservice.views.negotiations.Decision;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.sharedevents.AccountId;
import dev.parley.sharedevents.ReasonCode;
import dev.parley.sharedevents.Stake;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the filter, and whatever was asked before while the log grew. */
class FilteredCountsTests {

    private static final Instant AT = Instant.parse("2026-12-01T12:00:00Z");

    private static final int STRIDE = 3000;

    private final Story story = BusyStory.told(11, 9000);

    private final Random random = new Random(3);

    private final List<Filter> filters = Stream.generate(this::filter).limit(12).toList();

    @Test
    void aViewThatWasAskedAsItGrewCountsAsOneThatNeverWas() {
        Views asked = Views.empty();
        Views never = Views.empty();
        for (Story.Told one : story.told()) {
            asked = asked.apply(one.entry(), one.event(), story);
            never = never.apply(one.entry(), one.event(), story);
            if (asked.position() % STRIDE == 0) {
                assertThat(figures(asked)).isEqualTo(figures(asked));
            }
        }
        assertThat(asked.negotiations().size()).isGreaterThan(1024);
        assertThat(figures(asked)).isEqualTo(figures(never));
    }

    @Test
    void thoseAreCountedThatTheFilterSays() {
        Views views = story.views();
        for (Filter filter : filters) {
            long raised = Decisions.of(views, filter, null, Basis.CURRENT)
                .stream()
                .mapToLong(DecisionCounts::raised)
                .sum();
            assertThat(raised).as(filter.toString())
                .isEqualTo(views.negotiations().stream().filter(one -> matches(filter, one)).count());
        }
        assertThat(filters)
            .anySatisfy(filter -> assertThat(Decisions.of(views, filter, null, Basis.CURRENT).getFirst().raised())
                .isBetween(1L, (long) views.negotiations().size() - 1));
    }

    @ParameterizedTest
    @EnumSource(PeriodBy.class)
    void aDayMoreOrLessAtEitherEndOfThePeriodCounts(PeriodBy by) {
        Views views = story.views();
        LocalDate first = days(views, by).min(Comparator.naturalOrder()).orElseThrow();
        LocalDate last = days(views, by).max(Comparator.naturalOrder()).orElseThrow();
        for (int days = -1; days < 4; days++) {
            for (Period period : List.of(new Period(first.plusDays(days), last.minusDays(days)),
                    new Period(first.plusDays(days), null), new Period(null, last.minusDays(days)))) {
                Filter filter = Filter.ALL.during(period, by);
                assertThat(Decisions.of(views, filter, null, Basis.CURRENT).getFirst().raised()).as(filter.toString())
                    .isEqualTo(days(views, by).filter(period::contains).count());
            }
        }
    }

    private static Stream<LocalDate> days(Views views, PeriodBy by) {
        return views.negotiations()
            .stream()
            .flatMap(one -> by == PeriodBy.RAISED ? Stream.of(one.request().raisedOn())
                    : one.decision().stream().map(Decision::decidedOn));
    }

    private List<Object> figures(Views views) {
        return Stream.of(EveryAnalytic.values())
            .flatMap(analytic -> filters.stream().map(filter -> analytic.of(views, filter, grouping(filter), AT)))
            .toList();
    }

    private static @Nullable GroupBy grouping(Filter filter) {
        List<@Nullable GroupBy> all = RandomStory.groupings();
        return all.get(Math.floorMod(filter.hashCode(), all.size()));
    }

    private Filter filter() {
        LocalDate from = LocalDate.parse("2025-01-06").plusDays(random.nextInt(600));
        return new Filter(null, null, null, maybe(new AccountId("a_acme" + random.nextInt(9))),
                maybe(new ReasonCode(random.nextBoolean() ? "Y03" : "N01")),
                maybe(new AmountBand("EUR", BigDecimal.valueOf(50), BigDecimal.valueOf(150))),
                new Period(maybe(from), maybe(from.plusDays(random.nextInt(300)))),
                random.nextBoolean() ? PeriodBy.RAISED : PeriodBy.DECIDED);
    }

    private <T> @Nullable T maybe(T value) {
        return random.nextInt(3) == 0 ? value : null;
    }

    /** What the filter means, said once more. */
    private static boolean matches(Filter filter, Negotiation one) {
        LocalDate day = filter.by() == PeriodBy.RAISED ? one.request().raisedOn()
                : one.decision().map(Decision::decidedOn).orElse(null);
        return day != null && filter.period().contains(day)
                && (filter.account() == null
                        || one.countedDemands().anyMatch(demand -> demand.account().equals(filter.account())))
                && (filter.reason() == null || one.reasons().contains(filter.reason()))
                && (filter.amount() == null || isWorth(filter.amount(), one));
    }

    private static boolean isWorth(AmountBand band, Negotiation one) {
        BigDecimal sum = one.countedDemands()
            .map(demand -> demand.stake())
            .filter(Objects::nonNull)
            .map(Stake::amount)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(Objects.requireNonNull(band.least())) >= 0
                && sum.compareTo(Objects.requireNonNull(band.most())) <= 0;
    }

}
