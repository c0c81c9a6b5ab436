package dev.parley.queryservice.follow;

/** How far something has come along the log. */
@FunctionalInterface
public interface Progress {

    /**
     * Waits until there is more than {@code position}, {@code millis} milliseconds at
     * most; answers with how far it is.
     */
    long awaitAfter(long position, long millis) throws InterruptedException;

}
