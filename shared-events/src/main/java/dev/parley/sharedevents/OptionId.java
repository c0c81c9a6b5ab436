package dev.parley.sharedevents;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names an option within its negotiation: the ask, a counter-option, or {@link #NONE}.
 */
public record OptionId(@JsonValue String value) {

    /** What an objection is about that speaks against declining. */
    public static final OptionId NONE = new OptionId("NONE");

    @JsonCreator
    public OptionId {
        Ids.check(value);
    }

    @Override
    public String toString() {
        return value;
    }

}
