package dev.parley.commandservice.erasing;

import dev.parley.personaldata.ErasureStore;
import dev.parley.personaldata.ErasureStore.Begun;
import dev.parley.personaldata.SealedNotes;
import dev.parley.sharedevents.ErasureId;
import dev.parley.sharedevents.EventJson;
import java.util.List;

/** Keeps approvals beside the log, sealed. */
final class Approvals {

    private final ErasureStore store;

    private final SealedNotes notes;

    Approvals(ErasureStore store, SealedNotes notes) {
        this.store = store;
        this.notes = notes;
    }

    /** Keeps it unless the erasure was approved before; answers with what is kept. */
    Approval begin(Approval approval) {
        String erasure = approval.erasure().value();
        String written = EventJson.mapper().writeValueAsString(approval);
        return read(store.begin(new Begun(erasure, notes.seal(erasure, written))));
    }

    List<Approval> begun() {
        return store.begun().stream().map(this::read).toList();
    }

    void finish(ErasureId erasure) {
        store.finish(erasure.value());
    }

    private Approval read(Begun kept) {
        return EventJson.mapper().readValue(notes.open(kept.erasure(), kept.sealed()), Approval.class);
    }

}
