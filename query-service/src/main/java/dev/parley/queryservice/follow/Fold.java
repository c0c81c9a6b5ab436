package dev.parley.queryservice.follow;

import dev.parley.eventlog.LogDamagedException;
import dev.parley.queryservice.views.Views;
import dev.parley.queryservice.views.ViewsDraft;
import dev.parley.queryservice.views.negotiations.EarlierEvents;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Folds lines of the log into views. For one thread. */
public final class Fold {

    /** How many entries at least lie between two views that are handed on. */
    static final int STRIDE = 4096;

    private final ViewsDraft draft;

    private final Consumer<Views> onTheWay;

    private long commit;

    private long handedOn;

    /**
     * A fold that begins after the commit that {@code from} ends with.
     * @param earlier what happened before in a negotiation
     * @param onTheWay gets the views every now and then, each time at the end of a commit
     */
    Fold(Views from, EarlierEvents earlier, Consumer<Views> onTheWay) {
        this.draft = from.draft(earlier);
        this.onTheWay = onTheWay;
        this.commit = from.position() + 1;
        this.handedOn = from.position();
    }

    /**
     * The views after all these lines, which follow {@code from}.
     * @throws LogDamagedException naming the first entry that cannot be read or does not
     * follow
     */
    public static Views over(Views from, Stream<byte[]> lines, EarlierEvents earlier) {
        return over(from, lines, earlier, _ -> {
        });
    }

    /** The same, handing on views on the way. */
    static Views over(Views from, Stream<byte[]> lines, EarlierEvents earlier, Consumer<Views> onTheWay) {
        Fold fold = new Fold(from, earlier, onTheWay);
        long position = from.position();
        for (Iterator<byte[]> each = lines.iterator(); each.hasNext();) {
            fold.add(DecodedEntry.read(++position, each.next()));
        }
        return fold.views();
    }

    Views views() {
        return draft.views();
    }

    /** What does not follow may be the fault of an entry before it in its commit. */
    void add(DecodedEntry next) {
        try {
            draft.apply(next.entry(), next.event());
        }
        catch (RuntimeException ex) {
            throw new LogDamagedException(commit, String.valueOf(ex.getMessage()));
        }
        if (next.endsCommit()) {
            commit = draft.position() + 1;
            handOn();
        }
    }

    private void handOn() {
        if (draft.position() - handedOn >= STRIDE) {
            handedOn = draft.position();
            onTheWay.accept(draft.views());
        }
    }

}
