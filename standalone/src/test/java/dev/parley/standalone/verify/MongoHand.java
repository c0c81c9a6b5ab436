package dev.parley.standalone.verify;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.types.Binary;

/** Reaches into a MongoDB database. */
record MongoHand(MongoClient client, String database) implements Hand, AutoCloseable {

    static MongoHand in(String address) {
        return new MongoHand(MongoClients.create(address),
                Objects.requireNonNull(new ConnectionString(address).getDatabase()));
    }

    @Override
    public byte[] line(long position) {
        Document commit = commitOf(position);
        return entries(commit).get(index(commit, position)).get("line", Binary.class).getData();
    }

    @Override
    public void overwrite(long position, byte[] line) {
        changeEntries(commitOf(position),
                entries -> entries.get(index(commitOf(position), position)).put("line", new Binary(line)));
    }

    @Override
    public void remove(long position) {
        changeEntries(commitOf(position), entries -> entries.remove(index(commitOf(position), position)));
    }

    @Override
    public void cutOffFrom(long position) {
        commits().deleteMany(Filters.gte("_id", position));
    }

    @Override
    public void insertAfter(long position, byte[] line) {
        Document slipped = new Document("stream", "n1").append("seq", 99L)
            .append("id", "slipped in")
            .append("line", new Binary(line));
        changeEntries(commitOf(position), entries -> entries.add(index(commitOf(position), position) + 1, slipped));
    }

    @Override
    public void replaceRoot(long first) {
        Document commit = commitOf(first);
        commit.put("root", new Binary(new byte[32]));
        commits().replaceOne(Filters.eq(first), commit);
    }

    @Override
    public void close() {
        client.close();
    }

    private void changeEntries(Document commit, Consumer<List<Document>> change) {
        List<Document> entries = entries(commit);
        change.accept(entries);
        commit.put("entries", entries);
        commits().replaceOne(Filters.eq(commit.getLong("_id")), commit);
    }

    private Document commitOf(long position) {
        return Objects.requireNonNull(
                commits().find(Filters.and(Filters.lte("_id", position), Filters.gte("last", position))).first());
    }

    private static List<Document> entries(Document commit) {
        return new ArrayList<>(commit.getList("entries", Document.class));
    }

    private static int index(Document commit, long position) {
        return (int) (position - commit.getLong("_id"));
    }

    private MongoCollection<Document> commits() {
        return client.getDatabase(database).getCollection("commits");
    }

}
