package dev.parley.sharedevents;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a claim within its negotiation. */
public record ClaimId(@JsonValue String value) {

    @JsonCreator
    public ClaimId {
        Ids.check(value);
    }

    @Override
    public String toString() {
        return value;
    }

}
