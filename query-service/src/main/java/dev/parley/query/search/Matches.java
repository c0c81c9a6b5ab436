package dev.parley.query.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/**
 * How well each negotiation matches one word: as well as the best of its entries that was
 * there at a position and had not been taken back by then.
 */
final class Matches implements CollectorManager<Matches.InOrder, float[]> {

    private final long asOf;

    private final Map<Long, Long> retracted;

    private final float[] best;

    /**
     * @param retracted where each retracted entry was taken back, by its position
     * @param best to be filled, by the numbers of the negotiations
     */
    Matches(long asOf, Map<Long, Long> retracted, float[] best) {
        this.asOf = asOf;
        this.retracted = retracted;
        this.best = best;
    }

    @Override
    public InOrder newCollector() {
        return new InOrder();
    }

    @Override
    public float[] reduce(Collection<InOrder> collectors) {
        return best;
    }

    private boolean isVisible(long position) {
        return position <= asOf && (retracted.isEmpty() || retracted.getOrDefault(position, Long.MAX_VALUE) > asOf);
    }

    /** Takes segment after segment. */
    final class InOrder implements Collector {

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
            NumericDocValues positions = DocValues.getNumeric(context.reader(), Fields.POSITION);
            NumericDocValues negotiations = DocValues.getNumeric(context.reader(), Fields.NEGOTIATION);
            return new LeafCollector() {

                private Scorable scorer = new Unscored();

                @Override
                public void setScorer(Scorable given) {
                    scorer = given;
                }

                @Override
                public void collect(int doc) throws IOException {
                    if (positions.advanceExact(doc) && isVisible(positions.longValue())
                            && negotiations.advanceExact(doc)) {
                        int negotiation = (int) negotiations.longValue();
                        if (negotiation < best.length) {
                            best[negotiation] = Math.max(best[negotiation], scorer.score());
                        }
                    }
                }

            };
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }

    }

    private static final class Unscored extends Scorable {

        @Override
        public float score() {
            return 0;
        }

    }

}
