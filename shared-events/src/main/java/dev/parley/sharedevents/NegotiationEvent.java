package dev.parley.sharedevents;

/** Something that happened in a negotiation. */
public sealed interface NegotiationEvent extends Event permits RequestEvent, ClaimEvent, ObjectionEvent, OptionEvent,
        RestatementEvent, DecisionEvent, OutcomeEvent, CommentEvent, SuggestionEvent, ReferenceEvent, CorrectionEvent {

}
