package dev.parley.sharedevents;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a restatement within its negotiation. */
public record RestatementId(@JsonValue String value) {

    @JsonCreator
    public RestatementId {
        Ids.check(value);
    }

    @Override
    public String toString() {
        return value;
    }

}
