package dev.parley.personaldata;

import java.util.Collection;
import java.util.List;

/** Where the directory is kept: rows that can be erased. */
public interface DirectoryStore {

    /**
     * A row of the directory.
     *
     * @param pseudonym what the log says
     * @param digest a keyed digest of the name, unique, to find it by
     * @param sealed the name, sealed
     */
    record Row(String pseudonym, byte[] digest, byte[] sealed) {
    }

    /**
     * Keeps each row durably unless its digest is there already; answers with the rows
     * that are there then.
     */
    List<Row> putIfAbsent(List<Row> rows);

    /** The rows with these digests that there are. */
    List<Row> findByDigest(Collection<byte[]> digests);

    /** The rows of these pseudonyms that there are; an erased one is left out. */
    List<Row> findByPseudonym(Collection<String> pseudonyms);

    /** Replaces what the row of this pseudonym says; false if there is none. */
    boolean replace(Row row);

    /** Removes the row of this pseudonym; false if there is none. */
    boolean remove(String pseudonym);

}
