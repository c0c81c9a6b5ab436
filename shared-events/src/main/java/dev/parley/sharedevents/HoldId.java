package dev.parley.sharedevents;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names one hold, which keeps something from being erased. */
public record HoldId(@JsonValue String value) {

    @JsonCreator
    public HoldId {
        Ids.check(value);
    }

    @Override
    public String toString() {
        return value;
    }

}
