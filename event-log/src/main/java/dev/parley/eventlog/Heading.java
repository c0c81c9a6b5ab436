package dev.parley.eventlog;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;

/**
 * What the line of an entry says without what only some ask for: who reads all lines of
 * the log need not copy the rest out of them.
 *
 * @param last the position of the last entry of its commit
 * @param places where the rest stands
 */
public record Heading(long position, long first, long last, Instant recordedAt, String stream, long seq, String type,
        int schema, Instant occurredAt, Entry.Actor actor, Map<String, String> meta, Places places) {

    /**
     * Where in a line something stands.
     *
     * @param id the byte that the event's id begins at
     * @param command the byte that the command's id begins at
     * @param data the first byte of the data
     * @param dataEnd the byte after the data
     */
    public record Places(byte[] line, int id, int command, int data, int dataEnd) {
    }

    public boolean endsCommit() {
        return position == last;
    }

    /** All of the entry. */
    Entry entry() {
        return new Entry(position, first, last, recordedAt, stream, seq, text(places.id), type, schema, occurredAt,
                actor, text(places.command), Arrays.copyOfRange(places.line, places.data, places.dataEnd), meta);
    }

    private String text(int at) {
        return new LineScanner(places.line, at).string();
    }

}
