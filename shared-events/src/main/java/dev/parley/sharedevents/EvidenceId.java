package dev.parley.sharedevents;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a piece of evidence within its negotiation. */
public record EvidenceId(@JsonValue String value) {

    @JsonCreator
    public EvidenceId {
        Ids.check(value);
    }

    @Override
    public String toString() {
        return value;
    }

}
