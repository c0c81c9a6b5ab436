package dev.parley.personaldata;

import java.util.Collection;
import java.util.List;

/**
 * Destroys what stands beside the log. What was destroyed is durably gone when a method
 * returns; nothing happens to what is not there.
 */
public interface ErasureStore {

    /**
     * An erasure that may have destroyed something and is not yet on the log as
     * completed.
     *
     * @param erasure its id
     * @param sealed who approved it, when and why, sealed
     */
    record Begun(String erasure, byte[] sealed) {
    }

    /** Keeps it durably unless it is there already; answers with what is there then. */
    Begun begin(Begun erasure);

    /** Those that were begun and are not finished. */
    List<Begun> begun();

    void finish(String erasure);

    /** Destroys the keys of these entries; says how many there were. */
    int destroyKeys(Collection<String> entries);

    /**
     * Destroys the rows of these pseudonyms in the directory, and of whatever kind else
     * belongs to them; says how many there were in the directory.
     */
    int destroyRows(Collection<String> pseudonyms);

    /**
     * Sees to it that nothing of what was destroyed is left where the store keeps its
     * data: neither in free pages nor in a write-ahead log. As far as a store is told of
     * it: what a server keeps for its own recovery is its operator's.
     */
    void purge();

}
