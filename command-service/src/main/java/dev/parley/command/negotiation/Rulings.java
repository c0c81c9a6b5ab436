package dev.parley.command.negotiation;

import java.time.LocalDate;
import java.util.List;

import dev.parley.events.By;
import dev.parley.events.DecisionEvent.CounterOptionChosen;
import dev.parley.events.DecisionEvent.DecisionOverridden;
import dev.parley.events.DecisionEvent.RequestAccepted;
import dev.parley.events.DecisionEvent.RequestDeclined;
import dev.parley.events.DecisionEvent.RequestDeferred;
import dev.parley.events.DecisionEvent.RequestReopened;
import dev.parley.events.Disposition;
import dev.parley.events.NegotiationEvent;
import dev.parley.events.OptionId;
import dev.parley.personal.PersonId;
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
