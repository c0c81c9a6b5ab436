package dev.parley.queryservice.outgoing;

import dev.parley.eventlog.Entry;
import dev.parley.outgoing.delivery.CloudEvents;
import dev.parley.queryservice.follow.CurrentViews;
import dev.parley.queryservice.prose.HiddenScores;
import dev.parley.queryservice.prose.Opened;
import dev.parley.queryservice.prose.Prose;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.sharedevents.EventJson;
import dev.parley.sharedevents.PersonId;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes what a program is told of an entry: what happened and where to read on, with
 * what people wrote if that may be sent and is not too much.
 */
final class MessageWriter {

    private final CurrentViews views;

    private final Prose prose;

    private final Supplier<String> base;

    /** Whether what people wrote is in it. */
    private enum Narrative {

        INCLUDED, TOO_LARGE, NOT_FOR_OWNER

    }

    /**
     * @param base where people reach this Parley
     */
    MessageWriter(CurrentViews views, Prose prose, Supplier<String> base) {
        this.views = views;
        this.prose = prose;
        this.base = base;
    }

    byte[] message(Entry entry, boolean withNarrative) {
        Optional<Negotiation> negotiation = About.negotiation(entry, views.current());
        Opened opened = prose.at(List.of(entry.position()), withNarrative);
        ObjectNode data = data(entry, opened, negotiation);
        if (!withNarrative) {
            return event(entry, data, Narrative.NOT_FOR_OWNER);
        }
        ObjectNode whole = data.deepCopy();
        negotiation.map(one -> prose.titles(List.of(one), true).of(one)).ifPresent(title -> whole.put("title", title));
        whole.set("event", HiddenScores.without(entry, opened.at(entry.position())));
        byte[] event = event(entry, whole, Narrative.INCLUDED);
        return event.length < CloudEvents.MOST_BYTES ? event : event(entry, data, Narrative.TOO_LARGE);
    }

    private byte[] event(Entry entry, ObjectNode data, Narrative narrative) {
        data.put("narrative", narrative.name());
        return CloudEvents.of(entry, URI.create(base.get()), EventJson.mapper().writeValueAsBytes(data));
    }

    private ObjectNode data(Entry entry, Opened opened, Optional<Negotiation> negotiation) {
        ObjectNode data = JsonNodeFactory.instance.objectNode()
            .put("position", entry.position())
            .put("type", entry.type())
            .put("version", entry.seq() + 1)
            .put("occurredAt", entry.occurredAt().toString())
            .put("recordedAt", entry.recordedAt().toString());
        data.putObject("actor")
            .put("id", opened.names().of(new PersonId(entry.actor().id())))
            .put("role", entry.actor().role());
        negotiation.ifPresent(one -> {
            data.put("negotiationId", one.id().value());
            data.put("state", one.state().name());
            data.putObject("links")
                .put("page", base.get() + "/negotiations/" + one.id().value())
                .put("api", base.get() + "/api/negotiations/" + one.id().value());
        });
        return data;
    }

}
