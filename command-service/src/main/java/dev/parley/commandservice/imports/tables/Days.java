package dev.parley.commandservice.imports.tables;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads days as tables write them. The day of an instant is the one that stands there,
 * whatever its time zone.
 */
final class Days {

    private static final int LENGTH = "2026-03-31".length();

    private static final Pattern ISO = Pattern
        .compile("\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}([.,]\\d+)?)? ?(Z|UTC|[+-]\\d{2}(:?\\d{2})?)?)?");

    private static final Pattern AMBIGUOUS = Pattern.compile("\\d{1,2}([/.-])\\d{1,2}\\1\\d{2,4}\\b.*");

    private final @Nullable String pattern;

    private final @Nullable DateTimeFormatter format;

    /**
     * @param pattern of {@link DateTimeFormatter}, with the months in English
     * @throws IllegalArgumentException if it is none
     */
    Days(@Nullable String pattern) {
        this.pattern = pattern;
        this.format = (pattern == null) ? null : format(pattern);
    }

    /** Years are years: eras do not come into it, or no day would be whole. */
    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive()
            .appendPattern(pattern.replace('y', 'u'))
            .toFormatter(Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);
    }

    /** The day, or empty if that is none. */
    Optional<LocalDate> read(String text) {
        try {
            if (ISO.matcher(text).matches()) {
                return Optional.of(LocalDate.parse(text.substring(0, LENGTH)));
            }
            return (format == null) ? Optional.empty() : Optional.of(LocalDate.from(format.parse(text)));
        }
        catch (DateTimeException ex) {
            return Optional.empty();
        }
    }

    /** What is wrong with a text that is no day. */
    String fault(String text) {
        if (pattern != null) {
            return "is no day of the pattern " + pattern + ": " + text;
        }
        return AMBIGUOUS.matcher(text).matches() ? "may be one day or another: " + text
                : "must be a day such as 2026-03-31, not " + text;
    }

    String remedy() {
        return (pattern == null) ? "state in the mapping how days are written, such as \"dates\":\"dd/MM/yyyy\""
                : "write days in ISO 8601, or correct the pattern of the mapping";
    }

}
