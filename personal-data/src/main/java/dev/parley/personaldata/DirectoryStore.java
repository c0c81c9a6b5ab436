package dev.parley.personaldata;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

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
     * Keeps the row durably unless its digest is there already; answers with the row that
     * is there then.
     */
    Row putIfAbsent(Row row);

    Optional<Row> findByDigest(byte[] digest);

    /** The rows of these pseudonyms that there are; an erased one is left out. */
    List<Row> findByPseudonym(Collection<String> pseudonyms);

}
