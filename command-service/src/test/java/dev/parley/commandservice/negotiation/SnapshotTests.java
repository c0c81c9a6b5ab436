package dev.parley.commandservice.negotiation;

import static dev.parley.commandservice.negotiation.Cast.*;
import static dev.parley.commandservice.negotiation.Story.negotiation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.commandservice.negotiation.state.NegotiationState;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.RequestEvent.EffortEstimated;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.Test;

class SnapshotTests {

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

}
