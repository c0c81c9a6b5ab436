package dev.parley.standalone.copy;

import org.jspecify.annotations.Nullable;
import java.util.List;

/**
 * A commit as it is stored.
 *
 * @param root of the log up to its end
 */
record CopiedCommit(List<CopiedEntry> entries, byte[] root) {

    /**
     * An entry.
     *
     * @param wrapped the key of its narrative; absent if it has none, or was erased
     */
    record CopiedEntry(byte[] line, byte @Nullable [] wrapped) {
    }

}
