package dev.parley.web.problem;

/**
 * Something that a call can break.
 *
 * @param code what answers call it; it never changes
 * @param status the HTTP status that says so
 * @param title what is wrong, in a few words
 * @param explanation what to do about it
 */
public record Rule(String code, int status, String title, String explanation) {
}
