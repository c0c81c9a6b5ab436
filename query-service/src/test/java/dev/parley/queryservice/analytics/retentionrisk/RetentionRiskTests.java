package dev.parley.queryservice.analytics.retentionrisk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.Said;
import dev.parley.queryservice.Story;
import dev.parley.queryservice.Tale;
import dev.parley.queryservice.filters.Filter;
import dev.parley.queryservice.views.negotiations.Demand;
import dev.parley.sharedevents.ClaimEvent;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.OutcomeEvent.DealOutcome;
import dev.parley.sharedevents.RequestEvent.DemandAdded;
import dev.parley.sharedevents.RequestEvent.DuplicateJoined;
import dev.parley.sharedevents.RequestEvent.DuplicateParted;
import dev.parley.sharedevents.RequestEvent.Joined;
import dev.parley.sharedevents.Stake;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RetentionRiskTests {

    private final Story story = new Story();

    @Test
    void isByTheLastOutcomeOfEachAccountApartForYesAndNo() {
        quitting("acme").declined("G02")
            .sales(Said.deal("acme", DealOutcome.STAYED, "2026-02-01"))
            .sales(Said.deal("acme", DealOutcome.CHURNED, "2026-03-01"));
        quitting("bolt").accepted("G01").sales(Said.deal("bolt", DealOutcome.STAYED, "2026-02-01"));
        quitting("cone").accepted("G01").sales(Said.deal("acme", DealOutcome.LOST, "2026-02-01"));
        quitting("dune");
        assertThat(figures().no().churned()).isEqualTo(1);
        assertThat(figures().no().stayed()).isZero();
        assertThat(figures().yes().stayed()).isEqualTo(1);
        assertThat(figures().yes().unknown()).isEqualTo(1);
        assertThat(figures().undecided()).isEqualTo(1);
    }

    @Test
    void isAShareOnlyFromTwentyKnownOutcomesOn() {
        for (int i = 0; i < 19; i++) {
            quitting("a" + i).declined("G02").sales(Said.deal("a" + i, DealOutcome.LOST, "2026-02-01"));
        }
        quitting("unknown").declined("G02").sales(Said.deal("unknown", DealOutcome.UNKNOWN, "2026-02-01"));
        assertThat(figures().no().lostShare().value()).isNull();
        assertThat(figures().no().lostShare().why()).isEqualTo("fewer than 20 outcomes are known");
        quitting("last").declined("G02").sales(Said.deal("last", DealOutcome.WON, "2026-02-01"));
        assertThat(figures().no().lostShare().value()).isEqualTo(0.95);
        assertThat(figures().no().lostShare().n()).isEqualTo(20);
    }

    @Test
    void isOnlyOfThoseSaidToBeQuitting() {
        story.raised("ana", "north").demanding("acme", "10", "EUR").claiming("Y08").declined("G02");
        story.raised("ana", "north").demanding("bolt", "10", "EUR").claiming("Y03").retracted().declined("G02");
        assertThat(figures().no().demands()).isZero();
    }

    @Test
    void showsLossesThatCiteANoWithoutAddingCurrencies() {
        Tale no = story.raised("ana", "north");
        no.demanding("acme", "10", "EUR").demanding("bolt", "20", "EUR").demanding("cone", "5", "USD");
        no.demanding("dune", "7", "EUR").on("2026-02-01").declined("G02");
        no.sales(Said.deal("acme", DealOutcome.LOST, "2026-03-01"));
        no.sales(Said.deal("bolt", DealOutcome.CHURNED, "2026-02-01"));
        no.sales(Said.deal("cone", DealOutcome.LOST, "2026-03-01"));
        no.sales(Said.deal("dune", DealOutcome.LOST, "2026-01-31"));
        LossesCitingANo losses = figures().lossesCitingANo();
        assertThat(losses.losses()).isEqualTo(3);
        assertThat(losses.demands()).isEqualTo(4);
        assertThat(losses.amounts()).containsExactly(
                new LossesCitingANo.Amount("EUR", Stake.Basis.ARR, new BigDecimal("30"), 2),
                new LossesCitingANo.Amount("USD", Stake.Basis.ARR, new BigDecimal("5"), 1));
    }

    @Test
    void citesNoNoThatALaterRequestHasSuperseded() {
        Tale no = quitting("acme").on("2026-02-01").declined("G02");
        no.sales(Said.deal("acme", DealOutcome.LOST, "2026-03-01"));
        assertThat(figures().lossesCitingANo().losses()).isEqualTo(1);
        no.supersededBy(quitting("bolt").accepted("G01").id());
        assertThat(figures().lossesCitingANo().losses()).isZero();
        assertThat(figures().lossesCitingANo().demands()).isZero();
        assertThat(figures().no().lost()).as("what became of those who were told no").isEqualTo(1);
    }

    @Test
    void countsADemandThatADuplicateHandedOverOnlyOnce() {
        Tale first = quitting("acme").declined("G02");
        quitting("acme").duplicateOf(first.id());
        assertThat(figures().no().demands()).isEqualTo(1);
        assertThat(figures().undecided()).isZero();
    }

    @Nested
    class OfADuplicateTests {

        @Test
        void isOfTheAccountsOfTheRequestThatItWasSaidIn() {
            Tale main = story.raised("ana", "north").demanding("acme", "10", "EUR").claiming("G03");
            Tale other = quitting("globex").duplicateOf(main.id());
            main.sales(joining(other)).declined("G02");
            main.sales(Said.deal("acme", DealOutcome.LOST, "2026-03-01"));
            main.sales(Said.deal("globex", DealOutcome.CHURNED, "2026-03-01"));
            assertThat(figures().no().demands()).isEqualTo(1);
            assertThat(figures().no().churned()).isEqualTo(1);
            assertThat(figures().lossesCitingANo().losses()).isEqualTo(2);
        }

        @Test
        void isOfAnAccountThatBothRequestsAreFor() {
            Tale main = story.raised("ana", "north")
                .demanding("bolt", "10", "EUR")
                .demanding("acme", "10", "EUR")
                .claiming("G03");
            Tale other = quitting("acme").duplicateOf(main.id());
            main.sales(joining(other)).declined("G02").sales(Said.deal("acme", DealOutcome.LOST, "2026-03-01"));
            assertThat(figures().no().demands()).isEqualTo(1);
            assertThat(figures().no().lost()).isEqualTo(1);
        }

        @Test
        void isNotOfAccountsThatCameAfterwards() {
            Tale main = quitting("acme");
            Tale other = story.raised("ana", "north").demanding("globex", "10", "EUR").claiming("G03");
            main.sales(joining(other.duplicateOf(main.id())));
            assertThat(figures().undecided()).isEqualTo(1);
            main.claiming("Y03");
            assertThat(figures().undecided()).isEqualTo(2);
        }

        @Test
        void isOfAnAccountOnceAndForAsLongAsOneOfThemIsForIt() {
            Tale main = story.raised("ana", "north").claiming("G03");
            Tale one = quitting("globex").duplicateOf(main.id());
            Tale other = quitting("globex").duplicateOf(main.id());
            main.sales(joining(one)).sales(joining(other));
            assertThat(figures().undecided()).isEqualTo(1);
            main.sales(new DuplicateParted(one.id()));
            assertThat(figures().undecided()).isEqualTo(1);
            assertThat(main.now().demands()).extracting(Demand::from).containsExactly(other.id());
            main.sales(new DuplicateParted(other.id()));
            assertThat(figures().undecided()).isZero();
        }

        /** What a duplicate says where the negotiation stands. */
        private DuplicateJoined joining(Tale duplicate) {
            return new DuplicateJoined(duplicate.id(),
                    story.of(duplicate.id().value(), Integer.MAX_VALUE)
                        .stream()
                        .flatMap(told -> brought(told.event(), duplicate)
                            .map(event -> new Joined(duplicate.id(), told.entry().seq(), told.entry().actor(),
                                    told.entry().role(), told.entry().occurredAt(), event)))
                        .toList());
        }

        private static Stream<NegotiationEvent> brought(NegotiationEvent event, Tale duplicate) {
            return switch (event) {
                case ClaimEvent about -> Stream.of(about);
                case DemandAdded demand ->
                    Stream.of(new DemandAdded(demand.demand(), demand.account(), demand.stake(), null, duplicate.id()));
                default -> Stream.empty();
            };
        }

    }

    private Tale quitting(String account) {
        return story.raised("ana", "north").demanding(account, "10", "EUR").claiming("Y03");
    }

    private RetentionFigures figures() {
        return RetentionRisk.of(story.views(), Filter.ALL, null).getFirst();
    }

}
