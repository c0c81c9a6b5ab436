package dev.parley.sharedevents;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a demand within its negotiation. */
public record DemandId(@JsonValue String value) {

    @JsonCreator
    public DemandId {
        Ids.check(value);
    }

    @Override
    public String toString() {
        return value;
    }

}
