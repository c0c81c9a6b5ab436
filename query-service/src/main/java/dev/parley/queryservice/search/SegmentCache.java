package dev.parley.queryservice.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReader;

/** What is read from each segment of the index once, as long as the segment lives. */
final class SegmentCache {

    private final ConcurrentMap<CacheKey, Segment> known = new ConcurrentHashMap<>();

    Segment of(LeafReader reader) throws IOException {
        var part = reader.getCoreCacheHelper();
        if (part == null) {
            return Segment.of(reader);
        }
        Segment found = known.get(part.getKey());
        if (found == null) {
            found = known.computeIfAbsent(part.getKey(), _ -> read(reader));
            part.addClosedListener(known::remove);
        }
        return found;
    }

    private static Segment read(LeafReader reader) {
        try {
            return Segment.of(reader);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
