package dev.parley.eventlog.axon;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.eventhandling.DomainEventMessage;

/**
 * The latest snapshots, of the aggregates used last. They live in this process alone, as
 * they are: what goes on from one has to be a copy. Whoever loads an aggregate reads the
 * events after its snapshot.
 */
final class Snapshots {

    private final ReentrantLock lock = new ReentrantLock();

    private final Map<String, DomainEventMessage<?>> latest;

    Snapshots(int most) {
        this.latest = new LinkedHashMap<>(16, 0.75f, true) {

            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, DomainEventMessage<?>> eldest) {
                return size() > most;
            }

        };
    }

    void keep(DomainEventMessage<?> snapshot) {
        lock.lock();
        try {
            latest.merge(snapshot.getAggregateIdentifier(), snapshot,
                    (old, late) -> late.getSequenceNumber() < old.getSequenceNumber() ? old : late);
        }
        finally {
            lock.unlock();
        }
    }

    Optional<DomainEventMessage<?>> of(String aggregate) {
        lock.lock();
        try {
            return Optional.ofNullable(latest.get(aggregate));
        }
        finally {
            lock.unlock();
        }
    }

}
