package dev.parley.eventlog.store;

/**
 * Where an entry stands that is found by a stream, an id or a command.
 *
 * @param key the fingerprint of what it is found by
 * @param seq its number in its stream; 0 if it is found by something else
 * @param position where it stands in the log
 */
record Place(long key, long seq, long position) {

    /** Of the key and the number together. */
    long fingerprint() {
        return Fingerprint.ofPlace(key, seq);
    }

}
