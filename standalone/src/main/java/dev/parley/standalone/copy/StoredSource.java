package dev.parley.standalone.copy;

import dev.parley.eventlog.EntryLine;
import dev.parley.eventlog.LogDamagedException;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.StoredLine;
import dev.parley.personaldata.Directory;
import dev.parley.personaldata.EntryKey;
import dev.parley.personaldata.PersonalStore;
import dev.parley.personaldata.SealedValues;
import dev.parley.servicestart.store.UnfinishedCopy;
import dev.parley.standalone.copy.CopiedCommit.CopiedEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A store that is copied from; nothing of it is changed. */
final class StoredSource implements Source {

    /** How many keys are asked for at a time. */
    private static final int CHUNK = 500;

    private final LogStore store;

    private final Keys keys;

    private final Manifest manifest;

    StoredSource(LogStore store, Keys keys) {
        this.store = store;
        this.keys = keys;
        if (UnfinishedCopy.in(store).isPresent()) {
            throw new CopyRefusedException(store.name() + " is itself a copy that was broken off");
        }
        this.manifest = Manifest.of(store);
        keys.check(store);
    }

    @Override
    public Manifest manifest() {
        return manifest;
    }

    @Override
    public void tell(Target target, long after) {
        target.keys(keys);
        tellEntries(target, after);
        for (SealedValues kind : store.sealedValues()) {
            if (kind.use().equals(Directory.USE)) {
                Directories.pages(kind).forEach(page -> store.findByPseudonym(page).forEach(target::row));
            }
            PersonalStore.kindOf(kind.use())
                .ifPresent(personal -> store.allPersonal(personal).forEach(target::personal));
        }
        store.begun().forEach(target::begun);
        if (!Manifest.of(store).equals(manifest)) {
            throw new CopyRefusedException(store.name()
                    + " was written to meanwhile: end all processes of Parley that use it, and begin the copy again");
        }
    }

    private void tellEntries(Target target, long after) {
        List<StoredLine> chunk = new ArrayList<>();
        try (Stream<StoredLine> lines = store.linesWithRoots(after, manifest.entries())) {
            lines.forEach(line -> {
                chunk.add(line);
                if (chunk.size() >= CHUNK && line.root() != null) {
                    tell(target, chunk);
                    chunk.clear();
                }
            });
        }
        tell(target, chunk);
    }

    private void tell(Target target, List<StoredLine> chunk) {
        Map<String, EntryKey> wrapped = store
            .keysOf(chunk.stream().map(line -> EntryLine.read(line.bytes()).id()).toList());
        List<CopiedEntry> commit = new ArrayList<>();
        for (StoredLine line : chunk) {
            EntryKey key = wrapped.get(EntryLine.read(line.bytes()).id());
            commit.add(new CopiedEntry(line.bytes(), key == null ? null : key.wrapped()));
            if (line.root() != null) {
                target.commit(new CopiedCommit(List.copyOf(commit), line.root().root()));
                commit.clear();
            }
        }
        if (!commit.isEmpty()) {
            throw new LogDamagedException(chunk.getLast().position(), "its commit has no end");
        }
    }

    @Override
    public void close() {
        store.close();
    }

}
