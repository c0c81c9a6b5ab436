package dev.parley.queryservice.outgoing;

import org.jspecify.annotations.Nullable;

/**
 * What people in a chat are told.
 *
 * @param title of the negotiation
 * @param happened what has happened, and by whom
 * @param wording what the customer may be told; absent where nothing was decided, or
 * written, or may be read
 * @param waits who waits for whom now; absent if nobody does
 * @param link where to read on
 */
record Told(String title, String happened, @Nullable String wording, @Nullable String waits, String link) {

    /** The lead of a longer text, of so many characters at most. */
    static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }

}
