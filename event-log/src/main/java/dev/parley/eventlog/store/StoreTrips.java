package dev.parley.eventlog.store;

/**
 * Is told each time that a store is asked or written to, on the thread that does it: for
 * each command to MongoDB, and for each statement on SQLite.
 */
@FunctionalInterface
public interface StoreTrips {

    /** Nobody counts. */
    StoreTrips UNCOUNTED = _ -> {
    };

    /** One more, and what it is: the command and its collection, or the statement. */
    void made(String what);

}
