package dev.parley.query.follow;

import dev.parley.events.EventJson;
import dev.parley.log.Entry;
import dev.parley.log.EntryLine;
import dev.parley.log.LogDamagedException;
import dev.parley.query.views.entries.Recorded;
import dev.parley.query.views.Views;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Folds lines of the log into views. */
public final class Fold {

    private Fold() {
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
        Views views = from;
        long commit = from.position() + 1;
        for (Iterator<byte[]> each = lines.iterator(); each.hasNext();) {
            Entry entry = read(views, each.next());
            views = one(views, entry, commit);
            if (entry.endsCommit()) {
                commit = views.position() + 1;
                atCommitEnds.accept(views);
            }
        }
        return views;
    }

    private static Entry read(Views before, byte[] line) {
        try {
            return EntryLine.read(line);
        }
        catch (RuntimeException ex) {
            throw damaged(before.position() + 1, ex);
        }
    }

    /** What does not follow may be the fault of an entry before it in its commit. */
    private static Views one(Views before, Entry entry, long commit) {
        try {
            return before.apply(Recorded.of(entry), EventJson.read(entry.type(), entry.schema(), entry.data()));
        }
        catch (RuntimeException ex) {
            throw damaged(commit, ex);
        }
    }

    private static LogDamagedException damaged(long position, RuntimeException why) {
        return new LogDamagedException(position, String.valueOf(why.getMessage()));
    }

}
