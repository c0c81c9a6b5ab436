package dev.parley.eventlog.store;

import com.mongodb.ConnectionString;
import dev.parley.eventlog.AppendResult;
import dev.parley.eventlog.Entry;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.StampedCommit;
import dev.parley.eventlog.StoreRefusedException;
import dev.parley.eventlog.StoreUnavailableException;
import dev.parley.eventlog.StoredLine;
import dev.parley.eventlog.LogEnd;
import dev.parley.personaldata.EntryKey;
import java.time.Instant;
import dev.parley.personaldata.SealedValues;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The log in a MongoDB database, which any number of processes may use. */
final class MongoLogStore implements LogStore {

    private final Mongo mongo;

    private volatile boolean failing;

    private MongoLogStore(Mongo mongo) {
        this.mongo = mongo;
    }

    static LogStore open(String store, int patience) {
        return open(store, patience, StoreTrips.UNCOUNTED);
    }

    static LogStore open(String store, int patience, StoreTrips trips) {
        return open(Mongo.connect(address(store), patience, trips), MongoSchema::ensure);
    }

    /** Opens a database that is there, and changes nothing. */
    static LogStore openReadOnly(String store, int patience) {
        return open(Mongo.connect(address(store), patience, StoreTrips.UNCOUNTED), MongoSchema::check);
    }

    private static LogStore open(Mongo mongo, Consumer<Mongo> schema) {
        try {
            schema.accept(mongo);
            return new MongoLogStore(mongo);
        }
        catch (StoreRefusedException ex) {
            mongo.close();
            throw ex;
        }
    }

    /** An address that is wrong is not repeated: a password may be anywhere in it. */
    private static ConnectionString address(String store) {
        try {
            ConnectionString address = new ConnectionString(store);
            if (address.getHosts().stream().noneMatch(host -> host.contains("@"))
                    && !String.valueOf(address.getDatabase()).contains("@")) {
                return address;
            }
        }
        catch (IllegalArgumentException ex) {
            // Said below, for its own words repeat parts of the address.
        }
        throw new StoreRefusedException("parley.store is not an address of a MongoDB database;"
                + " what is not a letter or a digit in user and password has to be percent-encoded");
    }

    @Override
    public String name() {
        return mongo.name();
    }

    @Override
    public void check() {
        mongo.ask(() -> failing ? MongoSchema.touch(mongo) : MongoReads.head(mongo));
        failing = false;
    }

    @Override
    public LogEnd end() {
        return mongo.ask(() -> MongoReads.end(mongo));
    }

    @Override
    public AppendResult append(List<StampedCommit> commits) {
        try {
            return mongo.ask(() -> new MongoAppend(mongo, commits).write());
        }
        catch (StoreUnavailableException ex) {
            failing = true;
            throw ex;
        }
    }

    @Override
    public List<SealedValues> sealedValues() {
        return MongoSealed.all(mongo);
    }

    /** The driver gives up what it is doing. */
    @Override
    public boolean heedsInterrupts() {
        return true;
    }

    @Override
    public Stream<CommitRoot> roots(long after) {
        return Pages.after(after, from -> mongo.ask(() -> MongoReads.roots(mongo, from)), CommitRoot::last);
    }

    @Override
    public long head() {
        return mongo.ask(() -> MongoReads.head(mongo));
    }

    @Override
    public Stream<byte[]> lines(long after, long upTo) {
        return linesWithRoots(after, upTo).map(StoredLine::bytes);
    }

    @Override
    public Stream<StoredLine> linesWithRoots(long after, long upTo) {
        return Pages.after(after, from -> mongo.ask(() -> MongoReads.lines(mongo, from, upTo)), StoredLine::position);
    }

    @Override
    public List<Entry> stream(String stream, long fromSeq, int limit) {
        return mongo.ask(() -> MongoEntries.stream(mongo, stream, fromSeq, limit));
    }

    @Override
    public Optional<Long> lastSeq(String stream) {
        return mongo.ask(() -> MongoEntries.lastSeq(mongo, stream));
    }

    @Override
    public Optional<List<Entry>> commitOf(String command) {
        return mongo.ask(() -> MongoEntries.commitOf(mongo, command));
    }

    @Override
    public boolean hasAfter(long position) {
        return mongo.ask(() -> MongoReads.exists(mongo, position + 1));
    }

    @Override
    public Map<String, EntryKey> keysOf(Collection<String> entries) {
        return mongo.ask(() -> MongoEntries.keysOf(mongo, entries));
    }

    @Override
    public List<Row> putIfAbsent(List<Row> rows) {
        return mongo.ask(() -> MongoDirectory.putIfAbsent(mongo, rows));
    }

    @Override
    public List<Row> findByDigest(Collection<byte[]> digests) {
        return mongo.ask(() -> MongoDirectory.findByDigest(mongo, digests));
    }

    @Override
    public List<Row> findByPseudonym(Collection<String> pseudonyms) {
        return mongo.ask(() -> MongoDirectory.findByPseudonym(mongo, pseudonyms));
    }

    @Override
    public Begun begin(Begun erasure) {
        return mongo.ask(() -> MongoErasure.begin(mongo, erasure));
    }

    @Override
    public List<Begun> begun() {
        return mongo.ask(() -> MongoErasure.begun(mongo));
    }

    @Override
    public void finish(String erasure) {
        mongo.ask(() -> MongoErasure.finish(mongo, erasure));
    }

    @Override
    public int destroyKeys(Collection<String> entries) {
        return mongo.ask(() -> MongoErasure.destroyKeys(mongo, entries));
    }

    @Override
    public int destroyRows(Collection<String> pseudonyms) {
        return mongo.ask(() -> MongoErasure.destroyRows(mongo, pseudonyms));
    }

    /** The server has no more to be told: its journal and its oplog are not ours. */
    @Override
    public void purge() {
    }

    @Override
    public boolean replace(Row row) {
        return mongo.ask(() -> MongoDirectory.replace(mongo, row));
    }

    @Override
    public boolean remove(String pseudonym) {
        return mongo.ask(() -> MongoDirectory.remove(mongo, pseudonym));
    }

    @Override
    public boolean add(PersonalRow row) {
        return mongo.ask(() -> MongoPersonalRows.add(mongo, row));
    }

    @Override
    public boolean replace(PersonalRow row) {
        return mongo.ask(() -> MongoPersonalRows.replace(mongo, row));
    }

    @Override
    public Optional<PersonalRow> findPersonal(String kind, String id) {
        return mongo.ask(() -> MongoPersonalRows.find(mongo, kind, id));
    }

    @Override
    public Optional<PersonalRow> findPersonal(byte[] digest) {
        return mongo.ask(() -> MongoPersonalRows.find(mongo, digest));
    }

    @Override
    public List<PersonalRow> allPersonal(String kind) {
        return mongo.ask(() -> MongoPersonalRows.all(mongo, kind));
    }

    @Override
    public List<PersonalRow> allPersonal(String kind, String person) {
        return mongo.ask(() -> MongoPersonalRows.all(mongo, kind, person));
    }

    @Override
    public int countPersonal(String person) {
        return mongo.ask(() -> MongoPersonalRows.count(mongo, person));
    }

    @Override
    public boolean removePersonal(String kind, String id) {
        return mongo.ask(() -> MongoPersonalRows.remove(mongo, kind, id));
    }

    @Override
    public int removeAllPersonal(String kind, String person) {
        return mongo.ask(() -> MongoPersonalRows.removeAll(mongo, kind, person));
    }

    @Override
    public int removeExpired(Instant before) {
        return mongo.ask(() -> MongoPersonalRows.removeExpired(mongo, before));
    }

    @Override
    public void close() {
        mongo.close();
    }

}
