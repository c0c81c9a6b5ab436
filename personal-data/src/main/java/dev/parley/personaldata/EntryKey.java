package dev.parley.personaldata;

/**
 * The key that an entry's narrative is sealed with, wrapped by the master key. Kept
 * beside the log: destroying it erases the narrative and leaves the entry whole.
 */
public record EntryKey(String entry, byte[] wrapped) {
}
