package dev.parley.queryservice.prose;

import static java.util.stream.Collectors.toSet;

import dev.parley.eventlog.Entry;
import dev.parley.eventlog.EntryLine;
import dev.parley.eventlog.EventMetaData;
import dev.parley.eventlog.LogReader;
import dev.parley.personaldata.Directory;
import dev.parley.personaldata.Vault;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.sharedevents.Narrative;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads entries and opens what is sealed in them. */
public final class Prose {

    /** Titles that are kept for the next list, about 500 bytes each. */
    private static final int TITLES = 20_000;

    private final LogReader log;

    private final Vault vault;

    private final Directory directory;

    private final Supplier<Set<String>> erased;

    private final Vault titleVault;

    private final SealedTitles sealedTitles;

    /**
     * @param erased the pseudonyms of people and accounts that were erased
     */
    public Prose(LogReader log, Vault vault, Directory directory, Supplier<Set<String>> erased) {
        this.erased = erased;
        this.log = log;
        this.vault = vault;
        this.directory = directory;
        this.titleVault = vault.keeping(TITLES);
        this.sealedTitles = new SealedTitles(log, TITLES);
    }

    /** The entries of one stream up to a position of the log. */
    public Opened ofStream(String stream, long upTo, boolean mayReadNarrative) {
        return ofStreams(Set.of(stream), upTo, mayReadNarrative);
    }

    /** The entries of these streams up to a position of the log. */
    public Opened ofStreams(Set<String> streams, long upTo, boolean mayReadNarrative) {
        return open(streams.stream()
            .flatMap(stream -> log.stream(stream, 0).stream())
            .filter(entry -> entry.position() <= upTo)
            .toList(), mayReadNarrative);
    }

    /** The entries at these positions. */
    public Opened at(Collection<Long> positions, boolean mayReadNarrative) {
        return open(entries(positions), mayReadNarrative);
    }

    /** The titles of these negotiations, and nothing else of what is sealed with them. */
    public Titles titles(Collection<Negotiation> negotiations, boolean mayReadNarrative) {
        Map<Long, String> titles = new HashMap<>();
        if (mayReadNarrative) {
            Map<Long, Narrative> sealed = sealedTitles
                .at(negotiations.stream().map(one -> one.request().wording().title()).collect(toSet()));
            Map<Narrative, String> texts = titleVault.openAll(sealed.values());
            sealed.forEach((position, title) -> {
                String text = texts.get(title);
                if (text != null) {
                    titles.put(position, text);
                }
            });
        }
        return new Titles(titles);
    }

    private List<Entry> entries(Collection<Long> positions) {
        return log.lines(positions).stream().map(EntryLine::read).toList();
    }

    /** The names of these pseudonyms; who was erased is called so. */
    public Names names(Collection<String> pseudonyms) {
        Map<String, String> known = directory.namesOf(pseudonyms);
        Set<String> gone = erased.get();
        if (known.size() == pseudonyms.size() || gone.isEmpty()) {
            return new Names(known);
        }
        Map<String, String> all = new HashMap<>(known);
        pseudonyms.stream().filter(gone::contains).forEach(one -> all.putIfAbsent(one, Names.erased(one)));
        return new Names(all);
    }

    /** Keeps nothing that was opened; for when something was erased. */
    public void forget() {
        titleVault.forget();
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
        entries.forEach(entry -> Stream.of(entry.actor().id(), entry.meta().get(EventMetaData.BY))
            .filter(Objects::nonNull)
            .forEach(found::name));
        Map<Narrative, String> texts = mayReadNarrative ? vault.openAll(found.narratives()) : Map.of();
        Names names = names(found.pseudonyms());
        Map<Long, JsonNode> data = new HashMap<>();
        sealed.forEach((position, node) -> data.put(position, SealedData.open(node, texts, names)));
        return new Opened(byPosition, data, names);
    }

}
