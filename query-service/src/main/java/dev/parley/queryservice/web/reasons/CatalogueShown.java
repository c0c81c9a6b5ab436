package dev.parley.queryservice.web.reasons;

import dev.parley.sharedevents.ClaimEvent.Favours;
import dev.parley.sharedevents.Reason;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reasons that may be named.
 *
 * @param version of the catalogue itself, without the team's own reasons
 */
record CatalogueShown(long position, Instant at, int version, List<ReasonShown> reasons) {

    /**
     * A reason.
     *
     * @param favours what it argues for; null if that depends on who says it
     * @param missing what it leaves open
     * @param question what to ask of whoever gives it
     */
    record ReasonShown(String code, String name, Reason.Kind kind, @Nullable Favours favours, String missing,
            String question) {

        static ReasonShown of(Reason reason) {
            return new ReasonShown(reason.code().value(), reason.name(), reason.kind(), reason.favours(),
                    reason.missing(), reason.question());
        }

    }

}
