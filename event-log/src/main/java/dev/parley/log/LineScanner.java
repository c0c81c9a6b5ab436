package dev.parley.log;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
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
        this.line = line;
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
        skipString();
        int length = at - start - 2;
        for (int i = start + 1; i < at - 1; i++) {
            if (line[i] == '\\') {
                return JSON.readValue(line, start, at - start, String.class);
            }
        }
        return new String(line, start + 1, length, UTF_8);
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

    /** Any JSON value, its bytes as they are. */
    byte[] value() {
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
        return Arrays.copyOfRange(line, start, at);
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

    private void skipString() {
        if (peek() != '"') {
            throw unexpected();
        }
        at++;
        while (peek() != '"') {
            at += line[at] == '\\' ? 2 : 1;
        }
        at++;
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
