package dev.parley.benchmarks;

import dev.parley.eventlog.store.StoreTrips;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The trips to the store since it was last asked: those that commands wait for, and those
 * of the threads that follow the log. What looks after the store's health, after its
 * master key and after what is to be sent to other tools is neither: it goes there every
 * few seconds, whatever happens.
 */
final class CountedTrips implements StoreTrips {

    private static final Set<String> FOLLOWERS = Set.of("log-feed", "views", "text-index", "checkpoints");

    private static final Set<String> BY_THE_CLOCK = Set.of("store-check", "key-watch", "couriers");

    private final Queue<String> ofCommands = new ConcurrentLinkedQueue<>();

    private final Queue<String> ofFollowers = new ConcurrentLinkedQueue<>();

    @Override
    public void made(String what) {
        String thread = Thread.currentThread().getName();
        if (!BY_THE_CLOCK.contains(thread)) {
            (FOLLOWERS.contains(thread) ? ofFollowers : ofCommands).add(what);
        }
    }

    List<String> ofCommands() {
        return taken(ofCommands);
    }

    List<String> ofFollowers() {
        return taken(ofFollowers);
    }

    private static List<String> taken(Queue<String> trips) {
        List<String> taken = List.copyOf(trips);
        trips.clear();
        return taken;
    }

}
