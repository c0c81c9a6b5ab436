package dev.parley.query.search;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which entries were taken back, and where. */
final class Retracted {

    private final Map<Long, Long> takenBackAt = new ConcurrentHashMap<>();

    void add(long position, long at) {
        takenBackAt.putIfAbsent(position, at);
    }

    /** Whether an entry had been taken back by a position. */
    boolean by(long entry, long position) {
        return !takenBackAt.isEmpty() && takenBackAt.getOrDefault(entry, Long.MAX_VALUE) <= position;
    }

}
