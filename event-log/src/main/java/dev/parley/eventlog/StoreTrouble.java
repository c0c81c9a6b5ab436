package dev.parley.eventlog;

/** Why a store cannot be used for a while, and what whoever runs it can do. */
public enum StoreTrouble {

    /** No answer comes from it. */
    AWAY("cannot be reached", "start its server, or mend the network between"),
    /** The server knows no such user, or has another password for it. */
    DENIED("does not accept who is connecting", "set the user and the password in parley.store"),
    /** Where its file was, there is none, or another. */
    GONE("has lost its file", "put the file back, or stop Parley and restore a backup"),
    /** Something else holds the lock for writing. */
    LOCKED("is locked by something else", "end whatever holds the lock"),
    /** Its disk is full. */
    FULL("has no space left on its disk", "make room on that disk"),
    /** It can be read at most. */
    READ_ONLY("cannot be written to", "give Parley the right to write its file and folder"),
    /** The file is not what it was. */
    DAMAGED("is damaged", "stop Parley and restore a backup"),
    /** The server takes something for a duplicate that is none. */
    REFUSING("refuses what is appended though nothing is in its way",
            "use a server that docs/operations.md names, and rebuild the unique indexes"),
    /** Whatever else its driver says. */
    FAILING("cannot be used", "see what the store itself reports");

    private final String words;

    private final String advice;

    StoreTrouble(String words, String advice) {
        this.words = words;
        this.advice = advice;
    }

    /** What is wrong, to follow "the store". */
    public String words() {
        return words;
    }

    /** What to do, for whoever runs Parley. */
    public String advice() {
        return advice;
    }

}
