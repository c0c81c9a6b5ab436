package dev.parley.sharedevents;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a finding within its retrospective. */
public record FindingId(@JsonValue String value) {

    @JsonCreator
    public FindingId {
        Ids.check(value);
    }

    @Override
    public String toString() {
        return value;
    }

}
