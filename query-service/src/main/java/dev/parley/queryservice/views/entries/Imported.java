package dev.parley.queryservice.views.entries;

import dev.parley.eventlog.EventMetaData;
import dev.parley.sharedevents.PersonId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an import says of a step beside the event itself.
 *
 * @param by who took the step; absent where the file does not say it
 * @param inferred whether no line of the file says the step, but it must have been
 * @param takesBack whether it takes the import back
 */
public record Imported(@Nullable PersonId by, boolean inferred, boolean takesBack) {

    /** A step of which nobody knows who took it. */
    public static final Imported BY_NOBODY_KNOWN = new Imported(null, false, false);

    private static final String IMPORTED = "IMPORTED";

    /** What the meta data of an entry say; nothing if it is not imported. */
    static @Nullable Imported of(Map<String, String> meta) {
        if (!IMPORTED.equals(meta.get(EventMetaData.ORIGIN))) {
            return null;
        }
        String by = meta.get(EventMetaData.BY);
        return new Imported(by == null ? null : new PersonId(by), meta.containsKey(EventMetaData.INFERRED),
                meta.containsKey(EventMetaData.TAKES_BACK));
    }

}
