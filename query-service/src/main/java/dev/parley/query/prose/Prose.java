package dev.parley.query.prose;

import dev.parley.log.Entry;
import dev.parley.log.EntryLine;
import dev.parley.log.LogReader;
import dev.parley.personal.Directory;
import dev.parley.personal.Narrative;
import dev.parley.personal.Vault;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads entries and opens what is sealed in them. */
public final class Prose {

    private final LogReader log;

    private final Vault vault;

    private final Directory directory;

    public Prose(LogReader log, Vault vault, Directory directory) {
        this.log = log;
        this.vault = vault;
        this.directory = directory;
    }

    /** The entries of one stream up to a position of the log. */
    public Opened ofStream(String stream, long upTo, boolean mayReadNarrative) {
        return open(log.stream(stream, 0).stream().filter(entry -> entry.position() <= upTo).toList(),
                mayReadNarrative);
    }

    /** The entries at these positions. */
    public Opened at(Collection<Long> positions, boolean mayReadNarrative) {
        List<Entry> entries = new ArrayList<>();
        for (long position : positions) {
            try (Stream<byte[]> lines = log.lines(position - 1, position)) {
                lines.map(EntryLine::read).forEach(entries::add);
            }
        }
        return open(entries, mayReadNarrative);
    }

    /** The names of these pseudonyms. */
    public Names names(Collection<String> pseudonyms) {
        return new Names(directory.namesOf(pseudonyms));
    }

    private Opened open(List<Entry> entries, boolean mayReadNarrative) {
        TreeMap<Long, Entry> byPosition = new TreeMap<>();
        Map<Long, JsonNode> sealed = new HashMap<>();
        for (Entry entry : entries) {
            byPosition.put(entry.position(), entry);
            sealed.put(entry.position(), SealedData.read(entry.data()));
        }
        SealedData found = new SealedData();
        sealed.values().forEach(found::look);
        entries.forEach(entry -> found.name(entry.actor().id()));
        Map<Narrative, String> texts = mayReadNarrative ? vault.openAll(found.narratives()) : Map.of();
        Names names = names(found.pseudonyms());
        Map<Long, JsonNode> data = new HashMap<>();
        sealed.forEach((position, node) -> data.put(position, SealedData.open(node, texts, names)));
        return new Opened(byPosition, data, names);
    }

}
