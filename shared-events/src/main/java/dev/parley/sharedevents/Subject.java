package dev.parley.sharedevents;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What can be erased, and what can be held: by pseudonym or by place, never by name. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({ @JsonSubTypes.Type(Subject.OfPerson.class), @JsonSubTypes.Type(Subject.OfAccount.class),
        @JsonSubTypes.Type(Subject.OfNegotiation.class), @JsonSubTypes.Type(Subject.OfEntry.class) })
public sealed interface Subject {

    /** Who a person is; what they wrote is not meant. */
    record OfPerson(PersonId person) implements Subject {
    }

    /** Who an account is. */
    record OfAccount(AccountId account) implements Subject {
    }

    /** All narrative of a negotiation. */
    record OfNegotiation(NegotiationId negotiation) implements Subject {
    }

    /**
     * The narrative of one entry.
     *
     * @param stream the stream that the entry is in
     */
    record OfEntry(long position, String stream) implements Subject {
    }

    /** Whether something of the one is something of the other too. */
    default boolean overlaps(Subject other) {
        return equals(other) || isWithin(other) || other.isWithin(this);
    }

    private boolean isWithin(Subject other) {
        return this instanceof OfEntry entry && other instanceof OfNegotiation(NegotiationId whole)
                && entry.stream().equals(whole.value());
    }

}
