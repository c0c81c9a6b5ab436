package dev.parley.eventlog;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * The one line of JSON that an entry is. It is made once, at append; its bytes are what
 * is stored, hashed and exported. The keys always stand in the same order.
 */
public final class EntryLine {

    private EntryLine() {
    }

    /**
     * What of the line does not depend on where it will stand: from {@code stream} on.
     */
    static byte[] body(String command, NewEntry entry) {
        Text text = new Text(256 + entry.data().length);
        text.raw("\"stream\":").quoted(entry.stream()).raw(",\"seq\":" + entry.seq());
        text.raw(",\"id\":").quoted(entry.id()).raw(",\"type\":").quoted(entry.type());
        text.raw(",\"schema\":" + entry.schema());
        text.raw(",\"occurredAt\":\"" + LineTime.text(entry.occurredAt()));
        text.raw("\",\"actor\":{\"id\":").quoted(entry.actor().id());
        text.raw(",\"role\":").quoted(entry.actor().role());
        text.raw("},\"command\":").quoted(command).raw(",\"data\":").spliced(entry.data());
        if (!entry.meta().isEmpty()) {
            meta(text, entry.meta());
        }
        return text.raw("}").toByteArray();
    }

    /** The line of an entry that will stand at {@code position}. */
    static byte[] line(long position, long first, long last, Instant recordedAt, byte[] body) {
        byte[] head = ("{\"position\":" + position + ",\"commit\":[" + first + "," + last + "],\"recordedAt\":\""
                + LineTime.text(recordedAt) + "\",")
            .getBytes(ISO_8859_1);
        byte[] line = new byte[head.length + body.length];
        System.arraycopy(head, 0, line, 0, head.length);
        System.arraycopy(body, 0, line, head.length, body.length);
        return line;
    }

    /**
     * Reads a line of the log.
     * @throws IllegalArgumentException if it is not one
     */
    public static Entry read(byte[] line) {
        try (LineParser in = new LineParser(line)) {
            return read(in);
        }
        catch (JacksonException ex) {
            throw new IllegalArgumentException("not a line of the log: " + ex.getOriginalMessage(), ex);
        }
        catch (DateTimeException | ArithmeticException ex) {
            throw new IllegalArgumentException("not a line of the log: " + ex.getMessage(), ex);
        }
    }

    private static Entry read(LineParser in) {
        long position = in.next(JsonToken.START_OBJECT).key("position").number();
        long first = in.key("commit").next(JsonToken.START_ARRAY).number();
        long last = in.number();
        Instant recordedAt = in.next(JsonToken.END_ARRAY).key("recordedAt").time();
        String stream = in.key("stream").text();
        long seq = in.key("seq").number();
        String id = in.key("id").text();
        String type = in.key("type").text();
        int schema = Math.toIntExact(in.key("schema").number());
        Instant occurredAt = in.key("occurredAt").time();
        String actor = in.key("actor").next(JsonToken.START_OBJECT).key("id").text();
        String role = in.key("role").text();
        String command = in.next(JsonToken.END_OBJECT).key("command").text();
        byte[] data = in.key("data").value();
        Map<String, String> meta = in.rest("meta");
        return new Entry(position, first, last, recordedAt, stream, seq, id, type, schema, occurredAt,
                new Entry.Actor(actor, role), command, data, meta);
    }

    private static void meta(Text text, Map<String, String> meta) {
        String between = ",\"meta\":{";
        for (Map.Entry<String, String> one : new TreeMap<>(meta).entrySet()) {
            text.raw(between).quoted(one.getKey()).raw(":").quoted(one.getValue());
            between = ",";
        }
        text.raw("}");
    }

    /** The bytes of a line in the making. */
    private static final class Text extends ByteArrayOutputStream {

        Text(int expected) {
            super(expected);
        }

        Text raw(String ascii) {
            writeBytes(ascii.getBytes(ISO_8859_1));
            return this;
        }

        Text quoted(String value) {
            write('"');
            writeBytes(JsonStringEncoder.getInstance().quoteAsUTF8(value));
            write('"');
            return this;
        }

        Text spliced(byte[] json) {
            for (byte each : json) {
                if (each == '\n' || each == '\r') {
                    throw new IllegalArgumentException("the data of an entry stands on one line");
                }
            }
            writeBytes(json);
            return this;
        }

    }

}
