package dev.parley.query.search;

import dev.parley.events.NegotiationId;
import dev.parley.personal.Narrative;
import dev.parley.query.views.chunks.Chunked;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * The index: one document for each entry that says something. One thread writes it;
 * readers see it as of its last {@link #publish}.
 */
public final class TextIndex implements AutoCloseable {

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();

    private final IndexWriter writer;

    private final SearcherManager searchers;

    private final Map<NegotiationId, Integer> numbers = new HashMap<>();

    private final Map<Long, Long> retracted = new ConcurrentHashMap<>();

    private final ReentrantLock lock = new ReentrantLock();

    private final Condition moved = lock.newCondition();

    private Chunked<NegotiationId> negotiations = Chunked.empty();

    private volatile Published published = new Published(0, Chunked.empty());

    /** What readers see: up to which position, and the negotiations by their numbers. */
    record Published(long position, Chunked<NegotiationId> negotiations) {
    }

    public TextIndex() {
        try {
            writer = new IndexWriter(directory, new IndexWriterConfig(Fields.ANALYZER));
            searchers = new SearcherManager(writer, null);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    Published published() {
        return published;
    }

    SearcherManager searchers() {
        return searchers;
    }

    /** Where each retracted entry was taken back, by its position. */
    Map<Long, Long> retracted() {
        return retracted;
    }

    /**
     * Adds what an entry says.
     * @param opened the texts that could be opened; what was erased is not found
     */
    void add(EntryText text, Map<Narrative, String> opened) {
        Long taken = text.retracts();
        if (taken != null) {
            retracted.putIfAbsent(taken, text.position());
        }
        Integer number = numbers.computeIfAbsent(text.negotiation(), this::numbered);
        if (text.isEmpty()) {
            return;
        }
        Document document = new Document();
        document.add(new LongPoint(Fields.POSITION, text.position()));
        document.add(new NumericDocValuesField(Fields.POSITION, text.position()));
        document.add(new NumericDocValuesField(Fields.NEGOTIATION, number));
        text.accounts().forEach(account -> document.add(new StringField(Fields.ACCOUNT, account, Field.Store.NO)));
        texts(text.titles(), opened).forEach(title -> add(document, title, Fields.TITLE_PLAIN, Fields.TITLE_STEM));
        Stream.concat(texts(text.narratives().toList(), opened), text.words().stream())
            .forEach(words -> add(document, words, Fields.PLAIN, Fields.STEM));
        write(document);
    }

    /** The texts of these entries can no longer be found; for what was erased. */
    public void forget(Collection<Long> positions) {
        try {
            writer.deleteDocuments(LongPoint.newSetQuery(Fields.POSITION, positions));
            writer.forceMergeDeletes();
            searchers.maybeRefreshBlocking();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** From now on readers see what was added, up to this position. */
    void publish(long position) {
        lock.lock();
        try {
            searchers.maybeRefreshBlocking();
            published = new Published(position, negotiations);
            moved.signalAll();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        finally {
            lock.unlock();
        }
    }

    /** Waits until readers see {@code position}; says whether they do. */
    public boolean await(long position, Duration longest) throws InterruptedException {
        long left = longest.toNanos();
        lock.lock();
        try {
            while (published.position() < position && left > 0) {
                left = moved.awaitNanos(left);
            }
            return published.position() >= position;
        }
        finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        try {
            searchers.close();
            writer.close();
            directory.close();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private Integer numbered(NegotiationId negotiation) {
        negotiations = negotiations.plus(negotiation);
        return negotiations.size() - 1;
    }

    private void write(Document document) {
        try {
            writer.addDocument(document);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static Stream<String> texts(List<Narrative> narratives, Map<Narrative, String> opened) {
        return narratives.stream().filter(opened::containsKey).map(opened::get);
    }

    private static void add(Document document, String text, String plain, String stem) {
        document.add(new Field(plain, text, Fields.WORDS_ONLY));
        document.add(new Field(stem, text, Fields.WORDS_ONLY));
    }

}
