package dev.parley.standalone.verify;

import dev.parley.eventlog.Entry;
import dev.parley.eventlog.Hashes;
import dev.parley.eventlog.LogDamagedException;
import dev.parley.eventlog.check.LineCheck;
import dev.parley.eventlog.proof.HashTree;
import dev.parley.queryservice.audit.replay.ViewsDigest;
import dev.parley.queryservice.follow.Fold;
import dev.parley.queryservice.follow.InMemoryEvents;
import dev.parley.queryservice.views.Views;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** Checks a log from its first line to its last. */
final class Verification {

    private final LogCopy log;

    private final List<SignedCheckpoint> checkpoints;

    private final Progress progress;

    private final LineCheck lines = new LineCheck();

    private final HashTree tree = new HashTree();

    private final List<byte[]> commit = new ArrayList<>();

    private final List<Entry> entries = new ArrayList<>();

    private final InMemoryEvents earlier = new InMemoryEvents();

    private Views views = Views.empty();

    Verification(LogCopy log, List<SignedCheckpoint> checkpoints, Progress progress) {
        this.log = log;
        this.checkpoints = checkpoints;
        this.progress = progress;
    }

    /**
     * Runs it.
     * @return what was found to hold
     * @throws LogDamagedException naming the first position that does not
     */
    String run() throws IOException {
        try (Expectations expected = Expectations.of(log, checkpoints); Stream<byte[]> all = log.lines()) {
            progress.begin("Reading the lines, their roots and the views that they fold to");
            all.forEachOrdered(line -> accept(line, expected));
            lines.end();
            expected.end(lines.position());
            log.goesWith(lines);
            progress.begin("Proving every entry and every checkpoint");
            Proofs.recompute(tree, checkpoints, progress);
            return report(expected);
        }
    }

    private void accept(byte[] line, Expectations expected) {
        byte[] leaf = Hashes.leaf(line);
        expected.leaf(lines.position() + 1, leaf);
        Entry entry = lines.accept(line);
        tree.append(leaf);
        expected.root(entry, tree);
        fold(entry, line);
        progress.at(entry.position());
    }

    /** A commit at a time, when its root is known to hold. */
    private void fold(Entry entry, byte[] line) {
        commit.add(line);
        entries.add(entry);
        if (entry.endsCommit()) {
            entries.forEach(earlier::add);
            views = Fold.over(views, commit.stream(), earlier);
            commit.clear();
            entries.clear();
        }
    }

    private String report(Expectations expected) {
        long size = tree.size();
        return """
                HOLDS: %d entries
                root: %s
                views: %s (%d negotiations)
                compared: %s""".formatted(size, Base64.getEncoder().encodeToString(tree.root(size)),
                ViewsDigest.of(views), views.negotiations().size(), expected);
    }

}
