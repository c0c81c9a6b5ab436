package dev.parley.queryservice.search;

import dev.parley.personaldata.DirectoryStore;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A directory from which rows can be erased. */
record ErasableDirectory(DirectoryStore store, Set<String> erased) implements DirectoryStore {

    static ErasableDirectory over(DirectoryStore store) {
        return new ErasableDirectory(store, new HashSet<>());
    }

    @Override
    public List<Row> putIfAbsent(List<Row> rows) {
        return store.putIfAbsent(rows);
    }

    @Override
    public List<Row> findByDigest(Collection<byte[]> digests) {
        return left(store.findByDigest(digests));
    }

    @Override
    public List<Row> findByPseudonym(Collection<String> pseudonyms) {
        return left(store.findByPseudonym(pseudonyms));
    }

    @Override
    public boolean replace(Row row) {
        return store.replace(row);
    }

    @Override
    public boolean remove(String pseudonym) {
        return store.remove(pseudonym);
    }

    private List<Row> left(List<Row> rows) {
        return rows.stream().filter(row -> !erased.contains(row.pseudonym())).toList();
    }

}
