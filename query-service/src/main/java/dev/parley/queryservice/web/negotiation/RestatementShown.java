package dev.parley.queryservice.web.negotiation;

import dev.parley.queryservice.views.entries.Source;
import dev.parley.queryservice.views.negotiations.Restatement;
import dev.parley.sharedevents.Side;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One side's case in the other's words.
 *
 * @param side whose words they are
 * @param confirmed what the other side said to it; null until it has
 */
record RestatementShown(String id, Side side, @Nullable String text, String by, Instant at, long position,
        @Nullable Boolean confirmed, @Nullable String note, @Nullable String answeredBy, @Nullable Instant answeredAt,
        boolean retracted, List<Remark> remarks) {

    static RestatementShown of(Restatement restatement, Reading reading) {
        Source made = restatement.made();
        Source answered = restatement.answered();
        return new RestatementShown(restatement.id().value(), restatement.side(),
                reading.text(made.position(), "/text"), reading.name(made.by()), made.at(), made.position(),
                restatement.confirmed(), answered == null ? null : reading.text(answered.position(), "/note"),
                answered == null ? null : reading.name(answered.by()), answered == null ? null : answered.at(),
                restatement.retracted(), reading.remarks(made.position()));
    }

}
