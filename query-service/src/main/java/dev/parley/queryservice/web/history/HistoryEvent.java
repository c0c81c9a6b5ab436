package dev.parley.queryservice.web.history;

import dev.parley.eventlog.Entry;
import dev.parley.eventlog.EventMetaData;
import dev.parley.queryservice.prose.Names;
import dev.parley.queryservice.web.negotiation.Amending;
import dev.parley.queryservice.web.negotiation.Correctable;
import dev.parley.sharedevents.PersonId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An event as it was recorded.
 *
 * @param seq its place among the negotiation's events, from 0
 * @param actor who recorded it
 * @param imported whether it is history from before Parley
 * @param inferred whether no line of the imported file says it, but it must have been
 * @param assisted whether the actor did it through an assistant
 * @param by whom imported history names as having done it; null elsewhere, and where it
 * names nobody
 * @param data what it says; narrative that was erased, or that the caller may not read,
 * is null
 * @param correctedBy the positions of the corrections to it
 * @param retractedBy the position of its retraction
 * @param correctable what the caller can correct of it now
 * @param retractable whether the caller can retract it now
 */
record HistoryEvent(long position, long seq, String type, Instant recordedAt, Instant occurredAt, Who actor,
        boolean imported, boolean inferred, boolean assisted, @Nullable String by,
        @Schema(types = "object") JsonNode data, List<Long> correctedBy, @Nullable Long retractedBy,
        List<Correctable> correctable, boolean retractable) {

    /** Somebody, by login, and in which role. */
    record Who(String id, String role) {
    }

    static HistoryEvent of(Entry entry, Names names, JsonNode data, Amending amending, List<Long> correctedBy,
            @Nullable Long retractedBy) {
        return new HistoryEvent(entry.position(), entry.seq(), entry.type(), entry.recordedAt(), entry.occurredAt(),
                new Who(names.of(new PersonId(entry.actor().id())), entry.actor().role()),
                entry.meta().containsKey(EventMetaData.ORIGIN), entry.meta().containsKey(EventMetaData.INFERRED),
                entry.meta().containsKey(EventMetaData.VIA), by(entry, names), data, correctedBy, retractedBy,
                amending.correctable(entry), amending.isRetractable(entry));
    }

    private static @Nullable String by(Entry entry, Names names) {
        String by = entry.meta().get(EventMetaData.BY);
        return by == null ? null : names.of(new PersonId(by));
    }

}
