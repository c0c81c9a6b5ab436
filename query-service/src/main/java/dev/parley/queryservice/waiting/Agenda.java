package dev.parley.queryservice.waiting;

import java.util.List;

/**
 * What waits, the most pressing first.
 *
 * @param total how much there is, shown or not
 * @param overdue how much of it should have been done
 */
public record Agenda(int total, long overdue, List<Item> items) {
}
