package dev.parley.queryservice.web;

/**
 * An answer about one thing, whose version it tells in {@code ETag}: for
 * {@code If-Match}.
 */
public interface Versioned {

    /** How many events it has. */
    long version();

}
