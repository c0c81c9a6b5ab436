package dev.parley.queryservice.prose;

import dev.parley.queryservice.views.negotiations.Negotiation;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The titles of some negotiations.
 *
 * @param byPosition by where they stand in the log
 */
public record Titles(Map<Long, String> byPosition) {

    /** The title as it reads now; null if it was erased or is not to be read. */
    public @Nullable String of(Negotiation negotiation) {
        return byPosition.get(negotiation.request().wording().title());
    }

}
