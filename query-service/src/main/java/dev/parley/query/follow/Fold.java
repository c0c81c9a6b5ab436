package dev.parley.query.follow;

import dev.parley.events.Event;
import dev.parley.events.EventJson;
import dev.parley.log.Entry;
import dev.parley.log.EntryLine;
import dev.parley.log.LogDamagedException;
import dev.parley.query.views.Views;
import dev.parley.query.views.entries.Recorded;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Folds lines of the log into views. For one thread. */
public final class Fold {

    private final Consumer<Views> atCommitEnds;

    private Views views;

    private long commit;

    /** A fold that begins after the commit that {@code from} ends with. */
    Fold(Views from, Consumer<Views> atCommitEnds) {
        this.views = from;
        this.commit = from.position() + 1;
        this.atCommitEnds = atCommitEnds;
    }

    /**
     * The views after all these lines, which follow {@code from}.
     * @throws LogDamagedException naming the first entry that cannot be read or does not
     * follow
     */
    public static Views over(Views from, Stream<byte[]> lines) {
        return over(from, lines, _ -> {
        });
    }

    /** The same, handing on the views at the end of each commit. */
    static Views over(Views from, Stream<byte[]> lines, Consumer<Views> atCommitEnds) {
        Fold fold = new Fold(from, atCommitEnds);
        for (Iterator<byte[]> each = lines.iterator(); each.hasNext();) {
            fold.add(entry(fold.views.position() + 1, each.next()));
        }
        return fold.views;
    }

    /**
     * Reads the line that stands at this position.
     * @throws LogDamagedException if it is none
     */
    static Entry entry(long position, byte[] line) {
        try {
            return EntryLine.read(line);
        }
        catch (RuntimeException ex) {
            throw new LogDamagedException(position, String.valueOf(ex.getMessage()));
        }
    }

    Views views() {
        return views;
    }

    /** What does not follow may be the fault of an entry before it in its commit. */
    void add(Entry next) {
        try {
            Event event = EventJson.read(next.type(), next.schema(), next.data());
            views = views.apply(Recorded.of(next), event);
        }
        catch (RuntimeException ex) {
            throw new LogDamagedException(commit, String.valueOf(ex.getMessage()));
        }
        if (next.endsCommit()) {
            commit = views.position() + 1;
            atCommitEnds.accept(views);
        }
    }

}
