package dev.parley.queryservice.web.negotiation;

import dev.parley.queryservice.views.negotiations.Evidence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What backs a claim.
 *
 * @param date the day that it is from
 */
record EvidenceShown(String id, @Nullable String source, @Nullable LocalDate date, @Nullable String note,
        @Nullable String link, String by, Instant at, long position, boolean retracted, List<Remark> remarks) {

    static EvidenceShown of(Evidence evidence, Reading reading) {
        var attached = evidence.attached();
        long position = attached.position();
        return new EvidenceShown(evidence.id().value(), reading.text(position, "/source"), evidence.on(),
                reading.text(position, "/note"), reading.text(position, "/link"), reading.name(attached.by()),
                attached.at(), position, evidence.retracted(), reading.remarks(position));
    }

}
