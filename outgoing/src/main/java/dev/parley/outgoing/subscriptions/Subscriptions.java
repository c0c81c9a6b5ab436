package dev.parley.outgoing.subscriptions;

import dev.parley.personaldata.MasterKey;
import dev.parley.personaldata.PersonalStore;
import dev.parley.personaldata.Sealed;
import dev.parley.personaldata.Sealed.Found;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The subscriptions, and how far each has come; both are their owner's, and erased with
 * them.
 */
public final class Subscriptions {

    /** As many followers as the log can have without anybody noticing. */
    public static final int MOST = 50;

    private final Sealed<Subscription> rows;

    private final Sealed<Standing> standings;

    public Subscriptions(MasterKey master, PersonalStore store) {
        this.rows = new Sealed<>(master, store, "subscription", Subscription.class);
        this.standings = new Sealed<>(master, store, "standing", Standing.class);
    }

    /**
     * Keeps it.
     * @param position the last entry that is not sent
     */
    public void add(Subscription subscription, long position) {
        String id = subscription.id();
        String owner = subscription.owner().value();
        standings.add(id, id, owner, Standing.begin(id, position), null);
        rows.add(id, id, owner, subscription, null);
    }

    public Optional<Subscription> find(String id) {
        return rows.find(id).map(Found::content);
    }

    public List<Subscription> all() {
        return rows.all();
    }

    public Optional<Standing> standing(String id) {
        return standings.find(id).map(Found::content);
    }

    /** Changes it, whoever else does at the same time; empty if it was removed. */
    public Optional<Subscription> change(String id, UnaryOperator<Subscription> change) {
        return change(rows, id, change);
    }

    /** The same for how far it has come. */
    public Optional<Standing> update(String id, UnaryOperator<Standing> change) {
        return change(standings, id, change);
    }

    /** Nothing more is sent for it; false if there is none. */
    public boolean remove(String id) {
        boolean removed = rows.remove(id);
        standings.remove(id);
        return removed;
    }

    private static <T> Optional<T> change(Sealed<T> all, String id, UnaryOperator<T> change) {
        while (true) {
            Optional<Found<T>> found = all.find(id);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            T changed = change.apply(found.get().content());
            if (changed.equals(found.get().content()) || all.replace(found.get(), changed, null)) {
                return Optional.of(changed);
            }
        }
    }

}
