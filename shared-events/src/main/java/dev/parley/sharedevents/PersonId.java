package dev.parley.sharedevents;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The pseudonym of a person: {@code u_} and a random id. Who it is, only the directory
 * beside the log knows.
 */
public record PersonId(@JsonValue String value) {

    /** What its pseudonyms start with. */
    public static final String PREFIX = "u_";

    @JsonCreator
    public PersonId {
        if (!value.startsWith(PREFIX) || value.length() > 64) {
            throw new IllegalArgumentException("a pseudonym starts with " + PREFIX);
        }
    }

    @Override
    public String toString() {
        return value;
    }

}
