package dev.parley.eventlog.store;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** Tells of each command that is sent to MongoDB: its name, collection and filter. */
record MongoTrips(StoreTrips trips) implements CommandListener {

    @Override
    public void commandStarted(CommandStartedEvent event) {
        if (!trips.equals(StoreTrips.UNCOUNTED)) {
            String name = event.getCommandName();
            BsonDocument command = event.getCommand();
            trips.made(name + " " + text(command.get(name)) + keys(command.get("filter")) + keys(command.get("query")));
        }
    }

    private static String text(@Nullable BsonValue collection) {
        return collection != null && collection.isString() ? collection.asString().getValue() : "";
    }

    private static String keys(@Nullable BsonValue filter) {
        return filter == null ? "" : " by " + String.join(", ", filter.asDocument().keySet());
    }

}
