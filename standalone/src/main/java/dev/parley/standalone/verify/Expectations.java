package dev.parley.standalone.verify;

import dev.parley.eventlog.Entry;
import dev.parley.eventlog.LogDamagedException;
import dev.parley.eventlog.LogStore.CommitRoot;
import dev.parley.eventlog.proof.HashTree;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What others say of the lines: the store's roots, the export's leaves, checkpoints. Each
 * is compared as soon as the lines have come that far.
 */
final class Expectations implements AutoCloseable {

    private final @Nullable Stream<CommitRoot> rootStream;

    private final @Nullable Stream<String> leafStream;

    private final @Nullable Iterator<CommitRoot> roots;

    private final @Nullable Iterator<String> leaves;

    private final PriorityQueue<SignedCheckpoint> checkpoints = new PriorityQueue<>(
            Comparator.comparingLong(SignedCheckpoint::size));

    private final int checkpointsGiven;

    private long rootsCompared;

    /** Up to where a checkpoint vouches for the lines. */
    private long known;

    private Expectations(@Nullable Stream<CommitRoot> roots, @Nullable Stream<String> leaves,
            List<SignedCheckpoint> checkpoints) {
        this.rootStream = roots;
        this.leafStream = leaves;
        this.roots = roots == null ? null : roots.iterator();
        this.leaves = leaves == null ? null : leaves.iterator();
        this.checkpoints.addAll(checkpoints);
        this.checkpointsGiven = checkpoints.size();
    }

    static Expectations of(LogCopy log, List<SignedCheckpoint> checkpoints) throws IOException {
        Expectations expectations = new Expectations(log.roots(), log.leaves(), checkpoints);
        expectations.checkpointsAt(0, new HashTree());
        return expectations;
    }

    void leaf(long position, byte[] leaf) {
        if (leaves != null) {
            String expected = leaves.hasNext() ? leaves.next() : "";
            if (!Base64.getEncoder().encodeToString(leaf).equals(expected)) {
                throw new LogDamagedException(position, "its hash is not the one in the file leaves");
            }
        }
    }

    void root(Entry entry, HashTree tree) {
        if (roots != null && entry.endsCommit()) {
            CommitRoot stored = roots.hasNext() ? roots.next() : null;
            if (stored == null || stored.last() != entry.last()) {
                throw new LogDamagedException(entry.first(), "the store has no root for its commit");
            }
            if (!Arrays.equals(stored.root(), tree.root(entry.last()))) {
                throw new LogDamagedException(entry.first(), "the root of its commit of positions " + entry.first()
                        + " to " + entry.last() + " is not the one in the store");
            }
            rootsCompared++;
        }
        checkpointsAt(entry.position(), tree);
    }

    /** There are no more lines. */
    void end(long size) {
        SignedCheckpoint missing = checkpoints.peek();
        if (missing != null) {
            throw new LogDamagedException(size + 1,
                    "it is not there, but " + missing.where() + " goes up to " + missing.size());
        }
        if (leaves != null && leaves.hasNext()) {
            throw new LogDamagedException(size + 1, "it is not there, but its hash is in the file leaves");
        }
        if (roots != null && roots.hasNext()) {
            throw new LogDamagedException(size + 1, "it is not there, but the root of its commit is");
        }
    }

    private void checkpointsAt(long size, HashTree tree) {
        while (!checkpoints.isEmpty() && checkpoints.peek().size() == size) {
            checkpoints.remove().compare(tree.root(size), known);
            known = size;
        }
    }

    @Override
    public void close() {
        if (rootStream != null) {
            rootStream.close();
        }
        if (leafStream != null) {
            leafStream.close();
        }
    }

    @Override
    public String toString() {
        return rootsCompared + " stored roots, " + switch (checkpointsGiven) {
            case 0 -> "no signed checkpoint";
            case 1 -> "1 signed checkpoint";
            default -> checkpointsGiven + " signed checkpoints, each the beginning of the next";
        };
    }

}
