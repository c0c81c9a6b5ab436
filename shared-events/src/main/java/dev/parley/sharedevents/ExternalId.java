package dev.parley.sharedevents;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The pseudonym of something in another system: {@code r_} and a random id. What it is
 * called there, only the directory beside the log knows.
 */
public record ExternalId(@JsonValue String value) {

    /** What its pseudonyms start with. */
    public static final String PREFIX = "r_";

    @JsonCreator
    public ExternalId {
        if (!value.startsWith(PREFIX) || value.length() > 64) {
            throw new IllegalArgumentException("a pseudonym starts with " + PREFIX);
        }
    }

    @Override
    public String toString() {
        return value;
    }

}
