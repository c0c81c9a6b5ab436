package dev.parley.queryservice.web.negotiations;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of negotiations.
 *
 * @param next the cursor of the next page; null at the end
 */
record NegotiationPage(long position, Instant at, List<NegotiationItem> items, @Nullable String next) {

}
