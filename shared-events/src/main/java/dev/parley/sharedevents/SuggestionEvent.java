package dev.parley.sharedevents;

import org.jspecify.annotations.Nullable;

/**
 * That somebody takes a request for a duplicate. It takes no side, changes no state and
 * counts in no figure: a facilitator marks the duplicate, or says why it is none.
 */
public sealed interface SuggestionEvent extends NegotiationEvent {

    /** The earlier request. */
    NegotiationId of();

    record DuplicateSuggested(NegotiationId of, @Nullable Narrative reason) implements SuggestionEvent {
    }

    record DuplicateSuggestionDeclined(NegotiationId of, Narrative reason) implements SuggestionEvent {
    }

}
