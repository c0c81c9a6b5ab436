package dev.parley.queryservice.outgoing;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an event in a chat; of events that are not here, nothing is.
 *
 * @param happened what has happened, to be followed by who did it
 * @param waitsFor what whoever did it waits for; absent if for nothing
 */
record ChatWords(String happened, @Nullable String waitsFor) {

    private static final Map<String, ChatWords> ALL = Map.ofEntries(
            told("RequestRaised", "A request was raised", "product to answer"),
            told("CounterOptionProposed", "A counter-option was proposed", "the asking side to answer it"),
            told("CounterOptionAccepted", "The counter-option was accepted", "product to decide"),
            told("CounterOptionRejected", "The counter-option was rejected", "product to decide"),
            told("ClaimChallenged", "A reason was questioned", "whoever gave it to support it"),
            told("ObjectionRaised", "An objection was raised", "somebody to meet it"),
            told("LastCallOpened", "The last call was opened", "whoever still objects"),
            told("EscalationRaised", "It was escalated", "an executive to decide"),
            told("RequestReopened", "It was taken up again", "product to answer"),
            told("RequestAccepted", "Accepted as asked", null),
            told("CounterOptionChosen", "A counter-option was chosen", null), told("RequestDeclined", "Declined", null),
            told("RequestDeferred", "Deferred", null), told("DecisionOverridden", "The decision was overridden", null),
            told("RequestWithdrawn", "The request was withdrawn", null),
            told("DeliveryPlanned", "A delivery was planned", null), told("DeliveryRecorded", "Delivered", null));

    static Optional<ChatWords> of(String type) {
        return Optional.ofNullable(ALL.get(type));
    }

    private static Map.Entry<String, ChatWords> told(String type, String happened, @Nullable String waitsFor) {
        return Map.entry(type, new ChatWords(happened, waitsFor));
    }

}
