package dev.parley.eventlog;

/**
 * The keys of an Axon message's meta data that an entry's header is made of. All values
 * are strings; whatever else the meta data holds goes to the entry's {@code meta}.
 */
public final class EventMetaData {

    /** The pseudonym of who did it. */
    public static final String ACTOR = "actor";

    /** In which role. */
    public static final String ROLE = "role";

    /** When it happened, ISO 8601; without it, the message's own time stamp. */
    public static final String OCCURRED_AT = "occurredAt";

    /** The id of the command: unique for each commit. */
    public static final String COMMAND = "command";

    /** A keyed digest of the call that the command came with; stays in {@code meta}. */
    public static final String DIGEST = "digest";

    /** {@code IMPORTED} for history from before Parley; stays in {@code meta}. */
    public static final String ORIGIN = "origin";

    /**
     * The pseudonym of who took an imported step, if the file says it; stays in
     * {@code meta}.
     */
    public static final String BY = "by";

    /**
     * The step of history that the entry is of, if no line says it but it must have been;
     * stays in {@code meta}.
     */
    public static final String INFERRED = "inferred";

    /** The id of the import that recorded the entry; stays in {@code meta}. */
    public static final String IMPORT = "import";

    /** The id of the import that the entry takes back; stays in {@code meta}. */
    public static final String TAKES_BACK = "takesBack";

    /**
     * {@code ASSISTANT} if it was done through an assistant, in the actor's name; stays
     * in {@code meta}.
     */
    public static final String VIA = "via";

    private EventMetaData() {
    }

}
