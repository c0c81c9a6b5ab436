package dev.parley.queryservice.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;

/**
 * How well each negotiation matches one term: as well as the best of its entries that was
 * there at a position and had not been retracted by then. Nothing is scored or sorted
 * document by document.
 */
final class TermScorer {

    private final IndexSearcher searcher;

    private final TextIndex index;

    private final long asOf;

    private final int negotiations;

    TermScorer(IndexSearcher searcher, TextIndex index, long asOf, int negotiations) {
        this.searcher = searcher;
        this.index = index;
        this.asOf = asOf;
        this.negotiations = negotiations;
    }

    /**
     * How well each matches, by their ordinals; may be asked by several threads.
     */
    float[] of(SearchTerm term) {
        float[] best = new float[negotiations];
        try {
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                index.segment(leaf.reader()).find(term, leaf.reader(), index, asOf).into(best);
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return best;
    }

}
