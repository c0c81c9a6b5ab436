package dev.parley.webapi.limit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.util.unit.DataSize;

/**
 * What one caller may take. What a call costs is said by its {@link CallKind}; a point is
 * about a millisecond of a processor.
 *
 * @param enabled whether there are limits; not where something before Parley has them
 * @param points how many points a caller gets each second
 * @param savedPoints how many a caller may have saved up
 * @param strangerPoints how many points an address gets each second for calls of nobody
 * who has signed in
 * @param savedStrangerPoints how many an address may have saved up
 * @param bytes how much of bodies a caller may send each second
 * @param savedBytes how much of that a caller may have saved up
 * @param callsAtOnce how many calls of a caller may be under way
 * @param questionsAtOnce how many of them may be questions that take long
 * @param readsAtOnce how many may read, export or replay the log
 * @param importsAtOnce how many may be imports
 * @param streamsAtOnce how many may follow the events
 * @param questionDeadline how long a question may take
 * @param readDeadline how long reading the log may take
 * @param importDeadline how long an import may take
 * @param streamDeadline how long events are followed before the follower asks anew
 */
@ConfigurationProperties(prefix = "parley.limits", ignoreUnknownFields = false)
public record LimitProperties(@DefaultValue("true") boolean enabled, @DefaultValue("25") long points,
        @DefaultValue("1000") long savedPoints, @DefaultValue("200") long strangerPoints,
        @DefaultValue("2000") long savedStrangerPoints, @DefaultValue("1MB") DataSize bytes,
        @DefaultValue("160MB") DataSize savedBytes, @DefaultValue("32") int callsAtOnce,
        @DefaultValue("12") int questionsAtOnce, @DefaultValue("2") int readsAtOnce,
        @DefaultValue("1") int importsAtOnce, @DefaultValue("20") int streamsAtOnce,
        @DefaultValue("30s") Duration questionDeadline, @DefaultValue("1h") Duration readDeadline,
        @DefaultValue("15m") Duration importDeadline, @DefaultValue("12h") Duration streamDeadline) {

    /**
     * Takes no limit by which nobody could do anything.
     * @throws InvalidConfigurationPropertyValueException if one is nothing or less
     */
    public LimitProperties {
        over(0L, "points", points);
        over(0L, "saved-points", savedPoints);
        over(0L, "stranger-points", strangerPoints);
        over(0L, "saved-stranger-points", savedStrangerPoints);
        over(DataSize.ofBytes(0), "bytes", bytes);
        over(DataSize.ofBytes(0), "saved-bytes", savedBytes);
        over(0, "calls-at-once", callsAtOnce);
        over(0, "questions-at-once", questionsAtOnce);
        over(0, "reads-at-once", readsAtOnce);
        over(0, "imports-at-once", importsAtOnce);
        over(0, "streams-at-once", streamsAtOnce);
        over(Duration.ZERO, "question-deadline", questionDeadline);
        over(Duration.ZERO, "read-deadline", readDeadline);
        over(Duration.ZERO, "import-deadline", importDeadline);
        over(Duration.ZERO, "stream-deadline", streamDeadline);
    }

    private static <T extends Comparable<T>> void over(T nothing, String name, T value) {
        if (value.compareTo(nothing) <= 0) {
            throw new InvalidConfigurationPropertyValueException("parley.limits." + name, value,
                    "it is more than nothing");
        }
    }

    int atOnce(CallKind kind) {
        return switch (kind) {
            case PLAIN, COMMAND, ASSISTANT -> callsAtOnce;
            case QUESTION -> questionsAtOnce;
            case READ -> readsAtOnce;
            case IMPORT -> importsAtOnce;
            case STREAM -> streamsAtOnce;
        };
    }

    /** A command that was taken is carried out, however long that takes. */
    Duration deadline(CallKind kind) {
        return switch (kind) {
            case PLAIN, QUESTION -> questionDeadline;
            case READ -> readDeadline;
            case IMPORT, COMMAND, ASSISTANT -> importDeadline;
            case STREAM -> streamDeadline;
        };
    }

}
