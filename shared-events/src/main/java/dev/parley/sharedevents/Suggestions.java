package dev.parley.sharedevents;

import dev.parley.sharedevents.RequestEvent.MarkedDuplicate;
import dev.parley.sharedevents.SuggestionEvent.DuplicateSuggested;
import dev.parley.sharedevents.SuggestionEvent.DuplicateSuggestionDeclined;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a request was taken to be a duplicate of.
 *
 * @param waiting the earlier request of the suggestion that nobody has answered
 * @param declined those of which it was said that it is none of them
 */
public record Suggestions(@Nullable NegotiationId waiting, Set<NegotiationId> declined) {

    public static final Suggestions NONE = new Suggestions(null, Set.of());

    /** Those of a negotiation's events that count, in order. */
    public static Suggestions of(Stream<NegotiationEvent> events) {
        Suggestions all = NONE;
        for (NegotiationEvent event : (Iterable<NegotiationEvent>) events::iterator) {
            all = all.after(event);
        }
        return all;
    }

    public Suggestions after(NegotiationEvent event) {
        return switch (event) {
            case DuplicateSuggested suggested -> new Suggestions(suggested.of(), declined);
            case DuplicateSuggestionDeclined answered -> new Suggestions(null, with(answered.of()));
            case MarkedDuplicate _ -> new Suggestions(null, declined);
            default -> this;
        };
    }

    /** Whether nobody can suggest this one: another one waits, or it was declined. */
    public boolean bar(NegotiationId other) {
        return waiting != null || declined.contains(other);
    }

    private Set<NegotiationId> with(NegotiationId other) {
        Set<NegotiationId> more = new HashSet<>(declined);
        more.add(other);
        return Set.copyOf(more);
    }

}
