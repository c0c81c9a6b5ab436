package dev.parley.outgoing.delivery;

import dev.parley.personaldata.MasterKey;
import dev.parley.personaldata.PersonalStore;
import dev.parley.personaldata.Sealed;
import dev.parley.personaldata.Sealed.Found;
import dev.parley.sharedevents.Ids;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Says which of several processes sends: the one that keeps counting a row up. Nobody's
 * clock is compared with another's: whoever has seen the row unchanged for
 * {@link #ABANDONED} takes it over.
 */
public final class Lease {

    /** How long a holder has to be silent. */
    static final Duration ABANDONED = Duration.ofSeconds(10);

    /** How long a holder that could not count it up goes on. */
    static final Duration TRUSTED = Duration.ofSeconds(6);

    static final Duration RENEWED = Duration.ofSeconds(2);

    private final String name;

    private final Sealed<Holder> rows;

    private final LongSupplier nanos;

    private final Holder me = new Holder(Ids.next());

    private volatile long renewedAt;

    private volatile boolean renewed;

    private long seen = -1;

    private long seenAt;

    private String seenHolder = "";

    /** A process, for as long as it runs. */
    record Holder(String id) {
    }

    /**
     * @param name what it is about: who holds one need not hold another
     */
    public Lease(String name, MasterKey master, PersonalStore store) {
        this(name, master, store, System::nanoTime);
    }

    /**
     * @param nanos a clock that only goes forward
     */
    Lease(String name, MasterKey master, PersonalStore store, LongSupplier nanos) {
        this.name = name;
        this.rows = new Sealed<>(master, store, "lease", Holder.class);
        this.nanos = nanos;
    }

    /** Takes it, or counts it up, if it can be had; says whether it is held. */
    public boolean hold() {
        long now = nanos.getAsLong();
        Optional<Found<Holder>> found = rows.find(name);
        if (found.isEmpty()) {
            renewed(now, rows.add(name, name, null, me, null));
        }
        else if (found.get().content().equals(me)) {
            if (!renewed || now - renewedAt >= RENEWED.toNanos()) {
                renewed(now, rows.replace(found.get(), me, null));
            }
        }
        else if (isAbandoned(found.get(), now)) {
            renewed(now, rows.replace(found.get(), me, null));
        }
        else {
            renewed = false;
        }
        return isHeld();
    }

    /** Whether this process may send now. */
    public boolean isHeld() {
        return renewed && nanos.getAsLong() - renewedAt < TRUSTED.toNanos();
    }

    /** Lets others have it at once. */
    public void release() {
        if (renewed && rows.find(name).filter(found -> found.content().equals(me)).isPresent()) {
            rows.remove(name);
        }
        renewed = false;
    }

    private void renewed(long now, boolean done) {
        renewedAt = now;
        renewed = done;
    }

    private boolean isAbandoned(Found<Holder> found, long now) {
        if (found.row().version() != seen || !found.content().id().equals(seenHolder)) {
            seen = found.row().version();
            seenHolder = found.content().id();
            seenAt = now;
        }
        return now - seenAt >= ABANDONED.toNanos();
    }

}
