package dev.parley.commandservice.negotiation.state;

import dev.parley.commandservice.rules.Refusal;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.RestatementEvent;
import dev.parley.sharedevents.RestatementEvent.CaseRestated;
import dev.parley.sharedevents.RestatementEvent.RestatementConfirmed;
import dev.parley.sharedevents.RestatementEvent.RestatementRejected;
import dev.parley.sharedevents.RestatementId;
import dev.parley.sharedevents.Side;
import dev.parley.sharedevents.rules.Rule;

/** Where one side put the other's case in its own words. */
public record Restatements(PersistentMap<RestatementId, Restatement> restatements) {

    public static final Restatements NONE = new Restatements(PersistentMap.empty());

    /**
     * @throws Refusal if there is none
     */
    public Restatement get(RestatementId id) {
        Restatement restatement = restatements.find(id);
        if (restatement == null) {
            throw Refusal.unknown(Rule.UNKNOWN_RESTATEMENT);
        }
        return restatement;
    }

    public boolean haveOneConfirmed() {
        return restatements.all().anyMatch(one -> one.hearing() == Hearing.CONFIRMED && !one.retracted());
    }

    public Restatements on(NegotiationEvent event) {
        return (event instanceof RestatementEvent about) ? on(about) : this;
    }

    private Restatements on(RestatementEvent event) {
        return switch (event) {
            case CaseRestated restated -> new Restatements(restatements.with(restated.restatement(),
                    new Restatement(restated.side(), Hearing.UNANSWERED, false)));
            case RestatementConfirmed confirmed -> now(confirmed.restatement(), Hearing.CONFIRMED);
            case RestatementRejected rejected -> now(rejected.restatement(), Hearing.REJECTED);
        };
    }

    private Restatements now(RestatementId id, Hearing next) {
        return new Restatements(restatements.change(id, one -> new Restatement(one.side(), next, one.retracted())));
    }

    /** A restatement that was taken back: known, so that one can say so. */
    Restatements onRetracted(NegotiationEvent event) {
        return event instanceof CaseRestated restated ? on(restated).retract(restated.restatement()) : this;
    }

    private Restatements retract(RestatementId id) {
        return new Restatements(restatements.change(id, one -> new Restatement(one.side(), one.hearing(), true)));
    }

    /**
     * @param side whose words they are
     */
    public record Restatement(Side side, Hearing hearing, boolean retracted) {
    }

    /** Whether the other side finds itself understood. */
    public enum Hearing {

        UNANSWERED, CONFIRMED, REJECTED

    }

}
