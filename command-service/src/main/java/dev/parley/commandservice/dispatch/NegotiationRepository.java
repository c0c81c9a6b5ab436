package dev.parley.commandservice.dispatch;

import dev.parley.commandservice.negotiation.Negotiation;
import dev.parley.commandservice.negotiation.NegotiationFactory;
import dev.parley.commandservice.negotiation.state.Entries.Entry;
import dev.parley.eventlog.NewEntry;
import dev.parley.eventlog.axon.AppendedEvents;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.EventJson;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Loads negotiations, and keeps the state that a commit leaves as their snapshot: the
 * next command reads what others have appended since, which is mostly nothing. With a
 * snapshot after every fiftieth event a command read and decoded twenty-five on average.
 * A snapshot is what was recorded, not what the command had in hand: what was said in
 * clear would be sealed anew, with the key of another entry, where a correction or a
 * duplicate says it once more, and an erasure would not reach it.
 */
public final class NegotiationRepository extends EventSourcingRepository<Negotiation> {

    /** What was read of a stream, with the unit of work. */
    private static final String READ = "read ";

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
    protected EventSourcedAggregate<Negotiation> doLoadWithLock(String stream, @Nullable Long version) {
        EventSourcedAggregate<Negotiation> loaded = super.doLoadWithLock(stream, version);
        CurrentUnitOfWork.get().root().resources().put(READ + stream, loaded.invoke(Negotiation::copy));
        return loaded;
    }

    @Override
    protected void doSaveWithLock(EventSourcedAggregate<Negotiation> aggregate) {
        super.doSaveWithLock(aggregate);
        CurrentUnitOfWork.get()
            .afterCommit(done -> AppendedEvents.of(done)
                .ifPresent(appended -> events.storeSnapshot(snapshot(aggregate, done, appended))));
    }

    private static DomainEventMessage<Negotiation> snapshot(EventSourcedAggregate<Negotiation> aggregate,
            UnitOfWork<?> done, AppendedEvents appended) {
        String stream = aggregate.identifierAsString();
        List<Entry> since = appended.entries()
            .stream()
            .filter(entry -> entry.stream().equals(stream))
            .map(NegotiationRepository::entry)
            .toList();
        return new GenericDomainEventMessage<>(aggregate.type(), stream, aggregate.version(),
                Negotiation.recorded(stream, done.root().getResource(READ + stream), since));
    }

    private static Entry entry(NewEntry entry) {
        By by = new By(new PersonId(entry.actor().id()), Role.valueOf(entry.actor().role()), entry.occurredAt());
        return new Entry(entry.seq(), by,
                (NegotiationEvent) EventJson.read(entry.type(), entry.schema(), entry.data()));
    }

}
