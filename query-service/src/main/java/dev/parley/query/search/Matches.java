package dev.parley.query.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BitSetIterator;

/**
 * How well each negotiation matches one word: as well as the best of its entries that was
 * there at a position and had not been taken back by then. The ways to match are gone
 * through from the worst to the best, so that the best is what remains; nothing is scored
 * or sorted document by document.
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
     * @param worstFirst the ways to match
     */
    float[] of(List<Way> worstFirst) {
        float[] best = new float[negotiations];
        try {
            for (Way way : worstFirst) {
                for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                    find(way, leaf, best);
                }
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return best;
    }

    private void find(Way way, LeafReaderContext leaf, float[] best) throws IOException {
        Segment.Visible visible = index.segments()
            .of(leaf.reader())
            .at(asOf, index.retracted(), leaf.reader().getLiveDocs());
        BitSetIterator documents = new BitSetIterator(way.in(leaf.reader()), 0);
        for (int document = documents.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = documents
            .nextDoc()) {
            if (visible.holds(document)) {
                best[visible.negotiation(document)] = way.weight();
            }
        }
    }

}
