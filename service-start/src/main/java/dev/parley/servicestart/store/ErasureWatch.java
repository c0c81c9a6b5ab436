package dev.parley.servicestart.store;

import dev.parley.eventlog.Entry;
import dev.parley.eventlog.LogFeed;
import dev.parley.sharedevents.ErasureEvent.ErasureCompleted;
import dev.parley.sharedevents.EventTypes;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Tells whoever remembers something that something was erased, by whichever process. */
final class ErasureWatch {

    private static final String COMPLETED = EventTypes.of(ErasureCompleted.class).orElseThrow().name();

    private final Supplier<Stream<ErasureListener>> listeners;

    ErasureWatch(LogFeed feed, Supplier<Stream<ErasureListener>> listeners) {
        this.listeners = listeners;
        feed.tell(this::look);
    }

    private void look(Entry entry) {
        if (entry.type().equals(COMPLETED)) {
            listeners.get().forEach(listener -> listener.erasedAt(entry.position()));
        }
    }

}
