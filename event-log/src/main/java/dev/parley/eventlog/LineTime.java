package dev.parley.eventlog;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/**
 * Times as they stand in a line: ISO 8601 in UTC with microseconds, always six digits,
 * cut off and not rounded. Of the years 0 to 9999 digit by digit, for Java's formatter
 * takes longer than all else of a line.
 */
final class LineTime {

    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder().appendInstant(6).toFormatter();

    private static final Instant YEAR_0 = Instant.parse("0000-01-01T00:00:00Z");

    private static final Instant YEAR_10_000 = Instant.parse("+10000-01-01T00:00:00Z");

    private static final String PATTERN = "0000-00-00T00:00:00.000000Z";

    private LineTime() {
    }

    static String text(Instant instant) {
        if (instant.isBefore(YEAR_0) || !instant.isBefore(YEAR_10_000)) {
            return TIME.format(instant);
        }
        LocalDateTime time = LocalDateTime.ofEpochSecond(instant.getEpochSecond(), instant.getNano(), ZoneOffset.UTC);
        byte[] text = PATTERN.getBytes(ISO_8859_1);
        digits(text, 4, time.getYear());
        digits(text, 7, time.getMonthValue());
        digits(text, 10, time.getDayOfMonth());
        digits(text, 13, time.getHour());
        digits(text, 16, time.getMinute());
        digits(text, 19, time.getSecond());
        digits(text, 26, time.getNano() / 1000);
        return new String(text, ISO_8859_1);
    }

    /** Writes a number so that it ends before a place. */
    private static void digits(byte[] text, int end, int number) {
        int at = end;
        for (int left = number; left > 0; left /= 10) {
            text[--at] = (byte) ('0' + left % 10);
        }
    }

    /**
     * Reads what {@link #text} wrote.
     * @throws java.time.DateTimeException if it is no time
     */
    static Instant read(String text) {
        if (text.length() != PATTERN.length()) {
            return Instant.parse(text);
        }
        long day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)).toEpochDay();
        int second = number(text, 11, 13) * 3600 + number(text, 14, 16) * 60 + number(text, 17, 19);
        return Instant.ofEpochSecond(day * 86_400 + second, number(text, 20, 26) * 1000L);
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

}
