package dev.parley.commandservice.negotiation;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.AggregateFactory;

/**
 * Makes the aggregate that a stream or a snapshot starts from. A snapshot is kept in the
 * process and shared, so what goes on from it is a copy.
 */
public final class NegotiationFactory implements AggregateFactory<Negotiation> {

    @Override
    public Negotiation createAggregateRoot(String aggregateIdentifier, DomainEventMessage<?> firstEvent) {
        return (firstEvent.getPayload() instanceof Negotiation snapshot) ? snapshot.copy() : new Negotiation();
    }

    @Override
    public Class<Negotiation> getAggregateType() {
        return Negotiation.class;
    }

}
