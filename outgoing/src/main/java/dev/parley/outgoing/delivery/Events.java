package dev.parley.outgoing.delivery;

import dev.parley.eventlog.Entry;
import dev.parley.outgoing.subscriptions.Subscription;
import java.util.List;

/** What there is to send: implemented by whoever can say what an entry is about. */
public interface Events {

    /**
     * Waits until there is an entry after {@code position}, {@code millis} milliseconds
     * at most; answers with the last one that can be sent.
     */
    long awaitAfter(long position, long millis) throws InterruptedException;

    /** The entries after {@code after} up to and with {@code upTo}. */
    List<Entry> between(long after, long upTo);

    /** Whether anything is sent for its owner at present. */
    boolean serves(Subscription subscription);

    boolean selects(Subscription subscription, Entry entry);

    /** What is said of it, without what the owner of the subscription may not read. */
    byte[] message(Subscription subscription, Entry entry);

}
