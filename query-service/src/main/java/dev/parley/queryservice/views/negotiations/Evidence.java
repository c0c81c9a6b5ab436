package dev.parley.queryservice.views.negotiations;

import dev.parley.queryservice.views.entries.Source;
import dev.parley.sharedevents.EvidenceId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What backs a claim.
 *
 * @param on the day that it is from
 * @param retracted whether it no longer counts
 */
public record Evidence(EvidenceId id, @Nullable LocalDate on, Source attached, boolean retracted) {

    Evidence retract() {
        return new Evidence(id, on, attached, true);
    }

}
