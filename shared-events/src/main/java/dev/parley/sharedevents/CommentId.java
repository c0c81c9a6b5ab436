package dev.parley.sharedevents;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a comment within its negotiation. */
public record CommentId(@JsonValue String value) {

    @JsonCreator
    public CommentId {
        Ids.check(value);
    }

    @Override
    public String toString() {
        return value;
    }

}
