package dev.parley.queryservice.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * Which entry each document of a segment of the index is, and of which negotiation.
 * Segments never change, and their documents stand in the order of the log. What a word
 * matches in it is found once, as long as all of it can be seen; retracting an entry
 * makes it be found anew.
 */
final class Segment {

    private static final float BY_LENGTH = 0.5f;

    private static final float USUAL_LENGTH = 8;

    private final long[] positions;

    /** Of the negotiations that the segment says something of, in order. */
    private final int[] ordinals;

    /** At which index of these the one of each document stands. */
    private final int[] negotiations;

    /** By how much a word in the title of each counts less than in a short one. */
    private final float[] titles;

    /**
     * What was found of the words that were looked for last: without it, {@code list, q}
     * and {@code precedents} would look through all of the index for each word.
     */
    private final Cache<Lookup, SegmentScores> known = Caffeine.newBuilder().maximumSize(256).build();

    private final List<Long> retractedAt = new ArrayList<>();

    private int retractionsSeen;

    /**
     * A word, and how many entries had been retracted when it was looked for.
     */
    private record Lookup(SearchTerm term, int retracted) {
    }

    private Segment(long[] positions, int[] negotiations, float[] titles) {
        this.positions = positions;
        this.titles = titles;
        this.ordinals = Arrays.stream(negotiations).sorted().distinct().toArray();
        this.negotiations = Arrays.stream(negotiations).map(one -> Arrays.binarySearch(ordinals, one)).toArray();
    }

    static Segment of(LeafReader reader) {
        try {
            return read(reader);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static Segment read(LeafReader reader) throws IOException {
        int size = reader.maxDoc();
        long[] positions = new long[size];
        int[] negotiations = new int[size];
        float[] titles = new float[size];
        NumericDocValues position = DocValues.getNumeric(reader, Fields.POSITION);
        NumericDocValues length = DocValues.getNumeric(reader, Fields.LENGTH);
        NumericDocValues negotiation = DocValues.getNumeric(reader, Fields.NEGOTIATION);
        for (int document = 0; document < size; document++) {
            if (position.advanceExact(document) && negotiation.advanceExact(document)) {
                positions[document] = position.longValue();
                negotiations[document] = (int) negotiation.longValue();
                titles[document] = length.advanceExact(document) ? damping(length.longValue()) : 1;
            }
        }
        return new Segment(positions, negotiations, titles);
    }

    /** What a term matches in what can be seen of it at a position. */
    SegmentScores find(SearchTerm term, LeafReader reader, TextIndex index, long asOf) throws IOException {
        boolean whole = reader.getLiveDocs() == null && positions.length > 0 && positions[positions.length - 1] <= asOf;
        if (!whole) {
            return search(term, reader, index, asOf);
        }
        Lookup lookup = new Lookup(term, retractedBy(asOf, index.retractions()));
        SegmentScores found = known.getIfPresent(lookup);
        if (found == null) {
            found = search(term, reader, index, asOf);
            known.put(lookup, found);
        }
        return found;
    }

    private SegmentScores search(SearchTerm term, LeafReader reader, TextIndex index, long asOf) throws IOException {
        float[] best = new float[ordinals.length];
        Bits live = reader.getLiveDocs();
        if (positions.length > 0 && positions[0] <= asOf) {
            for (TermMatcher matcher : index.matchers(term)) {
                boolean inTitle = Fields.TITLES.contains(matcher.field());
                BitSetIterator documents = new BitSetIterator(matcher.in(reader), 0);
                for (int document = documents.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = documents
                    .nextDoc()) {
                    if (isVisible(document, live, index.retractions(), asOf)) {
                        int at = negotiations[document];
                        best[at] = Math.max(best[at], matcher.weight() * (inTitle ? titles[document] : 1));
                    }
                }
            }
        }
        return new SegmentScores(ordinals, best);
    }

    /** As BM25 does it, by a length that does not depend on what else there is. */
    private static float damping(long length) {
        return 1 / (1 - BY_LENGTH + BY_LENGTH * length / USUAL_LENGTH);
    }

    private boolean isVisible(int document, @Nullable Bits live, Retractions retractions, long asOf) {
        return positions[document] <= asOf && (live == null || live.get(document))
                && !retractions.by(positions[document], asOf);
    }

    /** How many of its entries had been retracted by a position. */
    private synchronized int retractedBy(long asOf, Retractions retractions) {
        for (Retractions.Retraction one : retractions.after(retractionsSeen)) {
            retractionsSeen++;
            if (Arrays.binarySearch(positions, one.position()) >= 0) {
                retractedAt.add(one.at());
            }
        }
        int count = 0;
        while (count < retractedAt.size() && retractedAt.get(count) <= asOf) {
            count++;
        }
        return count;
    }

}
