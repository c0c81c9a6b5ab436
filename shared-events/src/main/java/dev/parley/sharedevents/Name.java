package dev.parley.sharedevents;

import com.fasterxml.jackson.annotation.JsonValue;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a team, an area, a segment or an account is called. Names that look alike are
 * equal: by NFKC, whatever their case, without characters that show nothing, spaces at
 * the ends, and more than one space within.
 */
public final class Name implements Comparable<Name> {

    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");

    private final String written;

    private final String key;

    private Name(String written, String key) {
        this.written = written;
        this.key = key;
    }

    public static Name of(String written) {
        return new Name(written.strip(), key(written));
    }

    /** The same for all names that look alike. */
    public static String key(String written) {
        String visible = Texts.visible(Normalizer.normalize(Texts.visible(written), Normalizer.Form.NFKC));
        String folded = visible.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return SPACES.matcher(Normalizer.normalize(folded, Normalizer.Form.NFKC)).replaceAll(" ").strip();
    }

    @Override
    public int compareTo(Name other) {
        return key.compareTo(other.key);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Name name && key.equals(name.key));
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /** As it was written. */
    @Override
    @JsonValue
    public String toString() {
        return written;
    }

}
