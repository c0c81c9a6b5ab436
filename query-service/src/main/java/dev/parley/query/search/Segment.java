package dev.parley.query.search;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * Which entry each document of a part of the index is, and of which negotiation. Parts
 * never change, and their documents stand in the order of the log.
 */
final class Segment {

    private final long[] positions;

    private final int[] negotiations;

    private Segment(int size) {
        this.positions = new long[size];
        this.negotiations = new int[size];
    }

    static Segment of(LeafReader reader) throws IOException {
        Segment segment = new Segment(reader.maxDoc());
        NumericDocValues position = DocValues.getNumeric(reader, Fields.POSITION);
        NumericDocValues negotiation = DocValues.getNumeric(reader, Fields.NEGOTIATION);
        for (int document = 0; document < segment.positions.length; document++) {
            if (position.advanceExact(document) && negotiation.advanceExact(document)) {
                segment.positions[document] = position.longValue();
                segment.negotiations[document] = (int) negotiation.longValue();
            }
        }
        return segment;
    }

    /** What can be seen of it at a position. */
    Visible at(long position, Retracted retracted, @Nullable Bits live) {
        return new Visible(position, retracted, live);
    }

    /** What can be seen of it at a position. */
    final class Visible {

        private final long position;

        private final Retracted retracted;

        private final @Nullable Bits live;

        Visible(long position, Retracted retracted, @Nullable Bits live) {
            this.position = position;
            this.retracted = retracted;
            this.live = live;
        }

        boolean holds(int document) {
            return positions[document] <= position && (live == null || live.get(document))
                    && !retracted.by(positions[document], position);
        }

        int negotiation(int document) {
            return negotiations[document];
        }

    }

}
