package dev.parley.commandservice.dispatch;

import dev.parley.commandservice.negotiation.Negotiation;
import dev.parley.commandservice.negotiation.NegotiationFactory;
import dev.parley.sharedevents.NegotiationEvent;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * Loads negotiations, and keeps the state that a commit leaves as their snapshot: the
 * next command reads what others have appended since, which is mostly nothing. With a
 * snapshot after every fiftieth event a command read and decoded twenty-five on average.
 */
public final class NegotiationRepository extends EventSourcingRepository<Negotiation> {

    private final EventStore events;

    public NegotiationRepository(EventStore events, ParameterResolverFactory resolvers) {
        super(builder(Negotiation.class).eventStore(events)
            .aggregateFactory(new NegotiationFactory())
            .parameterResolverFactory(resolvers)
            .eventStreamFilter(NegotiationRepository::isOfNegotiation));
        this.events = events;
    }

    /** The stream of something else is no negotiation, whatever its id. */
    private static boolean isOfNegotiation(DomainEventMessage<?> message) {
        return NegotiationEvent.class.isAssignableFrom(message.getPayloadType())
                || message.getPayloadType() == Negotiation.class;
    }

    @Override
    protected void doSaveWithLock(EventSourcedAggregate<Negotiation> aggregate) {
        super.doSaveWithLock(aggregate);
        CurrentUnitOfWork.get().afterCommit(_ -> events.storeSnapshot(snapshot(aggregate)));
    }

    private static DomainEventMessage<Negotiation> snapshot(EventSourcedAggregate<Negotiation> aggregate) {
        return new GenericDomainEventMessage<>(aggregate.type(), aggregate.identifierAsString(), aggregate.version(),
                aggregate.invoke(Negotiation::copy));
    }

}
