package dev.parley.sharedevents;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names an action within its retrospective. */
public record ActionId(@JsonValue String value) {

    @JsonCreator
    public ActionId {
        Ids.check(value);
    }

    @Override
    public String toString() {
        return value;
    }

}
