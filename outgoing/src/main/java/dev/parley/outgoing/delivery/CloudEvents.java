package dev.parley.outgoing.delivery;

import dev.parley.eventlog.Entry;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.jackson.JsonFormat;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.Locale;

/** Entries as CloudEvents 1.0, in the structured mode: one JSON object. */
public final class CloudEvents {

    public static final String CONTENT_TYPE = "application/cloudevents+json; charset=utf-8";

    /** What receivers take at least, and Standard Webhooks advises. */
    public static final int MOST_BYTES = 20_000;

    private static final JsonFormat FORMAT = new JsonFormat();

    private CloudEvents() {
    }

    /**
     * The event that an entry is.
     * @param source whose log it stands in
     * @param data JSON
     */
    public static byte[] of(Entry entry, URI source, byte[] data) {
        return FORMAT.serialize(CloudEventBuilder.v1()
            .withId(entry.id())
            .withSource(source)
            .withType("dev.parley." + entry.type())
            .withSubject(entry.stream())
            .withTime(entry.occurredAt().atOffset(ZoneOffset.UTC))
            .withExtension("sequence", String.format(Locale.ROOT, "%019d", entry.position()))
            .withData("application/json", data)
            .build());
    }

}
