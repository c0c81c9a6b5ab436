package dev.parley.queryservice.search;

import dev.parley.sharedevents.NegotiationId;
import java.util.List;

/**
 * A negotiation that matches.
 *
 * @param score the better the higher; comparable within one search only
 * @param words which of the words that were looked for it matches
 */
public record Hit(NegotiationId negotiation, double score, List<String> words) {
}
