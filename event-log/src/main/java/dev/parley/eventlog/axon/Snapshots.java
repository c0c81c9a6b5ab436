package dev.parley.eventlog.axon;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;

/**
 * The latest snapshots, of the aggregates used most and last. They live in this process
 * alone, as they are: what goes on from one has to be a copy. Whoever loads an aggregate
 * reads the events after its snapshot.
 */
final class Snapshots {

    private final Cache<String, DomainEventMessage<?>> latest;

    Snapshots(int most) {
        this.latest = Caffeine.newBuilder().maximumSize(most).executor(Runnable::run).build();
    }

    void keep(DomainEventMessage<?> snapshot) {
        latest.asMap()
            .merge(snapshot.getAggregateIdentifier(), snapshot,
                    (old, late) -> late.getSequenceNumber() < old.getSequenceNumber() ? old : late);
    }

    /** The stream goes on after what is kept of it. */
    void dropBefore(String stream, long seq) {
        latest.asMap().computeIfPresent(stream, (_, kept) -> kept.getSequenceNumber() < seq ? null : kept);
    }

    /** Whether one is kept that this event would follow. */
    boolean endsBefore(String stream, long seq) {
        return of(stream).filter(kept -> kept.getSequenceNumber() + 1 == seq).isPresent();
    }

    Optional<DomainEventMessage<?>> of(String aggregate) {
        return Optional.ofNullable(latest.getIfPresent(aggregate));
    }

}
