package dev.parley.standalone.verify;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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
        Document batch = batchOf(position);
        return entries(batch).get(index(batch, position)).get("line", Binary.class).getData();
    }

    @Override
    public void overwrite(long position, byte[] line) {
        changeEntries(batchOf(position),
                entries -> entries.get(index(batchOf(position), position)).put("line", new Binary(line)));
    }

    @Override
    public void remove(long position) {
        changeEntries(batchOf(position), entries -> entries.remove(index(batchOf(position), position)));
    }

    @Override
    public void cutOffFrom(long position) {
        batches().deleteMany(Filters.gte("_id", position));
    }

    @Override
    public void insertAfter(long position, byte[] line) {
        Document slipped = new Document("place", "n1/99").append("id", "slipped in").append("line", new Binary(line));
        changeEntries(batchOf(position), entries -> entries.add(index(batchOf(position), position) + 1, slipped));
    }

    @Override
    public void replaceRoot(long first) {
        Document batch = batchOf(first);
        Document commit = batch.getList("commits", Document.class)
            .stream()
            .filter(each -> each.getLong("last") >= first)
            .findFirst()
            .orElseThrow();
        commit.put("root", new Binary(new byte[32]));
        batches().replaceOne(Filters.eq(batch.getLong("_id")), batch);
    }

    /** The documents and the indexes of each collection. */
    Map<String, List<Document>> contents() {
        MongoDatabase all = client.getDatabase(database);
        Map<String, List<Document>> contents = new TreeMap<>();
        for (String name : all.listCollectionNames()) {
            List<Document> of = all.getCollection(name).find().into(new ArrayList<>());
            contents.put(name, all.getCollection(name).listIndexes().into(of));
        }
        return contents;
    }

    @Override
    public void close() {
        client.close();
    }

    private void changeEntries(Document batch, Consumer<List<Document>> change) {
        List<Document> entries = entries(batch);
        change.accept(entries);
        batch.put("entries", entries);
        batches().replaceOne(Filters.eq(batch.getLong("_id")), batch);
    }

    private Document batchOf(long position) {
        return Objects.requireNonNull(
                batches().find(Filters.and(Filters.lte("_id", position), Filters.gte("last", position))).first());
    }

    private static List<Document> entries(Document batch) {
        return new ArrayList<>(batch.getList("entries", Document.class));
    }

    private static int index(Document batch, long position) {
        return (int) (position - batch.getLong("_id"));
    }

    private MongoCollection<Document> batches() {
        return client.getDatabase(database).getCollection("batches");
    }

}
