package dev.parley.systemtests.allowed;

import dev.parley.commandservice.recording.ByMetaData;
import dev.parley.eventlog.Entry;
import dev.parley.eventlog.EventMetaData;
import dev.parley.queryservice.prose.Names;
import dev.parley.queryservice.prose.Opened;
import dev.parley.queryservice.views.entries.Imported;
import dev.parley.queryservice.views.entries.Recorded;
import dev.parley.queryservice.views.negotiations.EarlierEvents;
import dev.parley.queryservice.views.negotiations.Negotiations;
import dev.parley.queryservice.views.negotiations.NegotiationsDraft;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.EventJson;
import dev.parley.sharedevents.EventTypes;
import dev.parley.sharedevents.NegotiationEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import tools.jackson.databind.JsonNode;

/** What the aggregates have recorded, and what the views make of it. */
final class Log implements EarlierEvents {

    private final Map<String, List<Told>> told = new HashMap<>();

    private final Map<String, Opened> opened = new HashMap<>();

    private Negotiations negotiations = Negotiations.empty();

    private long head;

    void take(EventMessage<?> message) {
        DomainEventMessage<?> recorded = (DomainEventMessage<?>) message;
        NegotiationEvent event = (NegotiationEvent) recorded.getPayload();
        By by = ByMetaData.read(recorded);
        Imported imported = recorded.getMetaData().containsKey(EventMetaData.ORIGIN) ? Imported.BY_NOBODY_KNOWN : null;
        String stream = recorded.getAggregateIdentifier();
        Recorded entry = new Recorded(++head, stream, recorded.getSequenceNumber(), by.at(), by.at(), by.person(),
                by.role(), imported);
        open(entry, event);
        told.computeIfAbsent(stream, _ -> new ArrayList<>()).add(new Told(entry, event));
        NegotiationsDraft draft = negotiations.draft(this);
        draft.apply(entry, event);
        negotiations = draft.negotiations();
    }

    private void open(Recorded entry, NegotiationEvent event) {
        String type = EventTypes.of(event.getClass()).orElseThrow().name();
        JsonNode data = EventJson.mapper().valueToTree(event);
        Opened stream = opened.computeIfAbsent(entry.stream(),
                _ -> new Opened(new TreeMap<>(), new HashMap<>(), new Names(Map.of())));
        stream.data().put(entry.position(), data);
        stream.entries()
            .put(entry.position(), new Entry(entry.position(), entry.position(), entry.position(), entry.recordedAt(),
                    entry.stream(), entry.seq(), "id-" + entry.position(), type, 1, entry.occurredAt(),
                    new Entry.Actor(entry.actor().value(), entry.role().name()), "command", new byte[0], Map.of()));
    }

    @Override
    public List<Told> of(String stream, int count) {
        return List.copyOf(told.getOrDefault(stream, List.of()).subList(0, count));
    }

    Negotiations negotiations() {
        return negotiations;
    }

    Set<String> streams() {
        return told.keySet();
    }

    int length(String stream) {
        return told(stream).size();
    }

    /** The events of one stream. */
    List<Told> told(String stream) {
        return told.getOrDefault(stream, List.of());
    }

    /** The entries of one stream, as the query side reads them. */
    Opened opened(String stream) {
        return opened.getOrDefault(stream, new Opened(new TreeMap<>(), Map.of(), new Names(Map.of())));
    }

}
