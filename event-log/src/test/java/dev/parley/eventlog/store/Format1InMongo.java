package dev.parley.eventlog.store;

import dev.parley.eventlog.StampedCommit;
import dev.parley.eventlog.StampedCommit.StampedEntry;
import dev.parley.personaldata.EntryKey;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;

/** Writes a database as the first format had it, with the keys apart. */
final class Format1InMongo {

    private Format1InMongo() {
    }

    static void write(String address, List<StampedCommit> commits) {
        MongoHand.in(address, database -> {
            database.getCollection("format").insertOne(new Document("_id", "parley").append("format", 1));
            database.getCollection("directory")
                .insertOne(new Document("_id", "u_1").append("digest", new byte[] { 1, 2 })
                    .append("sealed", new byte[] { 3 }));
            database.getCollection("commits").insertMany(commits.stream().map(Format1InMongo::document).toList());
            database.getCollection("keys").insertMany(keys(commits).map(Format1InMongo::document).toList());
        });
    }

    /** With one of an entry whose commit was refused. */
    private static Stream<EntryKey> keys(List<StampedCommit> commits) {
        return Stream.concat(Stream.of(new EntryKey("refused", new byte[] { 4 })),
                commits.stream().flatMap(commit -> commit.entries().stream()).mapMulti((entry, keys) -> {
                    EntryKey key = entry.key();
                    if (key != null) {
                        keys.accept(key);
                    }
                }));
    }

    private static Document document(EntryKey key) {
        return new Document("_id", key.entry()).append("wrapped", key.wrapped());
    }

    private static Document document(StampedCommit commit) {
        return new Document("_id", commit.first()).append("last", commit.last())
            .append("command", commit.command())
            .append("root", commit.end().root())
            .append("frontier", FrontierBytes.of(commit.end().frontier()))
            .append("entries", commit.entries().stream().map(Format1InMongo::document).toList());
    }

    private static Document document(StampedEntry entry) {
        return new Document("stream", entry.stream()).append("seq", entry.seq())
            .append("id", entry.id())
            .append("line", entry.line());
    }

}
