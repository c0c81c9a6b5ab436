package dev.parley.queryservice.follow;

import dev.parley.eventlog.Entry;
import dev.parley.queryservice.views.negotiations.EarlierEvents;
import dev.parley.sharedevents.EventTypes;
import dev.parley.sharedevents.NegotiationEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The events of negotiations, kept while they are read from where no stream is found. */
public final class InMemoryEvents implements EarlierEvents {

    private final Map<String, List<Told>> byStream = new HashMap<>();

    public void add(Entry entry) {
        boolean about = EventTypes.named(entry.type())
            .filter(type -> NegotiationEvent.class.isAssignableFrom(type.payload()))
            .isPresent();
        if (about) {
            byStream.computeIfAbsent(entry.stream(), _ -> new ArrayList<>()).add(LoggedEvents.told(entry));
        }
    }

    @Override
    public List<Told> of(String stream, int count) {
        return byStream.getOrDefault(stream, List.of()).stream().limit(count).toList();
    }

}
