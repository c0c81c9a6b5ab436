package dev.parley.queryservice.views.erasures;

import dev.parley.queryservice.views.entries.Source;
import dev.parley.sharedevents.Destroyed;
import dev.parley.sharedevents.ErasureId;
import dev.parley.sharedevents.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Something that was asked to be erased.
 *
 * @param approved by whom it was completed too; absent until it was
 * @param destroyed absent until it was completed
 */
public record Erasure(ErasureId id, Subject subject, Source requested, @Nullable Source approved,
        @Nullable Destroyed destroyed) {

    Erasure approvedBy(Source source) {
        return new Erasure(id, subject, requested, source, destroyed);
    }

    Erasure completed(Destroyed counts) {
        return new Erasure(id, subject, requested, approved, counts);
    }

    public boolean isCompleted() {
        return destroyed != null;
    }

}
