package dev.parley.commandservice.imports;

/**
 * A fact of an imported entry that a later file says otherwise.
 *
 * @param seq the sequence number of the entry
 * @param field by the name that it has where facts are corrected by hand
 * @param value as the file says it: a text or a day
 */
record Correction(int seq, String field, Object value) {
}
