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

    /**
     * Those that Unicode calls default ignorable, and a Braille pattern without a dot.
     */
    private static final Pattern INVISIBLE = Pattern
        .compile("[\\p{Cf}\\x{34F}\\x{115F}\\x{1160}\\x{17B4}\\x{17B5}\\x{180B}-\\x{180F}\\x{2800}\\x{3164}"
                + "\\x{FE00}-\\x{FE0F}\\x{FFA0}\\x{E0000}-\\x{E0FFF}]+");

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

    /** Without the characters that show nothing. */
    public static String visible(String text) {
        return INVISIBLE.matcher(text).replaceAll("");
    }

    /** The same for all names that look alike. */
    public static String key(String written) {
        String visible = visible(Normalizer.normalize(visible(written), Normalizer.Form.NFKC));
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
