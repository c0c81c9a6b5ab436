package dev.parley.queryservice.web.negotiation;

import dev.parley.queryservice.views.entries.Source;
import dev.parley.queryservice.views.negotiations.Claim;
import dev.parley.sharedevents.ClaimEvent.Favours;
import dev.parley.sharedevents.Reason;
import dev.parley.sharedevents.ReasonCatalogue;
import dev.parley.sharedevents.Side;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reason that was given, and how it fared.
 *
 * @param name the reason's name in the catalogue
 * @param question what the challenge asked
 * @param note what was said when it was resolved
 * @param from the duplicate that it comes from
 */
record ClaimShown(String id, String code, @Nullable String name, @Nullable String statement, Claim.Status state,
        Side side, Favours favours, @Nullable String by, Instant at, long position, @Nullable String question,
        @Nullable String challengedBy, @Nullable Instant challengedAt, @Nullable String note,
        @Nullable String resolvedBy, @Nullable Instant resolvedAt, List<EvidenceShown> evidence, boolean retracted,
        @Nullable String from, List<Remark> remarks) {

    static ClaimShown of(Claim claim, Reading reading) {
        Source added = claim.added();
        Source challenged = claim.challenged();
        Source resolved = claim.resolved();
        String name = ReasonCatalogue.find(claim.code(), reading.negotiation().request().policy())
            .map(Reason::name)
            .orElse(null);
        return new ClaimShown(claim.id().value(), claim.code().value(), name,
                reading.text(added.position(), "/statement"), claim.status(), claim.side(), claim.favours(),
                reading.author(added), added.at(), added.position(),
                challenged == null ? null : reading.text(challenged.position(), "/question"),
                challenged == null ? null : reading.name(challenged.by()), challenged == null ? null : challenged.at(),
                resolved == null ? null : reading.text(resolved.position(), "/note"),
                resolved == null ? null : reading.name(resolved.by()), resolved == null ? null : resolved.at(),
                claim.evidence().stream().map(piece -> EvidenceShown.of(piece, reading)).toList(), claim.retracted(),
                claim.from() == null ? null : claim.from().value(), reading.remarks(added.position()));
    }

}
