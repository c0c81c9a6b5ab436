package dev.parley.queryservice.erasures;

import dev.parley.queryservice.live.LiveEvents;
import dev.parley.queryservice.prose.Prose;
import dev.parley.queryservice.search.TextIndex;
import dev.parley.servicestart.store.ErasureListener;

/**
 * What the query side forgets when something was erased: all that it has opened lately
 * and whom events were told to be by. It is looked up again where it is still to be read.
 */
public final class Forgetting implements ErasureListener {

    private final Prose prose;

    private final LiveEvents events;

    private final TextIndex index;

    public Forgetting(Prose prose, LiveEvents events, TextIndex index) {
        this.prose = prose;
        this.events = events;
        this.index = index;
    }

    /** The index forgets in its turn, and nobody searches it before. */
    @Override
    public void erasedAt(long position) {
        index.erasedAt(position);
        prose.forget();
        events.forget();
    }

}
