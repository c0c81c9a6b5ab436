package dev.parley.eventlog.store;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.parley.eventlog.AppendResult;
import dev.parley.eventlog.Entry;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.StampedCommit;
import dev.parley.eventlog.StoredLine;
import dev.parley.eventlog.Tail;
import dev.parley.eventlog.store.SqliteReading.Question;
import dev.parley.personaldata.EntryKey;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/** The log in a SQLite file, which several processes of one host may have open. */
final class SqliteLogStore implements LogStore {

    private static final int ASKED_AT_ONCE = 500;

    private final SqliteIndex index;

    private final SqliteReaders readers;

    private final SqliteWriter writer;

    private final SqliteWatch watch;

    SqliteLogStore(Sqlite sqlite) {
        this.readers = new SqliteReaders(sqlite);
        this.index = new SqliteIndex(sqlite.run());
        this.writer = new SqliteWriter(sqlite, index);
        this.watch = new SqliteWatch(sqlite);
    }

    @Override
    public Tail tail() {
        return readers.read(SqliteReads.tail());
    }

    @Override
    public AppendResult append(List<StampedCommit> commits) {
        AppendResult result = writer.append(commits);
        if (result.written() > 0) {
            watch.appended();
        }
        return result;
    }

    @Override
    public boolean heedsInterrupts() {
        return false;
    }

    @Override
    public Stream<CommitRoot> roots(long after) {
        return Pages.after(after, from -> readers.read(SqliteReads.roots(from)), CommitRoot::last);
    }

    @Override
    public long head() {
        return readers.read(SqliteReads.HEAD);
    }

    @Override
    public Stream<byte[]> lines(long after, long upTo) {
        return pages(after, upTo, from -> SqliteReads.lines(from, upTo)).map(StoredLine::bytes);
    }

    @Override
    public Stream<StoredLine> linesWithRoots(long after, long upTo) {
        return pages(after, upTo, from -> SqliteReads.linesWithRoots(from, upTo));
    }

    private Stream<StoredLine> pages(long after, long upTo, LongFunction<Question<List<StoredLine>>> page) {
        return Pages.after(after, from -> from < upTo ? readers.read(page.apply(from)) : List.of(),
                StoredLine::position);
    }

    @Override
    public List<byte[]> lines(Collection<Long> positions) {
        return positions.stream()
            .gather(Gatherers.windowFixed(ASKED_AT_ONCE))
            .flatMap(some -> readers.read(SqliteReads.linesAt(some)).stream())
            .toList();
    }

    @Override
    public Optional<Long> lastSeq(String stream) {
        return readers.read(index.asking(state -> state.lastSeq(stream)));
    }

    @Override
    public List<Entry> stream(String stream, long fromSeq, int limit) {
        return readers.read(index.asking(state -> state.stream(stream, fromSeq, limit)));
    }

    @Override
    public Optional<List<Entry>> commitOf(String command) {
        return readers.read(index.asking(state -> state.commitOf(command)));
    }

    @Override
    public long awaitAfter(long position, long millis) throws InterruptedException {
        return watch.awaitAfter(position, millis);
    }

    @Override
    public Map<String, EntryKey> keysOf(Collection<String> entries) {
        return entries.stream()
            .gather(Gatherers.windowFixed(ASKED_AT_ONCE))
            .flatMap(some -> readers.read(index.asking(state -> state.keysOf(some))).stream())
            .collect(toUnmodifiableMap(EntryKey::entry, Function.identity()));
    }

    @Override
    public Row putIfAbsent(Row row) {
        writer.putIfAbsent(row);
        return findByDigest(row.digest()).orElse(row);
    }

    @Override
    public Optional<Row> findByDigest(byte[] digest) {
        return readers.read(SqlitePersonal.rowOf(digest));
    }

    @Override
    public List<Row> findByPseudonym(Collection<String> pseudonyms) {
        return pseudonyms.stream()
            .gather(Gatherers.windowFixed(ASKED_AT_ONCE))
            .flatMap(some -> readers.read(SqlitePersonal.rowsOf(some)).stream())
            .toList();
    }

    @Override
    public void close() {
        writer.close();
        watch.close();
        readers.close();
    }

}
