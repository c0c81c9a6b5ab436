package dev.parley.eventlog.axon;

import dev.parley.eventlog.AppendReceipt;
import dev.parley.eventlog.Appender;
import dev.parley.eventlog.Entry;
import dev.parley.eventlog.EntryLine;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.NewCommit;
import dev.parley.eventlog.NewEntry;
import dev.parley.eventlog.StreamMovedException;
import dev.parley.personaldata.Vault;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Axon's event storage on the log. What one unit of work publishes is one commit, and a
 * tracking token is a position. Leaves {@link AppendedEvents} with the unit of work.
 */
public class LogEventStorageEngine extends BatchingEventStorageEngine {

    private final LogStore store;

    private final Appender appender;

    private final EventEntries entries;

    private final Snapshots snapshots;

    private final @Nullable SnapshotFilter filter;

    protected LogEventStorageEngine(LogEngineBuilder builder) {
        super(builder);
        this.store = builder.store();
        this.appender = builder.appender();
        this.entries = new EventEntries(builder.vault());
        this.snapshots = new Snapshots(builder.mostSnapshots());
        this.filter = builder.filter();
    }

    /**
     * To be given its serializers and whatever else Axon's engines take.
     * @param store what is read
     * @param appender what writes to that store
     * @param vault seals the narrative of the events
     */
    public static LogEngineBuilder builder(LogStore store, Appender appender, Vault vault) {
        return new LogEngineBuilder(store, appender, vault);
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        UnitOfWork<?> unitOfWork = CurrentUnitOfWork.map(UnitOfWork::root).orElse(null);
        refuseSecondAppend(unitOfWork);
        NewCommit commit = entries.commitOf(events, serializer);
        try {
            AppendReceipt receipt = appender.append(commit);
            if (unitOfWork != null) {
                new AppendedEvents(receipt, events, commit.entries()).leaveWith(unitOfWork);
            }
        }
        catch (StreamMovedException ex) {
            handlePersistenceException(ex, events.get(indexOf(ex, commit.entries())));
        }
    }

    /** A command is one commit, or it could be recorded by half. */
    private static void refuseSecondAppend(@Nullable UnitOfWork<?> unitOfWork) {
        if (unitOfWork != null && AppendedEvents.of(unitOfWork).isPresent()) {
            throw new IllegalStateException("a unit of work appends to the log only once");
        }
    }

    private static int indexOf(StreamMovedException moved, List<NewEntry> entries) {
        for (int i = entries.size() - 1; i > 0; i--) {
            if (entries.get(i).stream().equals(moved.stream()) && entries.get(i).seq() == moved.seq()) {
                return i;
            }
        }
        return 0;
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken lastToken, int batchSize) {
        long after = position(lastToken);
        try (Stream<byte[]> lines = store.lines(after, Math.addExact(after, batchSize))) {
            return lines.map(EntryLine::read).map(EntryEvent::of).toList();
        }
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(String aggregateIdentifier, long firstSequenceNumber,
            int batchSize) {
        if (OptimisticLoad.make(snapshots.endsBefore(aggregateIdentifier, firstSequenceNumber))) {
            return List.of();
        }
        return store.stream(aggregateIdentifier, firstSequenceNumber, batchSize)
            .stream()
            .map(DomainEntryEvent::new)
            .toList();
    }

    /**
     * Kept as it is: a snapshot never leaves the process, so there is nothing to write.
     */
    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        snapshots.keep(snapshot);
    }

    /** An event was appended, here or by others: an older snapshot is of no more use. */
    public void appended(Entry entry) {
        snapshots.dropBefore(entry.stream(), entry.seq());
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return snapshots.of(aggregateIdentifier).filter(snapshot -> filter == null || filter.allow(written(snapshot)));
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return snapshots.of(aggregateIdentifier).stream().map(this::written);
    }

    private DomainEventData<byte[]> written(DomainEventMessage<?> snapshot) {
        Serializer serializer = getSnapshotSerializer();
        SerializedObject<byte[]> state = serializer.serialize(snapshot.getPayload(), byte[].class);
        return new GenericDomainEventEntry<>(snapshot.getType(), snapshot.getAggregateIdentifier(),
                snapshot.getSequenceNumber(), snapshot.getIdentifier(), snapshot.getTimestamp(),
                state.getType().getName(), state.getType().getRevision(), state.getData(),
                serializer.serialize(snapshot.getMetaData(), byte[].class).getData());
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        return store.lastSeq(aggregateIdentifier);
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(store.head());
    }

    /**
     * The token right before the first event that happened at this time or later. Reads
     * the log from its beginning, for events are not ordered by when they happened.
     */
    @Override
    public TrackingToken createTokenAt(Instant dateTime) {
        long head = store.head();
        try (Stream<byte[]> lines = store.lines(0, head)) {
            return new GlobalSequenceTrackingToken(lines.map(EntryLine::read)
                .filter(entry -> !entry.occurredAt().isBefore(dateTime))
                .findFirst()
                .map(Entry::position)
                .map(position -> position - 1)
                .orElse(head));
        }
    }

    private static long position(@Nullable TrackingToken token) {
        return switch (token) {
            case null -> 0;
            case GlobalSequenceTrackingToken global -> global.getGlobalIndex();
            default -> throw new IllegalArgumentException("not a position in the log: " + token);
        };
    }

}
