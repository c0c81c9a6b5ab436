package dev.parley.queryservice.follow;

import dev.parley.eventlog.Entry;
import dev.parley.eventlog.LogReader;
import dev.parley.queryservice.views.entries.Recorded;
import dev.parley.queryservice.views.negotiations.EarlierEvents;
import dev.parley.sharedevents.EventJson;
import dev.parley.sharedevents.NegotiationEvent;
import java.util.List;

/** The events of a stream as the log has them, without their prose. */
public record LoggedEvents(LogReader log) implements EarlierEvents {

    @Override
    public List<Told> of(String stream, int count) {
        return log.stream(stream, 0, count).stream().map(LoggedEvents::told).toList();
    }

    static Told told(Entry entry) {
        return new Told(Recorded.of(entry),
                (NegotiationEvent) EventJson.outline(entry.type(), entry.schema(), entry.data()));
    }

}
