package dev.parley.eventlog.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** What is left in the documents of a MongoDB database. */
class MongoErasureTests extends ErasureContract {

    private final String address = TestStores.mongo();

    @Override
    String address() {
        return address;
    }

    @Override
    String raw() {
        StringBuilder all = new StringBuilder();
        MongoHand.in(address, database -> database.listCollectionNames()
            .forEach(name -> database.getCollection(name).find().forEach(document -> append(all, document))));
        return all.toString();
    }

    private static void append(StringBuilder all, @Nullable Object value) {
        switch (value) {
            case null -> all.append('\n');
            case Document document -> document.forEach((name, field) -> append(all.append(name).append(' '), field));
            case Iterable<?> items -> items.forEach(item -> append(all, item));
            case Binary bytes -> all.append(new String(bytes.getData(), ISO_8859_1)).append('\n');
            default -> all.append(value).append('\n');
        }
    }

}
