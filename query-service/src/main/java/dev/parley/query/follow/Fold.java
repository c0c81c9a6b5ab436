package dev.parley.query.follow;

import dev.parley.events.EventJson;
import dev.parley.log.Entry;
import dev.parley.log.EntryLine;
import dev.parley.query.views.entries.Recorded;
import dev.parley.query.views.Views;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Folds lines of the log into views. */
final class Fold {

    private Fold() {
    }

    /**
     * The views after all these lines, which follow {@code from}.
     * @throws IllegalArgumentException naming the first entry that cannot be read
     */
    static Views over(Views from, Stream<byte[]> lines) {
        return over(from, lines, _ -> {
        });
    }

    /** The same, handing on the views at the end of each commit. */
    static Views over(Views from, Stream<byte[]> lines, Consumer<Views> atCommitEnds) {
        Views views = from;
        for (Iterator<byte[]> each = lines.iterator(); each.hasNext();) {
            Entry entry = EntryLine.read(each.next());
            views = one(views, entry);
            if (entry.endsCommit()) {
                atCommitEnds.accept(views);
            }
        }
        return views;
    }

    private static Views one(Views views, Entry entry) {
        try {
            return views.apply(Recorded.of(entry), EventJson.read(entry.type(), entry.schema(), entry.data()));
        }
        catch (IllegalArgumentException ex) {
            throw new IllegalArgumentException("entry " + entry.position() + ": " + ex.getMessage(), ex);
        }
    }

}
