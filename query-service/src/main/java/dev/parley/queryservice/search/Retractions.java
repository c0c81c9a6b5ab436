package dev.parley.queryservice.search;

import dev.parley.eventlog.Entry;
import dev.parley.queryservice.views.negotiations.EarlierEvents;
import dev.parley.queryservice.views.negotiations.EarlierEvents.Told;
import dev.parley.sharedevents.Amendments;
import dev.parley.sharedevents.Amendments.Amended;
import dev.parley.sharedevents.CorrectionEvent.EntryCorrected;
import dev.parley.sharedevents.ReferenceEvent.ReferenceLinked;
import dev.parley.sharedevents.ReferenceEvent.ReferenceRemoved;
import dev.parley.sharedevents.ReferenceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Which entries say nothing any more, and from where on: those that were retracted, with
 * what hangs on them, references that were removed, and those whose text was corrected,
 * which is found in the correction instead. One thread adds to it.
 */
final class Retractions {

    /** The entry at {@code position} says nothing from {@code at} on. */
    record Retraction(long position, long at) {
    }

    private final Map<Long, Long> retractedAt = new ConcurrentHashMap<>();

    private final List<Retraction> inOrder = new ArrayList<>();

    /**
     * Adds what an entry that amends others takes away from what they say.
     * @param earlier the events of its negotiation
     */
    void add(Entry amending, EarlierEvents earlier) {
        List<Told> told = earlier.of(amending.stream(), Math.toIntExact(amending.seq()) + 1);
        Set<ReferenceId> removed = removed(told);
        Set<Long> speaking = Amendments.of(told.stream().map(Told::event).toList())
            .stream()
            .filter(event -> event.counts() && !(event.event() instanceof EntryCorrected))
            .filter(event -> !(event.event() instanceof ReferenceLinked linked && removed.contains(linked.reference())))
            .map(Amended::proseAt)
            .collect(Collectors.toSet());
        told.stream()
            .map(Told::entry)
            .filter(entry -> !speaking.contains(entry.seq()))
            .forEach(entry -> add(entry.position(), amending.position()));
    }

    private static Set<ReferenceId> removed(List<Told> told) {
        return told.stream()
            .map(Told::event)
            .filter(ReferenceRemoved.class::isInstance)
            .map(event -> ((ReferenceRemoved) event).reference())
            .collect(Collectors.toSet());
    }

    private void add(long position, long at) {
        if (retractedAt.putIfAbsent(position, at) == null) {
            synchronized (inOrder) {
                inOrder.add(new Retraction(position, at));
            }
        }
    }

    /** Whether an entry had been retracted by a position. */
    boolean by(long entry, long position) {
        return !retractedAt.isEmpty() && retractedAt.getOrDefault(entry, Long.MAX_VALUE) <= position;
    }

    /** All but the first {@code count}, in the order in which they were made. */
    List<Retraction> after(int count) {
        synchronized (inOrder) {
            return count == inOrder.size() ? List.of() : List.copyOf(inOrder.subList(count, inOrder.size()));
        }
    }

}
