package dev.parley.eventlog.axon;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.DomainEventMessage;

/**
 * The latest snapshots, of the aggregates used most and last. They live in this process
 * alone, as they are: what goes on from one has to be a copy. Whoever loads an aggregate
 * reads the events after its snapshot.
 */
final class Snapshots {

    private static final long LONGEST_COMMAND = TimeUnit.SECONDS.toNanos(30);

    private final Cache<String, DomainEventMessage<?>> latest;

    private volatile long forgottenAt = System.nanoTime() - LONGEST_COMMAND;

    Snapshots(int most) {
        this.latest = Caffeine.newBuilder().maximumSize(most).executor(Runnable::run).build();
    }

    /**
     * Keeps none, nor any for a while: what a command has in hand that began before goes
     * on from what is to be forgotten.
     */
    void forget() {
        forgottenAt = System.nanoTime();
        latest.invalidateAll();
    }

    void keep(DomainEventMessage<?> snapshot) {
        if (System.nanoTime() - forgottenAt < LONGEST_COMMAND) {
            return;
        }
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
