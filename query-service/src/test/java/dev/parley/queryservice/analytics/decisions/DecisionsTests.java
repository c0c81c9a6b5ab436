package dev.parley.queryservice.analytics.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.RandomStory;
import dev.parley.queryservice.Story;
import dev.parley.queryservice.analytics.Group;
import dev.parley.queryservice.analytics.GroupBy;
import dev.parley.queryservice.filters.AmountBand;
import dev.parley.queryservice.filters.Filter;
import dev.parley.queryservice.filters.Period;
import dev.parley.queryservice.filters.PeriodBy;
import dev.parley.sharedevents.AccountId;
import dev.parley.sharedevents.Disposition;
import dev.parley.sharedevents.Name;
import dev.parley.sharedevents.ReasonCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DecisionsTests {

    private final Story story = new Story();

    @Test
    void putEachNegotiationIntoOneColumn() {
        story.raised("ana", "north").accepted();
        story.raised("ana", "north").countering().acceptingTheCounter().acceptedWithCounter();
        story.raised("ana", "north").countering().imposedTheCounter();
        story.raised("ana", "north").declined();
        story.raised("ana", "north").deferred();
        story.raised("ana", "north").withdrawn();
        var open = story.raised("ana", "north");
        story.raised("ana", "north").duplicateOf(open.id());
        story.raised("ana", "north").deferred().supersededBy(open.id());
        DecisionCounts counts = all(Basis.FIRST);
        assertThat(counts).usingRecursiveComparison()
            .ignoringFields("yesShare")
            .isEqualTo(new DecisionCounts(Group.ALL, 9, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, counts.yesShare()));
        assertThat(counts.yesShare().value()).isEqualTo(0.5);
        assertThat(counts.yesShare().n()).isEqualTo(4);
    }

    @Test
    void haveNoShareWhereNothingIsDecided() {
        story.raised("ana", "north");
        assertThat(all(Basis.FIRST).yesShare().value()).isNull();
        assertThat(all(Basis.FIRST).yesShare().why()).isNotBlank();
    }

    @Nested
    class BasisTests {

        @Test
        void firstStandsWhateverCameAfter() {
            story.raised("ana", "north").declined().overriddenTo(Disposition.ACCEPTED);
            story.raised("ana", "north").declined().reopened();
            story.raised("ana", "north").accepted().supersededBy(null);
            assertThat(all(Basis.FIRST).declined()).isEqualTo(2);
            assertThat(all(Basis.FIRST).asAsked()).isEqualTo(1);
            assertThat(all(Basis.CURRENT).declined()).isZero();
            assertThat(all(Basis.CURRENT).asAsked()).isEqualTo(1);
            assertThat(all(Basis.CURRENT).open()).isEqualTo(1);
            assertThat(all(Basis.CURRENT).superseded()).isEqualTo(1);
        }

        @Test
        void firstIsNotStoppedByADeferral() {
            story.raised("ana", "north").deferred().reopened().accepted();
            assertThat(all(Basis.FIRST).asAsked()).isEqualTo(1);
            assertThat(all(Basis.FIRST).deferred()).isZero();
        }

    }

    @Nested
    class FilterTests {

        @Test
        void goesByTheDayOfRaisingOrOfDeciding() {
            story.on("2026-01-10").raised("ana", "north").on("2026-04-02").accepted();
            story.on("2026-04-03").raised("ana", "north");
            Period spring = new Period(LocalDate.parse("2026-04-01"), LocalDate.parse("2026-06-30"));
            assertThat(counted(filter(spring, PeriodBy.RAISED))).isEqualTo(1);
            assertThat(counted(filter(spring, PeriodBy.DECIDED))).isEqualTo(1);
            assertThat(of(filter(spring, PeriodBy.DECIDED), null).getFirst().asAsked()).isEqualTo(1);
            assertThat(counted(filter(Period.ALWAYS, PeriodBy.DECIDED))).isEqualTo(1);
        }

        @Test
        void findsReasonsInClaimsAndInTheGroundsOfDecisions() {
            story.raised("ana", "north").claiming("Y03");
            story.raised("ana", "north").declined("N01");
            story.raised("ana", "north").claiming("Y03").retracted();
            assertThat(counted(reason("Y03"))).isEqualTo(1);
            assertThat(counted(reason("N01"))).isEqualTo(1);
        }

        @Test
        void addsUpAmountsOfOneCurrencyOnly() {
            story.raised("ana", "north").demanding("acme", "600", "EUR").demanding("bolt", "500", "EUR");
            story.raised("ana", "north").demanding("acme", "600", "EUR").demanding("bolt", "500", "USD");
            AmountBand band = new AmountBand("EUR", new BigDecimal("1000"), null);
            assertThat(counted(new Filter(null, null, null, null, null, band, Period.ALWAYS, PeriodBy.RAISED)))
                .isEqualTo(1);
        }

        @Test
        void findsAnAccount() {
            story.raised("ana", "north").demanding("acme", "600", "EUR");
            story.raised("ana", "north").demanding("bolt", "500", "EUR");
            assertThat(counted(new Filter(null, Name.of("billing"), Name.of("enterprise"), new AccountId("a_acme"),
                    null, null, Period.ALWAYS, PeriodBy.RAISED)))
                .isEqualTo(1);
        }

    }

    @Nested
    class GroupTests {

        @Test
        void areMonthsAndQuartersInOrder() {
            story.on("2026-04-10").raised("ana", "north");
            story.on("2025-12-31").raised("ana", "north");
            assertThat(groups(GroupBy.MONTH)).containsExactly("2025-12", "2026-04");
            assertThat(groups(GroupBy.QUARTER)).containsExactly("2025-Q4", "2026-Q2");
        }

        @Test
        void ofReasonsHaveTheOrderOfTheCatalogue() {
            story.raised("ana", "north").claiming("G01").claiming("N02").claiming("Y12");
            story.raised("ana", "north");
            assertThat(groups(GroupBy.REASON)).containsExactly("Y12", "N02", "G01", "none");
        }

    }

    @Test
    void addUpToThoseRaisedWhateverHappens() {
        for (long seed = 0; seed < 20; seed++) {
            Story random = RandomStory.told(seed, 300);
            for (Basis basis : Basis.values()) {
                for (@Nullable
                GroupBy groupBy : RandomStory.groupings()) {
                    List<DecisionCounts> groups = Decisions.of(random.views(), Filter.ALL, groupBy, basis);
                    assertThat(groups).allSatisfy(group -> assertThat(sumOf(group)).isEqualTo(group.raised()));
                    if (groupBy != GroupBy.REASON) {
                        assertThat(groups.stream().mapToLong(DecisionCounts::raised).sum())
                            .isEqualTo(random.views().negotiations().size());
                    }
                }
            }
        }
    }

    @Test
    void countImportedHistory() {
        story.imported().calledLast().accepted();
        story.imported().calledLast().acceptedWithCounter();
        assertThat(all(Basis.FIRST).yes()).isEqualTo(2);
        assertThat(all(Basis.FIRST).counterAgreed()).isEqualTo(1);
    }

    private static long sumOf(DecisionCounts counts) {
        return counts.asAsked() + counts.counterAgreed() + counts.counterImposed() + counts.declined()
                + counts.deferred() + counts.withdrawn() + counts.duplicate() + counts.superseded() + counts.open();
    }

    private DecisionCounts all(Basis basis) {
        return Decisions.of(story.views(), Filter.ALL, null, basis).getFirst();
    }

    private List<DecisionCounts> of(Filter filter, @Nullable GroupBy groupBy) {
        return Decisions.of(story.views(), filter, groupBy, Basis.FIRST);
    }

    private long counted(Filter filter) {
        return of(filter, null).getFirst().raised();
    }

    private List<String> groups(GroupBy groupBy) {
        return of(Filter.ALL, groupBy).stream().map(counts -> counts.group().name()).toList();
    }

    private static Filter filter(Period period, PeriodBy by) {
        return new Filter(null, null, null, null, null, null, period, by);
    }

    private static Filter reason(String code) {
        return new Filter(null, null, null, null, new ReasonCode(code), null, Period.ALWAYS, PeriodBy.RAISED);
    }

}
