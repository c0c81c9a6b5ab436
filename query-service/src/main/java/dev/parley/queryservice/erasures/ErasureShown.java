package dev.parley.queryservice.erasures;

import dev.parley.queryservice.prose.Names;
import dev.parley.queryservice.prose.Opened;
import dev.parley.queryservice.views.erasures.Erasure;
import dev.parley.sharedevents.Destroyed;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An erasure: what, when and on whose order; nothing of what was erased.
 *
 * @param approved null until it was, and so completed
 * @param destroyed how much there was; null until it was completed
 */
record ErasureShown(@Schema(example = "0193a5c0-7b1e-7c3a-9d52-1f0c6a2b4e11") String id, State state,
        SubjectShown subject, Step requested, @Nullable Step approved, @Nullable Destroyed destroyed) {

    /** How far it has come. */
    enum State {

        REQUESTED, COMPLETED

    }

    static ErasureShown of(Erasure one, Opened opened, Names names) {
        return new ErasureShown(one.id().value(), one.isCompleted() ? State.COMPLETED : State.REQUESTED,
                SubjectShown.of(one.subject(), names), Step.of(one.requested(), opened),
                Step.ofNullable(one.approved(), opened), one.destroyed());
    }

}
