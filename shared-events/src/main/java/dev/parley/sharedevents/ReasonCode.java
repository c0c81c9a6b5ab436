package dev.parley.sharedevents;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The code of a reason in the catalogue, such as {@code Y03}. */
public record ReasonCode(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{0,19}");

    /** A reason that none of the codes fits; it needs a text. */
    public static final ReasonCode OTHER = new ReasonCode("OTHER");

    @JsonCreator
    public ReasonCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a reason code is a capital letter and up to 19 of A-Z, 0-9 and _");
        }
    }

    @Override
    public String toString() {
        return value;
    }

}
