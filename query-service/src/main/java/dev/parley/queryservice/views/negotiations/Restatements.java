package dev.parley.queryservice.views.negotiations;

import dev.parley.queryservice.views.entries.Source;
import dev.parley.sharedevents.RestatementEvent;
import dev.parley.sharedevents.RestatementEvent.CaseRestated;
import dev.parley.sharedevents.RestatementEvent.RestatementConfirmed;
import dev.parley.sharedevents.RestatementEvent.RestatementRejected;
import dev.parley.sharedevents.RestatementId;
import dev.parley.sharedevents.Side;
import java.util.List;

/** The restatements of one negotiation, in the order they were made. */
public record Restatements(List<Restatement> all) {

    static final Restatements NONE = new Restatements(List.of());

    /** Whether one that still counts was confirmed. */
    public boolean haveOneConfirmed() {
        return all.stream().anyMatch(one -> Boolean.TRUE.equals(one.confirmed()) && !one.retracted());
    }

    Restatements apply(RestatementEvent event, Source source) {
        return switch (event) {
            case CaseRestated(RestatementId id, Side side, var _) ->
                new Restatements(ImmutableLists.plus(all, new Restatement(id, side, source, null, null, false)));
            case RestatementConfirmed(RestatementId id, var _) -> answer(id, true, source);
            case RestatementRejected(RestatementId id, var _) -> answer(id, false, source);
        };
    }

    Restatements retract(long position) {
        return new Restatements(ImmutableLists.change(all, restatement -> restatement.made().position() == position,
                Restatement::retract));
    }

    private Restatements answer(RestatementId id, boolean confirmed, Source source) {
        return new Restatements(ImmutableLists.change(all, restatement -> restatement.id().equals(id),
                restatement -> restatement.answered(confirmed, source)));
    }

}
