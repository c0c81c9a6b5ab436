package dev.parley.sharedevents;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names one retrospective, and with it its event stream. */
public record RetrospectiveId(@JsonValue String value) {

    @JsonCreator
    public RetrospectiveId {
        Ids.check(value);
    }

    @Override
    public String toString() {
        return value;
    }

}
