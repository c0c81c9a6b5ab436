package dev.parley.query.views.negotiations;

import dev.parley.events.NegotiationEvent;
import dev.parley.events.NegotiationId;
import dev.parley.events.RequestEvent.RequestRaised;
import dev.parley.query.views.chunks.Chunked;
import dev.parley.query.views.entries.Recorded;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All negotiations, in the order they were raised. The index of an id never changes, so
 * that all versions share one map of them; an index that a version has not reached is not
 * in it.
 */
public final class Negotiations {

    private final ConcurrentMap<NegotiationId, Integer> indices;

    private final Chunked<Negotiation> all;

    private Negotiations(ConcurrentMap<NegotiationId, Integer> indices, Chunked<Negotiation> all) {
        this.indices = indices;
        this.all = all;
    }

    public static Negotiations empty() {
        return new Negotiations(new ConcurrentHashMap<>(), Chunked.empty());
    }

    public int size() {
        return all.size();
    }

    public Stream<Negotiation> stream() {
        return all.stream();
    }

    public Optional<Negotiation> find(NegotiationId id) {
        return Optional.ofNullable(indexOf(id)).map(all::get);
    }

    /**
     * The negotiations after one more event.
     * @throws IllegalArgumentException if the event's negotiation was not raised, or
     * raised twice
     */
    public Negotiations apply(Recorded entry, NegotiationEvent event) {
        NegotiationId id = new NegotiationId(entry.stream());
        Integer index = indexOf(id);
        if (index != null) {
            return new Negotiations(indices, all.with(index, Folding.fold(all.get(index), entry, event)));
        }
        if (!(event instanceof RequestRaised raised)) {
            throw new IllegalArgumentException("entry " + entry.position() + ": " + id + " was not raised");
        }
        indices.put(id, all.size());
        return new Negotiations(indices,
                all.plus(Negotiation.raised(entry, Request.of(entry, raised), Sides.raised(raised, entry.source()))));
    }

    private @Nullable Integer indexOf(NegotiationId id) {
        Integer index = indices.get(id);
        return index == null || index >= all.size() ? null : index;
    }

}
