package dev.parley.queryservice.views.negotiations;

import dev.parley.queryservice.views.entries.Source;
import dev.parley.sharedevents.RestatementId;
import dev.parley.sharedevents.Side;
import org.jspecify.annotations.Nullable;

/**
 * One side's case in the other's words.
 *
 * @param side whose words they are
 * @param confirmed what the other side said to it; absent until it has
 * @param retracted whether it no longer counts
 */
public record Restatement(RestatementId id, Side side, Source made, @Nullable Boolean confirmed,
        @Nullable Source answered, boolean retracted) {

    Restatement answered(boolean yes, Source source) {
        return new Restatement(id, side, made, yes, source, retracted);
    }

    Restatement retract() {
        return new Restatement(id, side, made, confirmed, answered, true);
    }

}
