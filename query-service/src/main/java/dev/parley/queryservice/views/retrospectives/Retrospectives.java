package dev.parley.queryservice.views.retrospectives;

import dev.parley.queryservice.views.entries.Recorded;
import dev.parley.sharedevents.RetrospectiveEvent;
import dev.parley.sharedevents.RetrospectiveEvent.RetrospectiveOpened;
import dev.parley.sharedevents.RetrospectiveId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All retrospectives, in the order they were opened; there are a few a year. */
public record Retrospectives(List<Retrospective> all) {

    public static final Retrospectives NONE = new Retrospectives(List.of());

    public Optional<Retrospective> find(RetrospectiveId id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /**
     * The retrospectives after one more event.
     * @throws IllegalArgumentException if the event's retrospective was not opened, or
     * opened twice
     */
    public Retrospectives apply(Recorded entry, RetrospectiveEvent event) {
        RetrospectiveId id = new RetrospectiveId(entry.stream());
        if (find(id).isPresent()) {
            return new Retrospectives(
                    all.stream().map(one -> one.id().equals(id) ? one.apply(entry, event) : one).toList());
        }
        if (!(event instanceof RetrospectiveOpened opened)) {
            throw new IllegalArgumentException("entry " + entry.position() + ": " + id + " was not opened");
        }
        return new Retrospectives(Stream.concat(all.stream(), Stream.of(Retrospective.opened(entry, opened))).toList());
    }

}
