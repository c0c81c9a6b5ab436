package dev.parley.queryservice.search;

import dev.parley.eventlog.Entry;
import dev.parley.eventlog.EntryLine;
import dev.parley.eventlog.LogFeed;
import dev.parley.eventlog.LogReader;
import dev.parley.eventlog.StoreUnavailableException;
import dev.parley.personaldata.Directory;
import dev.parley.personaldata.KeyOutdatedException;
import dev.parley.personaldata.Vault;
import dev.parley.queryservice.follow.Progress;
import dev.parley.queryservice.views.negotiations.EarlierEvents;
import dev.parley.sharedevents.ErasureEvent.ErasureCompleted;
import dev.parley.sharedevents.EventJson;
import dev.parley.sharedevents.EventTypes;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.Subject.OfAccount;
import dev.parley.sharedevents.Subject.OfEntry;
import dev.parley.sharedevents.Subject.OfNegotiation;
import dev.parley.sharedevents.Subject.OfPerson;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the index to where the views are, from the beginning of the log on, and keeps it
 * there: on a thread of its own, so that neither the start nor the views wait for it.
 */
public final class TextFollower implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TextFollower.class);

    private static final int BATCH = 500;

    private static final long PATIENCE_MILLIS = 1000;

    /** Many small steps cost more than one; whoever searches ends it. */
    private static final Duration REST = Duration.ofSeconds(1);

    private static final Duration CLOSING = Duration.ofSeconds(5);

    private final Progress views;

    private final LogFeed log;

    private final LogReader streams;

    private final EarlierEvents earlier;

    private final Vault vault;

    private final Directory directory;

    private final TextIndex index;

    private final Thread thread = Thread.ofPlatform().daemon().name("text-index").unstarted(this::follow);

    /** The last entry that is in the index; only the thread itself knows. */
    private long added;

    private volatile boolean closed;

    private volatile @Nullable String fault;

    /**
     * @param views what it follows, so that the index is never ahead of the views
     * @param streams the same log, of which streams are read
     * @param earlier the events that the log has by then
     */
    public TextFollower(Progress views, LogFeed log, LogReader streams, EarlierEvents earlier, Vault vault,
            Directory directory, TextIndex index) {
        this.streams = streams;
        this.views = views;
        this.log = log;
        this.earlier = earlier;
        this.vault = vault;
        this.directory = directory;
        this.index = index;
    }

    public void begin() {
        thread.start();
    }

    /** Why the index cannot be built, if it cannot. */
    public @Nullable String fault() {
        return fault;
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            thread.join(CLOSING);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
        index.close();
    }

    private void follow() {
        try {
            while (!closed) {
                advance();
            }
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
        catch (RuntimeException ex) {
            if (!closed) {
                fault = String.valueOf(ex.getMessage());
                LOG.error("The text index cannot be built from the log: {}", fault);
            }
        }
    }

    /**
     * A store that is away for a while is tried again, and so is a key that this process
     * was not given yet: both are said elsewhere.
     */
    private void advance() throws InterruptedException {
        try {
            long head = views.awaitAfter(added, PATIENCE_MILLIS);
            if (head > added) {
                addUpTo(head);
                index.publish(head);
                index.rest(REST);
            }
        }
        catch (StoreUnavailableException | KeyOutdatedException ex) {
            TimeUnit.MILLISECONDS.sleep(PATIENCE_MILLIS);
        }
    }

    private void addUpTo(long head) {
        try (Stream<byte[]> lines = log.lines(added, head)) {
            List<Entry> batch = new ArrayList<>();
            for (Iterator<byte[]> each = lines.iterator(); each.hasNext() && !closed;) {
                batch.add(EntryLine.read(each.next()));
                if (batch.size() == BATCH || !each.hasNext()) {
                    add(batch);
                    batch.clear();
                }
            }
        }
    }

    private void add(List<Entry> batch) {
        List<EntryText> texts = batch.stream().flatMap(entry -> EntryText.of(entry).stream()).toList();
        index.names().add(texts.stream().flatMap(text -> text.pseudonyms().stream()).toList(), directory);
        Map<Narrative, String> opened = vault.openAll(texts.stream().flatMap(EntryText::narratives).toList());
        texts.forEach(text -> index.add(text, opened));
        batch.stream().filter(EntryText::amends).forEach(entry -> index.retractions().add(entry, earlier));
        batch.stream().filter(TextFollower::isErasure).forEach(this::forget);
        added = batch.getLast().position();
    }

    private static boolean isErasure(Entry entry) {
        return EventTypes.named(entry.type()).filter(type -> type.payload() == ErasureCompleted.class).isPresent();
    }

    /** In the order of the log: what was opened before is in the index by now. */
    private void forget(Entry entry) {
        if (EventJson.read(entry.type(), entry.schema(), entry.data()) instanceof ErasureCompleted erasure) {
            switch (erasure.subject()) {
                case OfPerson _ -> index.forgetTerms();
                case OfAccount gone -> {
                    index.names().forget(Set.of(gone.account().value()));
                    index.forgetTerms();
                }
                case OfNegotiation whole ->
                    forget(streams.stream(whole.negotiation().value(), 0).stream().map(Entry::id).toList());
                case OfEntry one -> forget(
                        streams.lines(List.of(one.position())).stream().map(EntryLine::read).map(Entry::id).toList());
            }
        }
    }

    /** What is sealed with other keys in the same entries is still found. */
    private void forget(List<String> keys) {
        List<Long> positions = index.sealedWith(keys);
        index.forget(positions);
        List<EntryText> left = streams.lines(positions)
            .stream()
            .flatMap(line -> EntryText.of(EntryLine.read(line)).stream())
            .toList();
        Map<Narrative, String> opened = vault.openAll(left.stream().flatMap(EntryText::narratives).toList());
        left.forEach(text -> index.addAnew(text, opened));
    }

}
