package dev.parley.eventlog;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the JSON of a line where it is known which key must come next. The lines are all
 * written by {@link EntryLine}, so that anything else is an error.
 */
final class LineParser implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final byte[] line;

    private final JsonParser in;

    LineParser(byte[] line) {
        this.line = line;
        this.in = JSON.createParser(line);
    }

    LineParser next(JsonToken expected) {
        if (in.nextToken() != expected) {
            throw unexpected();
        }
        return this;
    }

    LineParser key(String expected) {
        if (!expected.equals(in.nextName())) {
            throw unexpected();
        }
        return this;
    }

    long number() {
        next(JsonToken.VALUE_NUMBER_INT);
        return in.getLongValue();
    }

    String text() {
        String text = in.nextStringValue();
        if (text == null) {
            throw unexpected();
        }
        return text;
    }

    Instant time() {
        return LineTime.read(text());
    }

    /** The bytes of any JSON value. */
    byte[] value() {
        in.nextToken();
        int start = Math.toIntExact(in.currentTokenLocation().getByteOffset());
        in.skipChildren();
        in.finishToken();
        return Arrays.copyOfRange(line, start, position());
    }

    /** The texts of the object that may come last, under this key; then the line ends. */
    Map<String, String> rest(String key) {
        Map<String, String> texts = Map.of();
        String next = in.nextName();
        if (key.equals(next)) {
            texts = texts();
            next = in.nextName();
        }
        if (next != null || in.currentToken() != JsonToken.END_OBJECT || position() != line.length) {
            throw unexpected();
        }
        return texts;
    }

    private Map<String, String> texts() {
        next(JsonToken.START_OBJECT);
        Map<String, String> texts = new LinkedHashMap<>();
        for (String key = in.nextName(); key != null; key = in.nextName()) {
            texts.put(key, text());
        }
        return Collections.unmodifiableMap(texts);
    }

    private int position() {
        return Math.toIntExact(in.currentLocation().getByteOffset());
    }

    private IllegalArgumentException unexpected() {
        return new IllegalArgumentException("not a line of the log: something else was expected at byte " + position());
    }

    @Override
    public void close() {
        in.close();
    }

}
