package dev.parley.queryservice.web.negotiations;

import dev.parley.webapi.problem.CallRules;
import dev.parley.queryservice.web.QueryRules;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;

/**
 * After which item a page goes on: bound to the query that it is of, and the same
 * whatever is added meanwhile.
 *
 * @param query what was asked for
 */
record Cursor(String query, Sort.Place after) {

    private static final String SEPARATOR = "\n";

    String encoded() {
        String text = String.join(SEPARATOR, Integer.toHexString(query.hashCode()), after.at().toString(), after.id());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a cursor that must be of this query. */
    static Cursor decode(String encoded, String query) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            String[] parts = text.split(SEPARATOR, -1);
            if (parts.length == 3) {
                if (!parts[0].equals(Integer.toHexString(query.hashCode()))) {
                    throw QueryRules.ANOTHER_QUERY.exception("cursor", "belongs to other filters or another order");
                }
                return new Cursor(query, new Sort.Place(Instant.parse(parts[1]), parts[2]));
            }
        }
        catch (IllegalArgumentException | DateTimeException ex) {
            // neither of our making nor a secret
        }
        throw CallRules.INVALID_PARAMETER.exception("cursor", "is not one that a page ended with");
    }

}
