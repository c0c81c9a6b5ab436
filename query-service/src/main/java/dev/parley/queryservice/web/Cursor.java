package dev.parley.queryservice.web;

import dev.parley.webapi.problem.CallRules;
import dev.parley.webapi.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a list goes on: it holds to the position and the moment of its first page, so
 * that what is recorded meanwhile makes no page miss or repeat anything.
 *
 * @param query what was asked for, by whom: the cursor is bound to it
 * @param after the last item shown, in the words of whoever sorts them
 */
public record Cursor(long position, Instant at, String query, List<String> after) {

    static final String PARAMETER = "cursor";

    private static final String SEPARATOR = "\n";

    private static final int HEAD = 3;

    public Cursor {
        after = List.copyOf(after);
    }

    /** The cursor of the page after this one. */
    public static Cursor of(Standpoint standpoint, String query, List<String> after) {
        return new Cursor(standpoint.position(), standpoint.at(), digest(query), after);
    }

    public String encoded() {
        String text = String.join(SEPARATOR, Long.toString(position), at.toString(), query,
                String.join(SEPARATOR, after));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a cursor; null for the first page.
     * @throws dev.parley.webapi.problem.ProblemException if it is not one that a page
     * ended with
     */
    public static @Nullable Cursor read(@Nullable String encoded) {
        if (encoded == null) {
            return null;
        }
        List<String> parts = parts(encoded);
        if (parts.size() <= HEAD) {
            throw notOurs();
        }
        return new Cursor(Standpoints.position(PARAMETER, parts.get(0)), Standpoints.instant(PARAMETER, parts.get(1)),
                parts.get(2), parts.subList(HEAD, parts.size()));
    }

    private static List<String> parts(String encoded) {
        try {
            return List
                .of(new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8).split(SEPARATOR, -1));
        }
        catch (IllegalArgumentException ex) {
            throw notOurs();
        }
    }

    /**
     * What it goes on after.
     * @throws dev.parley.webapi.problem.ProblemException if it is of another query
     */
    public List<String> after(String asked) {
        if (!query.equals(digest(asked))) {
            throw QueryRules.ANOTHER_QUERY.exception(PARAMETER, "belongs to other filters, another order or caller");
        }
        return after;
    }

    private static String digest(String query) {
        return Integer.toHexString(query.hashCode());
    }

    /** What is no cursor of ours, neither by mistake nor by a trick. */
    public static ProblemException notOurs() {
        return CallRules.INVALID_PARAMETER.exception(PARAMETER, "is not one that a page ended with");
    }

}
