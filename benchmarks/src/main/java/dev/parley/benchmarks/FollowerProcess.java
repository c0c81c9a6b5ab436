package dev.parley.benchmarks;

import dev.parley.eventlog.LogFeed;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.store.LogStores;
import dev.parley.queryservice.follow.CurrentViews;
import dev.parley.queryservice.follow.Follower;
import dev.parley.queryservice.follow.Progress;
import java.io.IOException;
import java.io.PrintStream;

/**
 * Follows a log as the query service does, in a process of its own, and says when its
 * views were at which position.
 */
final class FollowerProcess {

    private FollowerProcess() {
    }

    /** Runs until its standard input ends, which is when who started it has gone. */
    public static void main(String[] store) throws IOException {
        LogStore log = LogStores.open(store[0]);
        CurrentViews views = new CurrentViews();
        Follower follower = new Follower(log, LogFeed.open(log), views, System.err::println);
        follower.begin();
        Thread.ofPlatform().daemon().start(() -> tell(follower));
        System.in.transferTo(PrintStream.nullOutputStream());
        System.exit(0);
    }

    private static void tell(Progress views) {
        try {
            long position = 0;
            System.out.println("0 0");
            while (true) {
                long now = views.awaitAfter(position, 60_000);
                if (now > position) {
                    System.out.println(now + " " + System.nanoTime());
                }
                position = now;
            }
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

}
