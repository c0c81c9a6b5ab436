package dev.parley.sharedevents;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names an item of the agenda within its retrospective. */
public record AgendaItemId(@JsonValue String value) {

    @JsonCreator
    public AgendaItemId {
        Ids.check(value);
    }

    @Override
    public String toString() {
        return value;
    }

}
