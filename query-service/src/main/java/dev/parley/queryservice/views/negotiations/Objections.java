package dev.parley.queryservice.views.negotiations;

import dev.parley.queryservice.views.entries.Source;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.ObjectionEvent;
import dev.parley.sharedevents.ObjectionEvent.ObjectionIntegrated;
import dev.parley.sharedevents.ObjectionEvent.ObjectionOverruled;
import dev.parley.sharedevents.ObjectionEvent.ObjectionRaised;
import dev.parley.sharedevents.ObjectionEvent.ObjectionWithdrawn;
import dev.parley.sharedevents.ObjectionId;
import dev.parley.sharedevents.OptionId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The objections of one negotiation, in the order they were raised. */
public record Objections(List<Objection> all) {

    static final Objections NONE = new Objections(List.of());

    Objections apply(ObjectionEvent event, Source source) {
        return switch (event) {
            case ObjectionRaised raised -> new Objections(ImmutableLists.plus(all, Objection.of(raised, source)));
            case ObjectionIntegrated(ObjectionId id, OptionId into, var _) ->
                resolve(id, Objection.Status.INTEGRATED, into, source);
            case ObjectionWithdrawn(ObjectionId id, var _) -> resolve(id, Objection.Status.WITHDRAWN, null, source);
            case ObjectionOverruled(ObjectionId id, var _) -> resolve(id, Objection.Status.OVERRULED, null, source);
        };
    }

    /** Those that still count. */
    public Stream<Objection> counted() {
        return all.stream().filter(objection -> !objection.retracted());
    }

    /**
     * Those of them that were raised here, and not in a duplicate: figures count each
     * once.
     */
    public Stream<Objection> own() {
        return counted().filter(objection -> objection.from() == null);
    }

    /** Whether the option cannot be accepted for one of them. */
    public boolean block(OptionId option) {
        return counted().anyMatch(objection -> objection.blocks(option));
    }

    /** What was said at {@code source} comes from this duplicate. */
    Objections from(NegotiationId duplicate, Source source) {
        return new Objections(ImmutableLists.change(all, objection -> objection.raised().equals(source),
                objection -> objection.from(duplicate)));
    }

    Objections retract(long position) {
        return new Objections(
                ImmutableLists.change(all, objection -> objection.raised().position() == position, Objection::retract));
    }

    private Objections resolve(ObjectionId id, Objection.Status outcome, @Nullable OptionId into, Source source) {
        return new Objections(ImmutableLists.change(all, objection -> objection.id().equals(id),
                objection -> objection.resolvedAs(outcome, into, source)));
    }

}
