package dev.parley.commandservice.negotiation.state;

import dev.parley.sharedevents.Amendments;
import dev.parley.sharedevents.Amendments.Amended;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.CorrectionEvent.EntryCorrected;
import dev.parley.sharedevents.CorrectionEvent.EntryRetracted;
import dev.parley.sharedevents.NegotiationEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded so far, the latest first: a list that shares its tail, so that one
 * more entry costs the same however many there are.
 */
public record Entries(@Nullable Entries earlier, Entry latest) {

    static Entries and(@Nullable Entries earlier, NegotiationEvent event, By by, long seq) {
        return new Entries(earlier, new Entry(seq, by, event));
    }

    /** All of them in the order in which they were recorded. */
    public List<Entry> inOrder() {
        Deque<Entry> all = new ArrayDeque<>();
        for (Entries rest = this; rest != null; rest = rest.earlier) {
            all.addFirst(rest.latest);
        }
        return List.copyOf(all);
    }

    /** What they amount to: what counts, with its present values. */
    public Stream<NegotiationEvent> counted() {
        return Amendments.of(inOrder().stream().map(Entry::event).toList())
            .stream()
            .filter(Amended::counts)
            .map(Amended::event);
    }

    /** The entry with its present values; null if there is none. */
    public @Nullable Entry find(long seq) {
        NegotiationEvent corrected = null;
        for (Entries rest = this; rest != null; rest = rest.earlier) {
            Entry entry = rest.latest;
            if (entry.seq() == seq) {
                return corrected == null ? entry : new Entry(seq, entry.by(), corrected);
            }
            if (corrected == null && entry.event() instanceof EntryCorrected later && later.seq() == seq) {
                corrected = later.corrected();
            }
        }
        return null;
    }

    public boolean isRetracted(long seq) {
        return inOrder().stream()
            .anyMatch(entry -> entry.event() instanceof EntryRetracted retracted && retracted.seq() == seq);
    }

    /** One entry of the stream. */
    public record Entry(long seq, By by, NegotiationEvent event) {
    }

}
