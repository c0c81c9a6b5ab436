package dev.parley.queryservice.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.parley.queryservice.search.TextAnalyzer.Compound;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.NegotiationId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * The index: one document for each entry that says something. One thread writes it;
 * readers see it as of its last {@link #publish}.
 */
public final class TextIndex implements AutoCloseable {

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();

    private final IndexWriter writer;

    private final SearcherManager searchers;

    /** In the order they were raised, as in the views. */
    private final Map<NegotiationId, Integer> ordinals = new HashMap<>();

    private final Retractions retractions = new Retractions();

    private final DirectoryNames names = new DirectoryNames();

    private final Cache<CacheKey, Segment> segments = Caffeine.newBuilder().weakKeys().build();

    /**
     * The automata of the terms that were looked for last, which {@code precedents},
     * whose goal is 30 ms, would else make anew for each new segment while the log grows.
     */
    private final Cache<SearchTerm, List<TermMatcher>> matchers = Caffeine.newBuilder().maximumSize(256).build();

    private final PublishedPosition published = new PublishedPosition();

    public TextIndex() {
        try {
            writer = new IndexWriter(directory, inOrder());
            searchers = new SearcherManager(writer, null);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** In the order of the log, also where something was added again. */
    private static IndexWriterConfig inOrder() {
        return new IndexWriterConfig().setMergePolicy(new LogByteSizeMergePolicy())
            .setIndexSort(new Sort(new SortField(Fields.POSITION, SortField.Type.LONG)));
    }

    SearcherManager searchers() {
        return searchers;
    }

    Retractions retractions() {
        return retractions;
    }

    /** What the pseudonyms stand for. */
    DirectoryNames names() {
        return names;
    }

    /** What is read from a segment of the index once, as long as it lives. */
    Segment segment(LeafReader reader) {
        return segments.get(reader.getCoreCacheHelper().getKey(), _ -> Segment.of(reader));
    }

    /** What matches a term. */
    List<TermMatcher> matchers(SearchTerm term) {
        return matchers.get(term, SearchTerm::matchers);
    }

    /**
     * Adds what an entry says.
     * @param opened the texts that could be opened; what was erased is not found
     */
    void add(EntryText text, Map<Narrative, String> opened) {
        ordinals.computeIfAbsent(text.negotiation(), _ -> ordinals.size());
        addAnew(text, opened);
    }

    /** Adds again what is left to be found of an entry of which something was erased. */
    void addAnew(EntryText text, Map<Narrative, String> opened) {
        Integer ordinal = ordinals.get(text.negotiation());
        if (ordinal == null || text.isEmpty()) {
            return;
        }
        Document document = new Document();
        document.add(new LongPoint(Fields.POSITION, text.position()));
        document.add(new NumericDocValuesField(Fields.POSITION, text.position()));
        document.add(new NumericDocValuesField(Fields.NEGOTIATION, ordinal));
        text.keys().forEach(key -> document.add(new StringField(Fields.KEY, key, Field.Store.NO)));
        text.pseudonyms().forEach(one -> document.add(new StringField(Fields.PSEUDONYM, one, Field.Store.NO)));
        List<List<Compound>> titles = texts(text.titles(), opened).map(TextAnalyzer::words).toList();
        titles.forEach(title -> add(document, title, Fields.TITLE_PLAIN, Fields.TITLE_STEM));
        long length = titles.stream().mapToLong(List::size).sum();
        document.add(new NumericDocValuesField(Fields.LENGTH, length));
        Stream.concat(texts(text.narratives().toList(), opened), text.words().stream())
            .forEach(words -> add(document, TextAnalyzer.words(words), Fields.PLAIN, Fields.STEM));
        write(document);
    }

    /** The entries in which something is sealed with one of these keys. */
    List<Long> sealedWith(Collection<String> keys) {
        try {
            searchers.maybeRefreshBlocking();
            IndexSearcher searcher = searchers.acquire();
            try {
                return Sealing.positions(searcher, keys);
            }
            finally {
                searchers.release(searcher);
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** The texts of these entries can no longer be found; for what was erased. */
    public void forget(Collection<Long> positions) {
        try {
            writer.deleteDocuments(LongPoint.newSetQuery(Fields.POSITION, positions));
            writer.forceMergeDeletes();
            searchers.maybeRefreshBlocking();
            forgetTerms();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Nothing is kept of what was looked for; for when something was erased. */
    void forgetTerms() {
        matchers.invalidateAll();
        segments.invalidateAll();
    }

    /** From now on readers see what was added, up to this position. */
    void publish(long position) {
        try {
            searchers.maybeRefreshBlocking();
            published.moveTo(position);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /**
     * Waits until readers see {@code position}, and nothing that was erased; says whether
     * they do.
     */
    public boolean await(long position, Duration longest) throws InterruptedException {
        return published.await(position, longest);
    }

    /**
     * Nobody searches before the index has come to this position, where something was
     * erased.
     */
    public void erasedAt(long position) {
        published.erasedAt(position);
    }

    /** Waits for a while, or until somebody waits for what is not there yet. */
    void rest(Duration longest) throws InterruptedException {
        published.rest(longest);
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

    private static void add(Document document, List<Compound> words, String plain, String stem) {
        List<String> forms = TextAnalyzer.forms(words);
        document.add(new Field(plain, new WordStream(forms), Fields.WORDS_ONLY));
        document.add(new Field(stem, new PorterStemFilter(new WordStream(forms)), Fields.WORDS_ONLY));
    }

}
