package dev.parley.commandservice.negotiation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/** Streams in a map. Axon's own store in memory scans everything for one. */
final class Memory implements EventStorageEngine {

    private final Map<String, List<DomainEventMessage<?>>> streams = new HashMap<>();

    void forget() {
        streams.clear();
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        for (EventMessage<?> event : events) {
            DomainEventMessage<?> message = (DomainEventMessage<?>) event;
            streams.computeIfAbsent(message.getAggregateIdentifier(), id -> new ArrayList<>()).add(message);
        }
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        // nobody reads one
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        return Stream.empty();
    }

    @Override
    public DomainEventStream readEvents(String stream, long firstSeq) {
        List<DomainEventMessage<?>> events = streams.getOrDefault(stream, List.of());
        return DomainEventStream
            .of(List.copyOf(events.subList((int) Math.min(firstSeq, events.size()), events.size())));
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
        return Optional.empty();
    }

}
