package dev.parley.queryservice.erasures;

import dev.parley.queryservice.prose.Names;
import dev.parley.queryservice.prose.Opened;
import dev.parley.queryservice.views.erasures.Hold;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A hold.
 *
 * @param released null while it holds
 */
record HoldShown(@Schema(example = "0193a5c0-7b1e-7c3a-9d52-1f0c6a2b4e12") String id, SubjectShown subject, Step placed,
        @Nullable Step released) {

    static HoldShown of(Hold one, Opened opened, Names names) {
        return new HoldShown(one.id().value(), SubjectShown.of(one.subject(), names), Step.of(one.placed(), opened),
                Step.ofNullable(one.released(), opened));
    }

}
