package dev.parley.sharedevents;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names an objection within its negotiation. */
public record ObjectionId(@JsonValue String value) {

    @JsonCreator
    public ObjectionId {
        Ids.check(value);
    }

    @Override
    public String toString() {
        return value;
    }

}
