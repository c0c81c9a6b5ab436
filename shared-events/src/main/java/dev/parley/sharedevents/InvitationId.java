package dev.parley.sharedevents;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names one invitation. */
public record InvitationId(@JsonValue String value) {

    @JsonCreator
    public InvitationId {
        Ids.check(value);
    }

    @Override
    public String toString() {
        return value;
    }

}
