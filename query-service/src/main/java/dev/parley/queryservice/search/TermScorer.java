package dev.parley.queryservice.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
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

    TermScorer(IndexSearcher searcher, TextIndex index, long asOf) {
        this.searcher = searcher;
        this.index = index;
        this.asOf = asOf;
    }

    /**
     * How well each matches in each segment of the index; may be asked by several
     * threads.
     */
    List<SegmentScores> of(SearchTerm term) {
        List<SegmentScores> found = new ArrayList<>();
        try {
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                found.add(index.segment(leaf.reader()).find(term, leaf.reader(), index, asOf));
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return found;
    }

}
