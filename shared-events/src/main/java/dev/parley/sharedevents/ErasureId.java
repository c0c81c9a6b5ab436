package dev.parley.sharedevents;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names one erasure, from its request to its completion. */
public record ErasureId(@JsonValue String value) {

    @JsonCreator
    public ErasureId {
        Ids.check(value);
    }

    @Override
    public String toString() {
        return value;
    }

}
