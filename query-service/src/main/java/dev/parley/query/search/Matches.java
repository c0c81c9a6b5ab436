package dev.parley.query.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;

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

    /** By the numbers of the negotiations; used again for each word. */
    private final float[] best;

    Matches(IndexSearcher searcher, TextIndex index, long asOf, int negotiations) {
        this.searcher = searcher;
        this.index = index;
        this.asOf = asOf;
        this.best = new float[negotiations];
    }

    /**
     * How well each matches.
     * @param worstFirst the ways to match
     */
    float[] of(List<Way> worstFirst) throws IOException {
        Arrays.fill(best, 0);
        for (Way way : worstFirst) {
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                find(way, leaf);
            }
        }
        return best;
    }

    private void find(Way way, LeafReaderContext leaf) throws IOException {
        Segment.Visible visible = index.segments()
            .of(leaf.reader())
            .at(asOf, index.retracted(), leaf.reader().getLiveDocs());
        way.eachIn(leaf.reader(), document -> {
            if (visible.holds(document)) {
                best[visible.negotiation(document)] = way.weight();
            }
        });
    }

}
