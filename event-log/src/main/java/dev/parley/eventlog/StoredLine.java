package dev.parley.eventlog;

import dev.parley.eventlog.LogStore.CommitRoot;
import org.jspecify.annotations.Nullable;

/**
 * A line as it is stored, and where.
 *
 * @param bytes the line
 * @param root what is stored with it if it ends a commit
 */
public record StoredLine(long position, byte[] bytes, @Nullable CommitRoot root) {
}
