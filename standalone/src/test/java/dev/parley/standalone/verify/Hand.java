package dev.parley.standalone.verify;

/** The hand of somebody who has the store open, and no scruples. */
interface Hand {

    /** The line at this position. */
    byte[] line(long position);

    /** Writes another line over it. */
    void overwrite(long position, byte[] line);

    /** Takes one entry out; its commit stays. */
    void remove(long position);

    /** Takes out all commits from this position on, with their roots. */
    void cutOffFrom(long position);

    /** Slips a line in after this position; what follows moves up. */
    void insertAfter(long position, byte[] line);

    /** Writes another root over that of the commit that begins at this position. */
    void replaceRoot(long first);

}
