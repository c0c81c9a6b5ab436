package dev.parley.queryservice.views.negotiations;

import static dev.parley.queryservice.Phrases.COUNTER;
import static dev.parley.queryservice.Phrases.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.Phrases;
import dev.parley.queryservice.Story;
import dev.parley.queryservice.Tale;
import dev.parley.sharedevents.AccountId;
import dev.parley.sharedevents.CorrectionEvent.EntryRetracted;
import dev.parley.sharedevents.ObjectionEvent.ObjectionRaised;
import dev.parley.sharedevents.ObjectionEvent.ObjectionWithdrawn;
import dev.parley.sharedevents.ObjectionId;
import dev.parley.sharedevents.OutcomeEvent.DealOutcome;
import dev.parley.sharedevents.OutcomeEvent.DealOutcomeRecorded;
import dev.parley.sharedevents.OutcomeEvent.DeliveryPlanned;
import dev.parley.sharedevents.ReasonCode;
import dev.parley.sharedevents.RequestEvent.EffortEstimated;
import dev.parley.sharedevents.Side;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetractingTests {

    private final Tale tale = new Story().raised("ana", "north");

    @Test
    void leavesAClaimToBeSeenButNotCounted() {
        Negotiation negotiation = tale.claiming("Y03").retracted().now();
        assertThat(negotiation.claims().all()).hasSize(1);
        assertThat(negotiation.claims().counted()).isEmpty();
        assertThat(negotiation.reasons()).isEmpty();
        assertThat(negotiation.amendments()).hasSize(1);
    }

    @Test
    void leavesADemandAndEvidenceUncounted() {
        Negotiation negotiation = tale.claiming("Y03")
            .evidenced()
            .retracted()
            .demanding("acme", "10", "EUR")
            .retracted()
            .now();
        assertThat(negotiation.countedDemands()).isEmpty();
        assertThat(negotiation.claims().all().getFirst().evidence().getFirst().retracted()).isTrue();
    }

    @Test
    void leavesAnObjectionToBeSeenThatBlocksNothing() {
        assertThat(tale.objecting().now().objections().counted()).hasSize(1);
        Objections objections = tale.retracted().now().objections();
        assertThat(objections.counted()).isEmpty();
        assertThat(objections.all().getFirst()).returns(true, Objection::retracted)
            .returns(false, objection -> objection.blocks(Phrases.ASK));
    }

    @Test
    void ofWhatEndedAnObjectionOpensItAgain() {
        tale.objecting().product(new ObjectionWithdrawn(new ObjectionId("o1"), null)).retracted();
        assertThat(tale.now().objections().counted()).extracting(Objection::status)
            .containsExactly(Objection.Status.OPEN);
    }

    @Test
    void ofAnAnswerLeavesTheCounterOptionUnanswered() {
        tale.countering().acceptingTheCounter().retracted();
        assertThat(tale.now().options().counters()).singleElement().extracting(Option::answer).isNull();
    }

    @Test
    void ofACounterOptionTakesItsObjectionsAlong() {
        tale.countering();
        long proposed = tale.now().lastPosition();
        tale.product(new ObjectionRaised(new ObjectionId("o9"), COUNTER, new ReasonCode("G06"), TEXT, TEXT, true));
        tale.product(new EntryRetracted(proposed, proposed - 1, TEXT));
        assertThat(tale.now().options().counters()).isEmpty();
        assertThat(tale.now().objections().counted()).isEmpty();
    }

    @Test
    void ofAClaimTakesItsChallengeAlong() {
        tale.claiming("Y03").challenged();
        tale.sales(new EntryRetracted(2, 1, TEXT));
        assertThat(tale.now().claims().counted()).isEmpty();
        tale.claiming("Y04").challenged().retracted();
        assertThat(tale.now().claims().counted()).extracting(Claim::status).containsExactly(Claim.Status.ASSERTED);
    }

    @Test
    void ofEffortDeliveryDealAndScoreLeavesThemAsTheyWereBefore() {
        tale.product(new EffortEstimated(3)).product(new EffortEstimated(8)).retracted();
        tale.accepted("G01").product(new DeliveryPlanned(LocalDate.of(2026, 5, 1), null)).retracted();
        tale.sales(new DealOutcomeRecorded(new AccountId("a_acme"), DealOutcome.LOST, LocalDate.of(2026, 5, 1), null,
                null))
            .retracted();
        tale.scored(Side.ASKING, 2).retracted();
        Negotiation now = tale.now();
        assertThat(now.effort()).isEqualTo(3);
        assertThat(now.outcomes()).returns(null, Outcomes::planned)
            .returns(List.of(), Outcomes::deals)
            .returns(List.of(), Outcomes::scores);
        assertThat(now.amendments()).hasSize(4);
        assertThat(now.version()).isEqualTo(now.lastPosition());
    }

}
