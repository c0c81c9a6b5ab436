package dev.parley.sharedevents;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names one negotiation, and with it its event stream. */
public record NegotiationId(@JsonValue String value) {

    @JsonCreator
    public NegotiationId {
        Ids.check(value);
    }

    @Override
    public String toString() {
        return value;
    }

}
