package dev.parley.commandservice.recording;

import java.util.Map;

import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.jspecify.annotations.Nullable;

/**
 * The version that the caller has seen: how many events the stream had. It travels in the
 * command's meta data and is compared before any rule is asked.
 */
public final class ExpectedVersion {

    /** The key in the command's meta data; the value is a {@link Long}. */
    public static final String KEY = "expectedVersion";

    private ExpectedVersion() {
    }

    public static MetaData of(long version) {
        return MetaData.from(Map.of(KEY, version));
    }

    /**
     * To be called while an aggregate handles a command.
     * @throws ConflictingAggregateVersionException if the stream has another version
     */
    public static void check(String stream, @Nullable Long expected) {
        @Nullable Long last = AggregateLifecycle.getVersion();
        long actual = (last == null) ? 0 : last + 1;
        if (expected != null && expected != actual) {
            throw new ConflictingAggregateVersionException(stream, expected, actual);
        }
    }

}
