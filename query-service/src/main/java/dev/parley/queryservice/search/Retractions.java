package dev.parley.queryservice.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which entries were taken back, and where. One thread adds to it. */
final class Retracted {

    /** The entry at {@code position} was taken back at {@code at}. */
    record Retraction(long position, long at) {
    }

    private final Map<Long, Long> takenBackAt = new ConcurrentHashMap<>();

    private final Map<Long, Long> correctedAt = new HashMap<>();

    private final List<Retraction> inOrder = new ArrayList<>();

    /**
     * What an entry says is found no more from {@code at} on; if that is a correction, it
     * is found there instead.
     */
    void add(long entry, long at) {
        Long corrected = correctedAt.put(entry, at);
        take(corrected == null ? entry : corrected, at);
    }

    private void take(long position, long at) {
        if (takenBackAt.putIfAbsent(position, at) == null) {
            synchronized (inOrder) {
                inOrder.add(new Retraction(position, at));
            }
        }
    }

    /** Whether an entry had been taken back by a position. */
    boolean by(long entry, long position) {
        return !takenBackAt.isEmpty() && takenBackAt.getOrDefault(entry, Long.MAX_VALUE) <= position;
    }

    /** All but the first so many, in the order in which they were taken back. */
    List<Retraction> after(int first) {
        synchronized (inOrder) {
            return first == inOrder.size() ? List.of() : List.copyOf(inOrder.subList(first, inOrder.size()));
        }
    }

}
