package dev.parley.queryservice;

import dev.parley.eventlog.Appender;
import dev.parley.eventlog.Entry;
import dev.parley.eventlog.EventMetaData;
import dev.parley.eventlog.NewCommit;
import dev.parley.eventlog.NewEntry;
import dev.parley.personaldata.Vault;
import dev.parley.queryservice.views.entries.Imported;
import dev.parley.queryservice.views.entries.Recorded;
import dev.parley.sharedevents.EventJson;
import dev.parley.sharedevents.EventTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Records a story in a log, as the command side would. */
public final class RecordedStory {

    private final Appender appender;

    private final Vault vault;

    private int recorded;

    public RecordedStory(Appender appender, Vault vault) {
        this.appender = appender;
        this.vault = vault;
    }

    /** Records what is new in the story, at most so many events in a commit. */
    public void record(Story story, int commitSize) {
        while (recorded < story.told().size()) {
            List<NewEntry> entries = new ArrayList<>();
            while (entries.size() < commitSize && recorded < story.told().size()) {
                entries.add(entry(story.told().get(recorded++)));
            }
            appender.append(new NewCommit("command " + recorded, entries));
        }
    }

    private NewEntry entry(Story.Told told) {
        var header = told.entry();
        String id = "event-" + header.position();
        var type = EventTypes.of(told.event().getClass()).orElseThrow();
        Vault.Written<byte[]> data = vault.sealing(id, () -> EventJson.mapper().writeValueAsBytes(told.event()));
        return new NewEntry(header.stream(), header.seq(), id, type.name(), type.schema(), header.occurredAt(),
                new Entry.Actor(header.actor().value(), header.role().name()), data.content(), meta(header),
                data.key());
    }

    private static Map<String, String> meta(Recorded header) {
        Imported imported = header.imported();
        if (imported == null) {
            return Map.of();
        }
        Map<String, String> meta = new HashMap<>(Map.of(EventMetaData.ORIGIN, "IMPORTED"));
        if (imported.inferred()) {
            meta.put(EventMetaData.INFERRED, "raised");
        }
        if (imported.takesBack()) {
            meta.put(EventMetaData.TAKES_BACK, "i1");
        }
        return meta;
    }

}
