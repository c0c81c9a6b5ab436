package dev.parley.queryservice.views.negotiations;

import dev.parley.queryservice.views.entries.Source;
import dev.parley.sharedevents.EvidenceId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What backs a claim.
 *
 * @param on the day that it is from
 * @param since the position from which on it stands here
 * @param retracted whether it no longer counts
 */
public record Evidence(EvidenceId id, @Nullable LocalDate on, Source attached, long since, boolean retracted) {

    Evidence retract() {
        return new Evidence(id, on, attached, since, true);
    }

}
