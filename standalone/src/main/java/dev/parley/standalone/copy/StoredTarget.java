package dev.parley.standalone.copy;

import dev.parley.eventlog.AppendResult;
import dev.parley.eventlog.Entry;
import dev.parley.eventlog.EntryLine;
import dev.parley.eventlog.Frontier;
import dev.parley.eventlog.LogDamagedException;
import dev.parley.eventlog.LogEnd;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.RootCheck;
import dev.parley.eventlog.StampedCommit;
import dev.parley.eventlog.StampedCommit.StampedEntry;
import dev.parley.personaldata.DirectoryStore.Row;
import dev.parley.personaldata.Directory;
import dev.parley.personaldata.EntryKey;
import dev.parley.personaldata.ErasureStore.Begun;
import dev.parley.personaldata.PersonalStore;
import dev.parley.personaldata.PersonalStore.PersonalRow;
import dev.parley.personaldata.SealedValues;
import dev.parley.servicestart.store.UnfinishedCopy;
import dev.parley.standalone.copy.CopiedCommit.CopiedEntry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A store that is copied to. As long as that goes on, a row in it says so, and nobody
 * starts with it.
 */
final class StoredTarget implements Target {

    private static final int MOST_COMMITS = 256;

    private static final int MOST_BYTES = 1 << 20;

    private final LogStore store;

    private final @Nullable Path file;

    private final Progress progress;

    private final List<StampedCommit> pending = new ArrayList<>();

    private int pendingBytes;

    private LogEnd end;

    /**
     * @param file beside which its keys are put: the embedded store's own
     */
    StoredTarget(LogStore store, @Nullable Path file, Progress progress) {
        this.store = store;
        this.file = file;
        this.progress = progress;
        this.end = store.end();
    }

    @Override
    public long begin(Manifest manifest, boolean again) {
        Optional<String> unfinished = UnfinishedCopy.in(store);
        if (unfinished.isPresent()) {
            goOn(unfinished.get(), manifest, again);
        }
        else if (store.head() > 0
                || !store.sealedValues().stream().allMatch(kind -> kind.page(null).values().isEmpty())) {
            throw new CopyRefusedException(store.name() + " is not empty: copies go to a store that nobody has used");
        }
        else {
            UnfinishedCopy.begin(store, manifest.toString());
        }
        return end.position();
    }

    private void goOn(String before, Manifest manifest, boolean again) {
        if (!again) {
            throw new CopyRefusedException(store.name() + " has " + end.position() + " of " + manifest.entries()
                    + " entries from a copy that was broken off: go on with --again, or delete it");
        }
        if (!before.equals(manifest.toString())) {
            throw new CopyRefusedException(store.name()
                    + " has a part of another store, or of this one before it was used again: delete it, and copy anew");
        }
        forgetRows();
    }

    /** They are copied anew: some may have gone since. */
    private void forgetRows() {
        for (SealedValues kind : store.sealedValues()) {
            PersonalStore.kindOf(kind.use())
                .filter(personal -> !UnfinishedCopy.isOf(personal))
                .ifPresent(personal -> store.allPersonal(personal)
                    .forEach(row -> store.removePersonal(row.kind(), row.id())));
            if (kind.use().equals(Directory.USE)) {
                Directories.pseudonyms(kind).forEach(store::remove);
            }
        }
    }

    @Override
    public void keys(Keys keys) {
        if (file != null) {
            keys.putBeside(file);
        }
    }

    @Override
    public void commit(CopiedCommit commit) {
        long first = end.position() + 1;
        Frontier frontier = end.frontier();
        List<StampedEntry> entries = new ArrayList<>();
        Entry last = null;
        for (CopiedEntry copied : commit.entries()) {
            last = EntryLine.read(copied.line());
            frontier = frontier.append(copied.line());
            entries.add(new StampedEntry(last.stream(), last.seq(), last.id(), copied.line(),
                    copied.wrapped() == null ? null : new EntryKey(last.id(), copied.wrapped())));
            pendingBytes += copied.line().length;
        }
        if (last == null || !Arrays.equals(frontier.root(), commit.root())) {
            throw new LogDamagedException(first, "it is not what its root says");
        }
        end = new LogEnd(frontier, commit.root(), last.recordedAt());
        pending.add(new StampedCommit(first, last.command(), entries, end));
        if (pending.size() >= MOST_COMMITS || pendingBytes >= MOST_BYTES) {
            write();
        }
    }

    private void write() {
        if (!pending.isEmpty() && !(store.append(List.copyOf(pending)) instanceof AppendResult.Appended)) {
            throw new CopyRefusedException("somebody else writes to " + store.name());
        }
        pending.clear();
        pendingBytes = 0;
        progress.at(end.position());
    }

    @Override
    public void row(Row row) {
        store.putIfAbsent(List.of(row));
    }

    @Override
    public void personal(PersonalRow row) {
        store.add(row);
    }

    @Override
    public void begun(Begun erasure) {
        store.begin(erasure);
    }

    @Override
    public void end(Manifest manifest) {
        write();
        progress.comparing();
        LogEnd written = RootCheck.whole(store);
        if (written.position() != manifest.entries() || !Manifest.base64(written.root()).equals(manifest.root())) {
            throw new LogDamagedException(written.position() + 1, "the copy is not what was copied");
        }
        UnfinishedCopy.end(store);
    }

    @Override
    public void close() {
        store.close();
    }

}
