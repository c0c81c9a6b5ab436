package dev.parley.personal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The pseudonym of a person: {@code u_} and a random id. Who it is, only the
 * {@link Directory} knows.
 */
public record PersonId(@JsonValue String value) {

    static final String PREFIX = "u_";

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
