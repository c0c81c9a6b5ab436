package dev.parley.eventlog;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the JSON of a line where it is known what must come next. The lines are all
 * written by {@link EntryLine}, so that anything else is an error.
 */
final class LineScanner {

    private static final JsonMapper JSON = new JsonMapper();

    private final byte[] line;

    private int at;

    LineScanner(byte[] line) {
        this(line, 0);
    }

    /** Begins at the byte {@code from}. */
    LineScanner(byte[] line, int from) {
        this.line = line;
        this.at = from;
    }

    /** The byte that comes next. */
    int at() {
        return at;
    }

    LineScanner after(String expected) {
        if (!tries(expected)) {
            throw unexpected();
        }
        return this;
    }

    /** Goes past this text if it comes next. */
    boolean tries(String expected) {
        int length = expected.length();
        if (at + length > line.length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (line[at + i] != expected.charAt(i)) {
                return false;
            }
        }
        at += length;
        return true;
    }

    long number() {
        int start = at;
        long number = 0;
        while (at < line.length && line[at] >= '0' && line[at] <= '9') {
            number = number * 10 + line[at++] - '0';
        }
        if (at == start || at - start > 18) {
            throw unexpected();
        }
        return number;
    }

    String string() {
        int start = at;
        return skipString() ? JSON.readValue(line, start, at - start, String.class)
                : new String(line, start + 1, at - start - 2, UTF_8);
    }

    /** Goes past a text; answers with where it begins. */
    int pastString() {
        int start = at;
        skipString();
        return start;
    }

    Instant instant() {
        int start = at;
        skipString();
        try {
            return instant(start);
        }
        catch (DateTimeException ex) {
            throw unexpected();
        }
    }

    private Instant instant(int start) {
        if (at - start != 29) {
            return Instant.parse(new String(line, start + 1, at - start - 2, ISO_8859_1));
        }
        long day = LocalDate.of(digits(start + 1, 4), digits(start + 6, 2), digits(start + 9, 2)).toEpochDay();
        int second = digits(start + 12, 2) * 3600 + digits(start + 15, 2) * 60 + digits(start + 18, 2);
        return Instant.ofEpochSecond(day * 86_400 + second, digits(start + 21, 6) * 1000L);
    }

    /** Goes past any JSON value; answers with where it begins. */
    int pastValue() {
        int start = at;
        int depth = 0;
        do {
            byte next = peek();
            switch (next) {
                case '"' -> {
                    skipString();
                    at--;
                }
                case '{', '[' -> depth++;
                case '}', ']' -> depth--;
                default -> {
                }
            }
            at++;
        }
        while (depth > 0 || !endsValue());
        return start;
    }

    Map<String, String> strings() {
        Map<String, String> strings = new LinkedHashMap<>();
        after("{");
        do {
            String key = string();
            strings.put(key, after(":").string());
        }
        while (tries(","));
        after("}");
        return Collections.unmodifiableMap(strings);
    }

    void end() {
        if (at != line.length) {
            throw unexpected();
        }
    }

    private boolean endsValue() {
        byte next = peek();
        return next == ',' || next == '}' || next == ']';
    }

    /** Says whether something is escaped in it. */
    private boolean skipString() {
        if (peek() != '"') {
            throw unexpected();
        }
        boolean escaped = false;
        for (at = Quotes.next(line, at + 1); peek() == '\\'; at = Quotes.next(line, at + 2)) {
            escaped = true;
        }
        at++;
        return escaped;
    }

    private int digits(int from, int count) {
        int number = 0;
        for (int i = from; i < from + count; i++) {
            number = number * 10 + line[i] - '0';
        }
        return number;
    }

    private byte peek() {
        if (at >= line.length) {
            throw unexpected();
        }
        return line[at];
    }

    private IllegalArgumentException unexpected() {
        return new IllegalArgumentException("not a line of the log: something else was expected at byte " + at);
    }

}
