package dev.parley.commandservice.negotiation;

import static dev.parley.commandservice.negotiation.Cast.*;
import static dev.parley.commandservice.negotiation.Commands.*;
import static dev.parley.commandservice.negotiation.Story.negotiation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.commandservice.negotiation.commands.NegotiationCommand;
import dev.parley.commandservice.negotiation.state.NegotiationState;
import dev.parley.sharedevents.Disposition;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.RequestEvent.EffortEstimated;
import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.Test;

class SnapshotTests {

    @Test
    void aNegotiationFromASnapshotGoesOnLikeOneFromItsEvents() {
        Workshop plain = Workshop.withoutSnapshots();
        Workshop snapping = Workshop.withSnapshots();
        for (NegotiationCommand command : course()) {
            given(plain);
            given(snapping);
            assertThat(String.valueOf(snapping.give(command))).isEqualTo(String.valueOf(plain.give(command)));
        }
        assertThat(snapping.hasSnapshotOf(NEGOTIATION)).isTrue();
        assertThat(snapping.events(NEGOTIATION)).isEqualTo(plain.events(NEGOTIATION)).hasSize(11);
    }

    @Test
    void whatGoesOnFromASnapshotDoesNotChangeIt() {
        Negotiation snapshot = new Negotiation();
        long seq = 0;
        for (var event : negotiation().raisedBySales().events()) {
            snapshot.on((NegotiationEvent) event.getPayload(), SALES, seq++, "n-1");
        }
        NegotiationState before = snapshot.state();
        Negotiation copy = new NegotiationFactory().createAggregateRoot("n-1",
                new GenericDomainEventMessage<>("Negotiation", "n-1", 2, snapshot));
        copy.on(new EffortEstimated(3), PRODUCT, seq, "n-1");
        assertThat(snapshot.state()).isSameAs(before);
        assertThat(before.request().personDays()).isNull();
        assertThat(copy.state().request().personDays()).isEqualTo(3);
    }

    private static void given(Workshop workshop) {
        if (workshop.events(NEGOTIATION).isEmpty()) {
            workshop.given(NEGOTIATION, negotiation().raisedWithGround());
        }
    }

    private static List<NegotiationCommand> course() {
        return List.of(propose(PRODUCT), attachEvidence(SALES), object(PRODUCT, ASK, true), challenge(PRODUCT),
                challenge(PRODUCT), DecideBuilder.accept().now(), addDemand(SALES, GLOBEX),
                DecideBuilder.decline().now(), override(Disposition.ACCEPTED, null));
    }

}
