package dev.parley.eventlog;

/**
 * Where a commit went.
 *
 * @param first the position of the commit's first entry
 * @param last the position of its last
 */
public record AppendReceipt(long first, long last) {
}
