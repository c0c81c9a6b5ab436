package dev.parley.queryservice.views.negotiations;

import dev.parley.queryservice.views.entries.Source;
import dev.parley.sharedevents.ObjectionEvent;
import dev.parley.sharedevents.ObjectionEvent.ObjectionIntegrated;
import dev.parley.sharedevents.ObjectionEvent.ObjectionOverruled;
import dev.parley.sharedevents.ObjectionEvent.ObjectionRaised;
import dev.parley.sharedevents.ObjectionEvent.ObjectionWithdrawn;
import dev.parley.sharedevents.ObjectionId;
import dev.parley.sharedevents.OptionId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The objections of one negotiation, in the order they were raised. */
public record Objections(List<Objection> all) {

    static final Objections NONE = new Objections(List.of());

    Objections apply(ObjectionEvent event, Source source) {
        return switch (event) {
            case ObjectionRaised raised -> new Objections(Listed.plus(all, Objection.of(raised, source)));
            case ObjectionIntegrated(ObjectionId id, OptionId into, var _) ->
                resolve(id, Objection.Status.INTEGRATED, into, source);
            case ObjectionWithdrawn(ObjectionId id, var _) -> resolve(id, Objection.Status.WITHDRAWN, null, source);
            case ObjectionOverruled(ObjectionId id, var _) -> resolve(id, Objection.Status.OVERRULED, null, source);
        };
    }

    /** Retracting an objection withdraws it. */
    Objections retract(long position, Source source) {
        return new Objections(Listed.change(all, objection -> objection.raised().position() == position,
                objection -> objection.retract(source)));
    }

    private Objections resolve(ObjectionId id, Objection.Status outcome, @Nullable OptionId into, Source source) {
        return new Objections(Listed.change(all, objection -> objection.id().equals(id),
                objection -> objection.resolvedAs(outcome, into, source)));
    }

}
