package dev.parley.sharedevents;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a reference within its negotiation. */
public record ReferenceId(@JsonValue String value) {

    @JsonCreator
    public ReferenceId {
        Ids.check(value);
    }

    @Override
    public String toString() {
        return value;
    }

}
