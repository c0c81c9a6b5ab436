package dev.parley.eventlog.store;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.parley.eventlog.AppendResult;
import dev.parley.eventlog.Entry;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.StampedCommit;
import dev.parley.eventlog.StoreTrouble;
import dev.parley.eventlog.StoreUnavailableException;
import dev.parley.eventlog.StoredLine;
import dev.parley.eventlog.LogEnd;
import dev.parley.eventlog.store.SqliteConnection.Work;
import dev.parley.personaldata.EntryKey;
import java.time.Instant;
import dev.parley.personaldata.SealedValues;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/** The log in a SQLite file, which several processes of one host may have open. */
final class SqliteLogStore implements LogStore {

    private final SqliteReaders readers;

    private final SqliteWriter writer;

    private final SqliteCheck check;

    SqliteLogStore(Sqlite sqlite) {
        this.readers = new SqliteReaders(sqlite);
        this.check = new SqliteCheck(sqlite.file());
        this.writer = new SqliteWriter(sqlite, check);
    }

    @Override
    public String name() {
        return check.name();
    }

    @Override
    public void check() {
        check.run(this::head);
    }

    @Override
    public LogEnd end() {
        return readers.read(SqliteReads.end());
    }

    @Override
    public AppendResult append(List<StampedCommit> commits) {
        return writer.write(new SqliteAppend(commits));
    }

    @Override
    public List<SealedValues> sealedValues() {
        return SqliteSealed.all(readers, writer);
    }

    @Override
    public boolean heedsInterrupts() {
        return false;
    }

    @Override
    public Stream<CommitRoot> roots(long after) {
        return Pages.after(after, from -> readers.read(SqliteLines.roots(from)), CommitRoot::last);
    }

    @Override
    public long head() {
        return readers.read(SqliteReads.HEAD);
    }

    @Override
    public Stream<byte[]> lines(long after, long upTo) {
        return pages(after, upTo, from -> SqliteLines.between(from, upTo)).map(StoredLine::bytes);
    }

    @Override
    public Stream<StoredLine> linesWithRoots(long after, long upTo) {
        return pages(after, upTo, from -> SqliteLines.withRoots(from, upTo));
    }

    private Stream<StoredLine> pages(long after, long upTo, LongFunction<Work<List<StoredLine>>> page) {
        return Pages.after(after, from -> from < upTo ? readers.read(page.apply(from)) : List.of(),
                StoredLine::position);
    }

    @Override
    public List<byte[]> lines(Collection<Long> positions) {
        return readers.read(SqliteLines.at(positions));
    }

    @Override
    public Optional<Long> lastSeq(String stream) {
        return readers.read(SqliteReads.lastSeq(stream));
    }

    @Override
    public List<Entry> stream(String stream, long fromSeq, int limit) {
        return readers.read(SqliteReads.stream(stream, fromSeq, limit));
    }

    @Override
    public Optional<List<Entry>> commitOf(String command) {
        List<Entry> entries = readers.read(SqliteReads.commitOf(command));
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries);
    }

    @Override
    public boolean hasAfter(long position) {
        return readers.read(SqliteReads.hasAfter(position));
    }

    @Override
    public Map<String, EntryKey> keysOf(Collection<String> entries) {
        return readers.read(SqlitePersonal.keysOf(entries))
            .stream()
            .collect(toUnmodifiableMap(EntryKey::entry, Function.identity()));
    }

    @Override
    public List<Row> putIfAbsent(List<Row> rows) {
        List<byte[]> digests = rows.stream().map(Row::digest).toList();
        List<Row> there = findByDigest(digests);
        if (there.size() == rows.size()) {
            return there;
        }
        return writer.write(SqlitePersonal.insert(rows)) == rows.size() ? rows : findByDigest(digests);
    }

    @Override
    public List<Row> findByDigest(Collection<byte[]> digests) {
        return readers.read(SqlitePersonal.rowsWith(digests));
    }

    @Override
    public List<Row> findByPseudonym(Collection<String> pseudonyms) {
        return readers.read(SqlitePersonal.rowsOf(pseudonyms));
    }

    @Override
    public Begun begin(Begun erasure) {
        return writer.write(SqliteErasure.begin(erasure));
    }

    @Override
    public List<Begun> begun() {
        return readers.read(SqliteErasure.begun());
    }

    @Override
    public void finish(String erasure) {
        writer.write(SqliteErasure.finish(erasure));
    }

    @Override
    public int destroyKeys(Collection<String> entries) {
        return writer.write(SqliteErasure.destroyKeys(entries));
    }

    @Override
    public int destroyRows(Collection<String> pseudonyms) {
        return writer.write(SqliteErasure.destroyRows(pseudonyms));
    }

    /**
     * What is deleted is overwritten in the file, but only what was brought into it: the
     * write-ahead log keeps what stood there before.
     * @throws StoreUnavailableException if somebody reads an earlier state for too long
     */
    @Override
    public void purge() {
        if (!writer.exclusively(SqliteErasure::truncateLog)) {
            throw new StoreUnavailableException(name(), StoreTrouble.LOCKED, null);
        }
    }

    @Override
    public boolean replace(Row row) {
        return writer.write(SqlitePersonal.replace(row)) > 0;
    }

    @Override
    public boolean remove(String pseudonym) {
        return writer.write(SqlitePersonal.remove(pseudonym)) > 0;
    }

    @Override
    public boolean add(PersonalRow row) {
        return writer.write(SqlitePersonalRows.add(row));
    }

    @Override
    public boolean replace(PersonalRow row) {
        return writer.write(SqlitePersonalRows.replace(row));
    }

    @Override
    public Optional<PersonalRow> findPersonal(String kind, String id) {
        return readers.read(SqlitePersonalRows.find(kind, id));
    }

    @Override
    public Optional<PersonalRow> findPersonal(byte[] digest) {
        return readers.read(SqlitePersonalRows.find(digest));
    }

    @Override
    public List<PersonalRow> allPersonal(String kind) {
        return readers.read(SqlitePersonalRows.all(kind));
    }

    @Override
    public List<PersonalRow> allPersonal(String kind, String person) {
        return readers.read(SqlitePersonalRows.all(kind, person));
    }

    @Override
    public int countPersonal(String person) {
        return readers.read(SqlitePersonalRows.count(person));
    }

    @Override
    public boolean removePersonal(String kind, String id) {
        return writer.write(SqlitePersonalRows.remove(kind, id)) > 0;
    }

    @Override
    public int removeAllPersonal(String kind, String person) {
        return writer.write(SqlitePersonalRows.removeAll(kind, person));
    }

    @Override
    public int removeExpired(Instant before) {
        return writer.write(SqlitePersonalRows.removeExpired(before));
    }

    @Override
    public void close() {
        writer.close();
        readers.close();
    }

}
