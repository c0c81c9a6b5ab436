package dev.parley.queryservice.views.negotiations;

import dev.parley.queryservice.views.entries.Source;
import org.jspecify.annotations.Nullable;

/**
 * What was said later about an entry.
 *
 * @param position the entry that it is about
 * @param field what it corrects; absent if it takes the entry back
 */
public record Amendment(long position, @Nullable String field, Source source) {

    /** Whether it takes the entry back; else it corrects it. */
    public boolean retraction() {
        return field == null;
    }

}
