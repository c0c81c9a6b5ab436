package dev.parley.queryservice.views.chunks;

/**
 * Something to be reckoned from the elements between two indices.
 *
 * @param <P> what comes of it
 */
@FunctionalInterface
public interface Stretch<P> {

    /** Reckons it from {@code from}, included, up to {@code to}, which is not. */
    P reckon(int from, int to);

}
