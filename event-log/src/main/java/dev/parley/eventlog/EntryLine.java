package dev.parley.eventlog;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * The one line of JSON that an entry is. It is made once, at append; its bytes are what
 * is stored, hashed and exported. The keys always stand in the same order.
 */
public final class EntryLine {

    /** Microseconds, always six digits, cut off and not rounded. */
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder().appendInstant(6).toFormatter();

    private static final Instant YEAR_0 = Instant.parse("0000-01-01T00:00:00Z");

    private static final Instant YEAR_10_000 = Instant.parse("+10000-01-01T00:00:00Z");

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
        text.raw(",\"occurredAt\":\"" + time(entry.occurredAt()));
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
                + time(recordedAt) + "\",")
            .getBytes(ISO_8859_1);
        byte[] line = new byte[head.length + body.length];
        System.arraycopy(head, 0, line, 0, head.length);
        System.arraycopy(body, 0, line, head.length, body.length);
        return line;
    }

    /** As {@link #TIME} writes it, which takes longer than all else of a line. */
    private static String time(Instant instant) {
        if (instant.isBefore(YEAR_0) || !instant.isBefore(YEAR_10_000)) {
            return TIME.format(instant);
        }
        LocalDateTime time = LocalDateTime.ofEpochSecond(instant.getEpochSecond(), instant.getNano(), ZoneOffset.UTC);
        byte[] text = "0000-00-00T00:00:00.000000Z".getBytes(ISO_8859_1);
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
     * Reads a line of the log.
     * @throws IllegalArgumentException if it is not one
     */
    public static Entry read(byte[] line) {
        return heading(line).entry();
    }

    /**
     * Reads what a fold needs of a line of the log, and looks over the rest.
     * @throws IllegalArgumentException if it is not one
     */
    public static Heading heading(byte[] line) {
        LineScanner in = new LineScanner(line);
        long position = in.after("{\"position\":").number();
        long first = in.after(",\"commit\":[").number();
        long last = in.after(",").number();
        Instant recordedAt = in.after("],\"recordedAt\":").instant();
        String stream = in.after(",\"stream\":").string();
        long seq = in.after(",\"seq\":").number();
        int id = in.after(",\"id\":").pastString();
        String type = in.after(",\"type\":").string();
        int schema = Math.toIntExact(in.after(",\"schema\":").number());
        Instant occurredAt = in.after(",\"occurredAt\":").instant();
        Entry.Actor actor = new Entry.Actor(in.after(",\"actor\":{\"id\":").string(), in.after(",\"role\":").string());
        int command = in.after("},\"command\":").pastString();
        int data = in.after(",\"data\":").pastValue();
        int dataEnd = in.at();
        Map<String, String> meta = in.tries(",\"meta\":") ? in.strings() : Map.of();
        in.after("}").end();
        return new Heading(position, first, last, recordedAt, stream, seq, type, schema, occurredAt, actor, meta,
                new Heading.Places(line, id, command, data, dataEnd));
    }

    /**
     * Reads no more of a line than the id of its event.
     * @throws IllegalArgumentException if it does not begin as one
     */
    public static String id(byte[] line) {
        LineScanner in = new LineScanner(line);
        in.after("{\"position\":").number();
        in.after(",\"commit\":[").number();
        in.after(",").number();
        in.after("],\"recordedAt\":").string();
        in.after(",\"stream\":").string();
        in.after(",\"seq\":").number();
        return in.after(",\"id\":").string();
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
