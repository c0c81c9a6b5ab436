package dev.parley.servicestart;

/**
 * Something that only shows after a while, when all else has started already, keeps this
 * process from ever doing its work: published as an event of the application.
 *
 * @param why the one line that says it
 */
public record StartFailed(String why) {
}
