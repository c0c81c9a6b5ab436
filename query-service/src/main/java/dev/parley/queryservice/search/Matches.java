package dev.parley.queryservice.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;

/**
 * How well each negotiation matches one word: as well as the best of its entries that was
 * there at a position and had not been taken back by then. Nothing is scored or sorted
 * document by document.
 */
final class Matches {

    private final IndexSearcher searcher;

    private final TextIndex index;

    private final long asOf;

    private final int negotiations;

    Matches(IndexSearcher searcher, TextIndex index, long asOf, int negotiations) {
        this.searcher = searcher;
        this.index = index;
        this.asOf = asOf;
        this.negotiations = negotiations;
    }

    /**
     * How well each matches, by their numbers; may be asked by several threads.
     */
    float[] of(Word word) {
        float[] best = new float[negotiations];
        Supplier<List<Way>> ways = new Made(word);
        try {
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                index.segments().of(leaf.reader()).find(word, ways, leaf.reader(), index.retractions(), asOf).into(best);
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return best;
    }

    /** Takes some time to make, and is often not needed. */
    private static final class Made implements Supplier<List<Way>> {

        private final Word word;

        private List<Way> ways = List.of();

        Made(Word word) {
            this.word = word;
        }

        @Override
        public List<Way> get() {
            if (ways.isEmpty()) {
                ways = word.ways();
            }
            return ways;
        }

    }

}
