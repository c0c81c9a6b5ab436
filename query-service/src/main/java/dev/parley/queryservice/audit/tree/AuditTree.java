package dev.parley.queryservice.audit.tree;

import dev.parley.eventlog.Hashes;
import dev.parley.eventlog.LogDamagedException;
import dev.parley.eventlog.LogFeed;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.RootCheck;
import dev.parley.eventlog.StoredLine;
import dev.parley.eventlog.proof.HashTree;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tree over the log that proofs are made from, 64 bytes an entry. Whoever needs more
 * of it reads on, comparing the stored roots, so that nothing is proved of a log that
 * does not hold.
 */
public final class AuditTree {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final LogStore log;

    private final LogFeed feed;

    private final HashTree tree = new HashTree();

    private final ReentrantLock growing = new ReentrantLock();

    private @Nullable LogDamagedException damage;

    /**
     * @param feed has what was appended lately in memory
     */
    public AuditTree(LogStore log, LogFeed feed) {
        this.log = log;
        this.feed = feed;
    }

    public long head() {
        return log.head();
    }

    /**
     * The tree, with at least the entries up to {@code size}, which is not after the
     * head.
     * @throws LogDamagedException if an entry on the way is not what was once recorded
     * @throws dev.parley.webapi.problem.ProblemException if another thread is still
     * reading that far
     */
    public HashTree reaching(long size) throws InterruptedException {
        if (tree.size() < size) {
            if (!growing.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw AuditRules.TREE_BEHIND
                    .exception("proofs are made up to position " + tree.size() + ", not yet up to " + size);
            }
            try {
                grow();
            }
            finally {
                growing.unlock();
            }
        }
        return tree;
    }

    /** The root of the first {@code size} entries, as {@link #reaching} finds it. */
    public byte[] root(long size) throws InterruptedException {
        return reaching(size).root(size);
    }

    /**
     * By whole commits whose roots hold, so that a store that fails on the way can be
     * read again from there.
     */
    private void grow() {
        if (damage != null) {
            throw damage;
        }
        try (Stream<StoredLine> lines = feed.linesWithRoots(tree.size(), log.head())) {
            RootCheck check = new RootCheck(tree.frontier());
            List<byte[]> commit = new ArrayList<>();
            lines.forEach(line -> {
                check.accept(line);
                commit.add(Hashes.leaf(line.bytes()));
                if (line.root() != null) {
                    commit.forEach(tree::append);
                    commit.clear();
                }
            });
            check.end();
        }
        catch (LogDamagedException ex) {
            damage = ex;
            throw ex;
        }
    }

}
