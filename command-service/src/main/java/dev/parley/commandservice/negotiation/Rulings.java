package dev.parley.commandservice.negotiation;

import java.time.LocalDate;
import java.util.List;

import dev.parley.sharedevents.By;
import dev.parley.sharedevents.DecisionEvent.CounterOptionChosen;
import dev.parley.sharedevents.DecisionEvent.DecisionOverridden;
import dev.parley.sharedevents.DecisionEvent.RequestAccepted;
import dev.parley.sharedevents.DecisionEvent.RequestDeclined;
import dev.parley.sharedevents.DecisionEvent.RequestDeferred;
import dev.parley.sharedevents.DecisionEvent.RequestReopened;
import dev.parley.sharedevents.Disposition;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.OptionId;
import dev.parley.sharedevents.PersonId;
import org.jspecify.annotations.Nullable;

/** The decision that stands now, if there is one, and how often there was a deferral. */
record Rulings(@Nullable Ruling standing, int deferrals) {

    static final Rulings NONE = new Rulings(null, 0);

    Rulings on(NegotiationEvent event, By by, long seq) {
        return switch (event) {
            case RequestAccepted accepted ->
                ruled(new Ruling(Disposition.ACCEPTED, null, accepted.reasoning().decidedBy(), null, seq));
            case CounterOptionChosen chosen -> ruled(new Ruling(Disposition.ACCEPTED_COUNTER, chosen.option(),
                    chosen.reasoning().decidedBy(), null, seq));
            case RequestDeclined declined ->
                ruled(new Ruling(Disposition.DECLINED, null, declined.reasoning().decidedBy(), null, seq));
            case RequestDeferred deferred -> ruled(new Ruling(Disposition.DEFERRED, null,
                    deferred.reasoning().decidedBy(), deferred.revisitOn(), seq));
            case DecisionOverridden overridden -> ruled(new Ruling(overridden.disposition(), overridden.option(),
                    List.of(by.person()), overridden.revisitOn(), seq));
            case RequestReopened _ -> new Rulings(null, deferrals);
            default -> this;
        };
    }

    private Rulings ruled(Ruling ruling) {
        return new Rulings(ruling, ruling.isDeferral() ? deferrals + 1 : deferrals);
    }

    /**
     * What was decided.
     *
     * @param option the counter-option that was accepted
     * @param seq the sequence number of the event that said so
     */
    record Ruling(Disposition disposition, @Nullable OptionId option, List<PersonId> deciders,
            @Nullable LocalDate revisitOn, long seq) {

        boolean isDeferral() {
            return disposition == Disposition.DEFERRED;
        }

        boolean isDueOn(LocalDate day) {
            return isDeferral() && revisitOn != null && !revisitOn.isAfter(day);
        }

    }

}
