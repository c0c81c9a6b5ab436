package dev.parley.queryservice.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.Tale;
import dev.parley.sharedevents.AccountId;
import dev.parley.sharedevents.DecisionEvent.DecisionOverridden;
import dev.parley.sharedevents.DecisionEvent.Displacement;
import dev.parley.sharedevents.DecisionEvent.OverrideCause;
import dev.parley.sharedevents.DecisionEvent.RequestAccepted;
import dev.parley.sharedevents.Disposition;
import dev.parley.sharedevents.OutcomeEvent.DealOutcome;
import dev.parley.sharedevents.OutcomeEvent.DealOutcomeRecorded;
import dev.parley.sharedevents.OutcomeEvent.DeliveryPlanned;
import dev.parley.sharedevents.OutcomeEvent.DeliveryRecorded;
import dev.parley.sharedevents.OutcomeEvent.OutcomeRecorded;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Reasoning;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.Side;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecidedTests extends WaitingStory {

    private final Tale it = story.raised("sales", "north");

    @Test
    void thatDefersIsTakenUpAgainOnItsDay() {
        it.deferred();
        assertThat(kinds(Role.PRODUCT, "2026-01-10")).isEmpty();
        assertThat(only(Role.PRODUCT, "2026-01-20", Kind.REVISIT).overdue()).isFalse();
        assertThat(kinds(Role.SALES, "2026-01-30")).isEmpty();
        assertThat(waiting("product2", Role.PRODUCT, "2026-01-30")).isEmpty();
        assertThat(waiting("product2", Role.PRODUCT, "2026-01-31")).extracting(Item::kind)
            .containsExactly(Kind.REVISIT);
        assertThat(only(Role.SALES, "2026-01-31", Kind.REVISIT).overdue()).isFalse();
        assertThat(only(Role.SALES, "2026-02-01", Kind.REVISIT).overdue()).isTrue();
    }

    @Test
    void isTakenUpAgainAheadOfItsDayByWhomeverThereIsNewsFor() {
        it.demanding("acme", "1", "EUR").deferred();
        assertThat(kinds(Role.SALES, "2026-01-20")).isEmpty();
        it.demanding("bolt", "1", "EUR");
        assertThat(kinds(Role.SALES, "2026-01-10")).isEmpty();
        assertThat(kinds(Role.SALES, "2026-01-20")).containsExactly(Kind.REVISIT);
    }

    @Test
    void isTakenUpAgainByTheExecutiveWhoDeferredIt() {
        it.declined("G02").executive(override(Disposition.DEFERRED, LocalDate.of(2026, 1, 31)));
        assertThat(kinds(Role.EXECUTIVE, "2026-01-10")).isEmpty();
        assertThat(only(Role.EXECUTIVE, "2026-01-20", Kind.REVISIT).personal()).isTrue();
        assertThat(waiting("executive2", Role.EXECUTIVE, "2026-01-20")).isEmpty();
        assertThat(waiting("executive2", Role.EXECUTIVE, "2026-02-20")).isEmpty();
        assertThat(kinds(Role.PRODUCT, "2026-01-20")).isEmpty();
        assertThat(kinds(Role.PRODUCT, "2026-01-31")).containsExactly(Kind.REVISIT);
    }

    @Test
    void isScoredByBothSidesWhenItsReviewIsDueAndThenItsOutcomeRecorded() {
        it.product(acceptedForReviewOn("2026-04-01"));
        assertThat(kinds(Role.SALES, "2026-02-01")).isEmpty();
        assertThat(only(Role.SALES, "2026-04-02", Kind.SCORE_PROCESS).overdue()).isTrue();
        it.scored(Side.ASKING, 4);
        assertThat(kinds(Role.SALES, "2026-04-02")).isEmpty();
        assertThat(kinds(Role.PRODUCT, "2026-02-01")).containsExactly(Kind.SCORE_PROCESS);
        it.scored(Side.ANSWERING, 5);
        assertThat(kinds(Role.PRODUCT, "2026-04-02")).containsExactly(Kind.RECORD_OUTCOME);
        it.product(new OutcomeRecorded(Side.ANSWERING, true, null));
        assertThat(kinds(Role.PRODUCT, "2026-04-02")).isEmpty();
        assertThat(kinds(Role.SALES, "2026-04-02")).containsExactly(Kind.RECORD_OUTCOME);
    }

    @Test
    void ofASmallMatterAsksForNothing() {
        it.accepted();
        assertThat(kinds(Role.SALES, "2026-06-01")).isEmpty();
        assertThat(kinds(Role.PRODUCT, "2026-06-01")).isEmpty();
    }

    @Test
    void isDeliveredOnThePlannedDay() {
        it.accepted().product(new DeliveryPlanned(LocalDate.of(2026, 3, 1), null));
        assertThat(only(Role.PRODUCT, "2026-03-02", Kind.RECORD_DELIVERY).overdue()).isTrue();
        it.product(new DeliveryRecorded(LocalDate.of(2026, 3, 2), null));
        assertThat(kinds(Role.PRODUCT, "2026-03-03")).isEmpty();
    }

    @Test
    void wantsToKnowWhatBecameOfAnAccountAboutToQuit() {
        it.demanding("acme", "100", "EUR").claiming("Y03").declined("G02");
        assertThat(kinds(Role.SALES, "2026-02-01")).containsExactly(Kind.RECORD_DEAL_OUTCOME);
        it.sales(new DealOutcomeRecorded(new AccountId("a_acme"), DealOutcome.STAYED, LocalDate.of(2026, 2, 1), null,
                null));
        assertThat(kinds(Role.SALES, "2026-02-01")).isEmpty();
    }

    private static DecisionOverridden override(Disposition to, LocalDate revisitOn) {
        return new DecisionOverridden(to, null, false, revisitOn, TEXT, OverrideCause.STRATEGY);
    }

    private static RequestAccepted acceptedForReviewOn(String day) {
        return new RequestAccepted(
                new Reasoning(TEXT, List.of(new PersonId("u_product")), LocalDate.of(2026, 1, 1), null, null, List.of(),
                        null, new Reasoning.Forecast(TEXT, 0.7, LocalDate.parse(day)), null, List.of()),
                new Displacement(List.of(), TEXT), false);
    }

}
