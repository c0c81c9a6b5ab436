package dev.parley.queryservice.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Finds entries by the keys that something in them is sealed with. */
final class Sealing {

    private Sealing() {
    }

    static List<Long> positions(IndexSearcher searcher, Collection<String> keys) throws IOException {
        Query query = new TermInSetQuery(Fields.KEY, keys.stream().map(BytesRef::new).toList());
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        List<Long> positions = new ArrayList<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            add(positions, weight.scorer(leaf), leaf);
        }
        return positions;
    }

    private static void add(List<Long> positions, @Nullable Scorer found, LeafReaderContext leaf) throws IOException {
        if (found == null) {
            return;
        }
        NumericDocValues position = DocValues.getNumeric(leaf.reader(), Fields.POSITION);
        DocIdSetIterator documents = found.iterator();
        for (int document = documents.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = documents
            .nextDoc()) {
            boolean live = leaf.reader().getLiveDocs() == null || leaf.reader().getLiveDocs().get(document);
            if (live && position.advanceExact(document)) {
                positions.add(position.longValue());
            }
        }
    }

}
