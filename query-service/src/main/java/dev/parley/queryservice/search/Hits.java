package dev.parley.queryservice.search;

import java.util.List;

/**
 * The best of those that match.
 *
 * @param total how many match
 */
public record Hits(int total, List<Hit> best) {
}
