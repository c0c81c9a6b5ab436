package dev.parley.commandservice.negotiation;

import static dev.parley.commandservice.negotiation.Cast.*;
import static dev.parley.commandservice.negotiation.Commands.*;
import static dev.parley.commandservice.negotiation.Story.negotiation;
import static dev.parley.sharedevents.rules.Rule.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.commandservice.negotiation.commands.CorrectionCommand.Retract;
import dev.parley.commandservice.negotiation.commands.DecisionCommand.Decide;
import dev.parley.commandservice.negotiation.commands.DecisionCommand.Supersede;
import dev.parley.commandservice.negotiation.commands.NegotiationCommand;
import dev.parley.commandservice.negotiation.commands.ObjectionCommand.ObjectionOutcome;
import dev.parley.commandservice.negotiation.commands.ObjectionCommand.ResolveObjection;
import dev.parley.commandservice.negotiation.commands.OutcomeCommand.RecordDealOutcome;
import dev.parley.commandservice.negotiation.commands.RequestCommand.MarkDuplicate;
import dev.parley.commandservice.negotiation.commands.RequestCommand.Restore;
import dev.parley.commandservice.recording.ExpectedVersion;
import dev.parley.commandservice.rules.Refusal;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.CorrectionEvent.EntryRetracted;
import dev.parley.sharedevents.DecisionEvent.DecisionSuperseded;
import dev.parley.sharedevents.DecisionEvent.Interruption;
import dev.parley.sharedevents.DecisionEvent.LastCallInterrupted;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.OutcomeEvent.DealOutcome;
import dev.parley.sharedevents.RequestEvent.DemandAdded;
import dev.parley.sharedevents.ObjectionEvent.ObjectionRaised;
import dev.parley.sharedevents.RequestEvent.DuplicateJoined;
import dev.parley.sharedevents.RequestEvent.DuplicateParted;
import dev.parley.sharedevents.RequestEvent.Joined;
import dev.parley.sharedevents.RequestEvent.MarkedDuplicate;
import dev.parley.sharedevents.RequestEvent.RequestRestored;
import dev.parley.sharedevents.rules.Rule;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CrossReferencingTests {

    private static final NegotiationId EARLIER = new NegotiationId("n-0");

    private static final NegotiationId LATER = new NegotiationId("n-2");

    private static final NegotiationId MISSING = new NegotiationId("n-9");

    private final Workshop workshop = new Workshop();

    @Nested
    class MarkDuplicateTests {

        @Test
        void pointsToTheEarlierOneWhichShowsItsClaimsAndTheDemandsItLacks() {
            workshop.given(EARLIER, without(ACME));
            workshop.given(NEGOTIATION, negotiation().raisedBySales().challenged());
            assertThat(workshop.give(duplicateOf(EARLIER))).isNull();
            assertThat(last(NEGOTIATION)).isEqualTo(new MarkedDuplicate(EARLIER));
            assertThat(joined()).extracting(joined -> joined.event().getClass().getSimpleName())
                .containsExactly("DemandAdded", "ClaimAdded", "ClaimChallenged");
            assertThat(joined().getFirst().event()).isEqualTo(new DemandAdded(DEMAND, ACME, null, null, NEGOTIATION));
            assertThat(joined().getFirst()).returns(SALLY, Joined::person).returns(1L, Joined::seq);
        }

        @Test
        void bringsAnAccountThatIsThereAlreadyForWhenItIsNoMore() {
            workshop.given(EARLIER, negotiation().raisedBySales());
            workshop.given(NEGOTIATION, negotiation().raisedBySales());
            assertThat(workshop.give(duplicateOf(EARLIER))).isNull();
            assertThat(workshop.give(dealOfAcme())).isNull();
            assertThat(workshop.give(new Retract(EARLIER, FACILITATOR, 2, 1, text("not theirs")))).isNull();
            assertThat(workshop.give(dealOfAcme())).isNull();
            assertThat(workshop.give(new Restore(NEGOTIATION, FACILITATOR, text("by mistake")))).isNull();
            assertRefused(dealOfAcme(), UNKNOWN_ACCOUNT);
        }

        @Test
        void leavesTheDemandsThatWereRetracted() {
            workshop.given(EARLIER, without(ACME));
            workshop.given(NEGOTIATION,
                    negotiation().raisedBySales().and(SALES, new EntryRetracted(2, 1, text("not theirs"))));
            assertThat(workshop.give(duplicateOf(EARLIER))).isNull();
            assertThat(joined()).noneMatch(joined -> joined.event() instanceof DemandAdded);
        }

        @Test
        void bringsAlongWhatBlocksTheAskUntilItIsAnsweredThere() {
            workshop.given(EARLIER, negotiation().raisedBySales());
            workshop.given(NEGOTIATION, negotiation().raisedBySales().withOpenBlockingObjection());
            assertThat(workshop.give(duplicateOf(EARLIER))).isNull();
            assertRefused(acceptEarlier(), BLOCKING_OBJECTION_OPEN);
            assertThat(workshop
                .give(new ResolveObjection(EARLIER, PRODUCT, OBJECTION, ObjectionOutcome.WITHDRAWN, null, text("met"))))
                .isNull();
            assertThat(workshop.give(acceptEarlier())).isNull();
        }

        @Test
        void interruptsALastCallThatItBlocks() {
            workshop.given(EARLIER, negotiation().raisedBySales().inLastCall());
            workshop.given(NEGOTIATION, negotiation().raisedBySales().withOpenBlockingObjection());
            assertThat(workshop.give(duplicateOf(EARLIER))).isNull();
            assertThat(last(EARLIER)).isEqualTo(new LastCallInterrupted(Interruption.BLOCKING_OBJECTION));
        }

        @Test
        void leavesObjectionsBehindWhereAllIsDecided() {
            workshop.given(EARLIER, negotiation().raisedBySales().accepted());
            workshop.given(NEGOTIATION, negotiation().raisedBySales().withOpenBlockingObjection());
            assertThat(workshop.give(duplicateOf(EARLIER))).isNull();
            assertThat(joined()).noneMatch(joined -> joined.event() instanceof ObjectionRaised);
        }

        @Test
        void isRefusedToALaterOne() {
            workshop.given(LATER, negotiation().raisedBySales());
            workshop.given(NEGOTIATION, negotiation().raisedBySales());
            assertRefused(duplicateOf(LATER), NOT_EARLIER);
        }

        @Test
        void isRefusedToItself() {
            workshop.given(NEGOTIATION, negotiation().raisedBySales());
            assertRefused(duplicateOf(NEGOTIATION), NOT_EARLIER);
        }

        @Test
        void isRefusedToOneThatHasEnded() {
            workshop.given(EARLIER, negotiation().raisedBySales().withdrawn());
            workshop.given(NEGOTIATION, negotiation().raisedBySales());
            assertRefused(duplicateOf(EARLIER), OTHER_IS_CLOSED);
        }

        @Test
        void isRefusedToOneThatIsNotThere() {
            workshop.given(NEGOTIATION, negotiation().raisedBySales());
            assertRefused(duplicateOf(MISSING), UNKNOWN_NEGOTIATION);
        }

        @Test
        void isRefusedToOthersThanTheFacilitator() {
            workshop.given(NEGOTIATION, negotiation().raisedBySales());
            assertRefused(new MarkDuplicate(NEGOTIATION, PRODUCT, EARLIER), WRONG_ROLE);
        }

        @Test
        void isAboutNothingIfTheNegotiationIsNotThere() {
            assertThat(workshop.give(duplicateOf(EARLIER))).isInstanceOf(AggregateNotFoundException.class);
        }

        @Test
        void isRefusedIfTheVersionHasMoved() {
            workshop.given(EARLIER, negotiation().raisedBySales());
            workshop.given(NEGOTIATION, negotiation().raisedBySales());
            assertThat(workshop.give(duplicateOf(EARLIER), ExpectedVersion.of(2)))
                .isInstanceOf(ConflictingAggregateVersionException.class);
            assertThat(workshop.give(duplicateOf(EARLIER), ExpectedVersion.of(3))).isNull();
        }

        private List<Joined> joined() {
            return workshop.events(EARLIER)
                .stream()
                .flatMap(event -> event instanceof DuplicateJoined joined ? joined.said().stream() : Stream.empty())
                .toList();
        }

        private MarkDuplicate duplicateOf(NegotiationId other) {
            return new MarkDuplicate(NEGOTIATION, FACILITATOR, other);
        }

    }

    @Nested
    class RestoreTests {

        @Test
        void opensAgainWhatWasWithdrawn() {
            workshop.given(NEGOTIATION, negotiation().raisedBySales().withdrawn());
            assertThat(workshop.give(restore(text("by mistake")))).isNull();
            assertThat(last(NEGOTIATION)).isEqualTo(new RequestRestored(text("by mistake")));
        }

        @Test
        void isRefusedWithoutReason() {
            workshop.given(NEGOTIATION, negotiation().raisedBySales().withdrawn());
            assertRefused(restore(null), REASON_REQUIRED);
        }

        @Test
        void takesAlongWhatADuplicateBrought() {
            workshop.given(EARLIER, negotiation().raisedBySales());
            workshop.given(NEGOTIATION, negotiation().raisedBySales().withOpenBlockingObjection());
            workshop.give(new MarkDuplicate(NEGOTIATION, FACILITATOR, EARLIER));
            assertThat(workshop.give(restore(text("by mistake")))).isNull();
            assertThat(last(EARLIER)).isEqualTo(new DuplicateParted(NEGOTIATION));
            assertThat(workshop.give(acceptEarlier())).isNull();
        }

        @Test
        void leavesAnAccountThatAnotherDuplicateHasToo() {
            workshop.given(EARLIER, without(ACME));
            workshop.given(NEGOTIATION, negotiation().raisedBySales());
            workshop.given(LATER, negotiation().raisedBySales());
            workshop.give(new MarkDuplicate(NEGOTIATION, FACILITATOR, EARLIER));
            workshop.give(new MarkDuplicate(LATER, FACILITATOR, EARLIER));
            assertThat(workshop.give(restore(text("by mistake")))).isNull();
            assertThat(workshop.give(dealOfAcme())).isNull();
            assertThat(workshop.give(new Restore(LATER, FACILITATOR, text("by mistake")))).isNull();
            assertRefused(dealOfAcme(), UNKNOWN_ACCOUNT);
        }

        private Restore restore(@Nullable Narrative reason) {
            return new Restore(NEGOTIATION, FACILITATOR, reason);
        }

    }

    @Nested
    class SupersedeTests {

        @Test
        void pointsToTheLaterOne() {
            workshop.given(LATER, negotiation().raisedBySales());
            workshop.given(NEGOTIATION, negotiation().raisedBySales().declined());
            assertThat(workshop.give(supersededBy(PRODUCT, LATER))).isNull();
            assertThat(last(NEGOTIATION)).isEqualTo(new DecisionSuperseded(LATER));
        }

        @Test
        void isRefusedByAnEarlierOne() {
            workshop.given(EARLIER, negotiation().raisedBySales());
            workshop.given(NEGOTIATION, negotiation().raisedBySales().declined());
            assertRefused(supersededBy(PRODUCT, EARLIER), NOT_LATER);
        }

        @Test
        void isRefusedByOneThatHasEnded() {
            workshop.given(LATER, negotiation().raisedBySales().duplicate());
            workshop.given(NEGOTIATION, negotiation().raisedBySales().declined());
            assertRefused(supersededBy(PRODUCT, LATER), OTHER_IS_CLOSED);
        }

        @Test
        void isRefusedToProductThatAsks() {
            workshop.given(LATER, negotiation().raisedBySales());
            workshop.given(NEGOTIATION, negotiation().onBehalfOf(PAUL).raisedBySales().declined());
            assertRefused(supersededBy(OTHER_PRODUCT, LATER), ANSWERING_SIDE_ONLY);
        }

        private Supersede supersededBy(By by, NegotiationId other) {
            return new Supersede(NEGOTIATION, by, other);
        }

    }

    private static Story without(dev.parley.sharedevents.AccountId account) {
        Story whole = negotiation().raisedBySales();
        Story story = negotiation();
        for (var event : whole.events()) {
            if (!(event.getPayload() instanceof DemandAdded added && added.account().equals(account))) {
                story.and(at(SALES, RAISED_AT), (NegotiationEvent) event.getPayload());
            }
        }
        return story;
    }

    private static Decide acceptEarlier() {
        Decide accept = DecideBuilder.accept().acknowledgingWeakReasons().now();
        return new Decide(EARLIER, accept.by(), accept.disposition(), accept.option(), accept.rationale(),
                accept.displaces(), accept.displacesNothingBecause(), accept.forecast(),
                accept.acknowledgesWeakReasons(), accept.grounds(), accept.merit(), accept.noAlternativeBecause(),
                accept.imposedBecause(), accept.customerWording(), accept.revisitOn(), accept.revisitWhen(),
                accept.conditions(), accept.decidedOn(), accept.decidedBy(), accept.forum(), accept.minutesLink());
    }

    private static RecordDealOutcome dealOfAcme() {
        return new RecordDealOutcome(EARLIER, SALES, ACME, DealOutcome.WON, null, null, null);
    }

    private NegotiationEvent last(NegotiationId negotiation) {
        return workshop.events(negotiation).getLast();
    }

    private void assertRefused(NegotiationCommand command, Rule rule) {
        assertThat(workshop.give(command)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.rules()).isEqualTo(List.of(rule)));
    }

}
