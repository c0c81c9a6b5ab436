package dev.parley.commandservice.negotiation.state;

import java.time.LocalDate;
import java.util.List;

import dev.parley.sharedevents.By;
import dev.parley.sharedevents.DecisionEvent.CounterOptionChosen;
import dev.parley.sharedevents.DecisionEvent.DecisionCompleted;
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
public record Decisions(@Nullable Decision standing, int deferrals) {

    public static final Decisions NONE = new Decisions(null, 0);

    public Decisions on(NegotiationEvent event, By by, long seq) {
        return switch (event) {
            case RequestAccepted accepted -> decided(new Decision(Disposition.ACCEPTED, null,
                    accepted.reasoning().decidedBy(), null, seq, accepted.reasoning().forecast() != null));
            case CounterOptionChosen chosen -> decided(new Decision(Disposition.ACCEPTED_COUNTER, chosen.option(),
                    chosen.reasoning().decidedBy(), null, seq, chosen.reasoning().forecast() != null));
            case RequestDeclined declined -> decided(new Decision(Disposition.DECLINED, null,
                    declined.reasoning().decidedBy(), null, seq, declined.noAlternativeBecause() != null));
            case RequestDeferred deferred -> decided(new Decision(Disposition.DEFERRED, null,
                    deferred.reasoning().decidedBy(), deferred.revisitOn(), seq, true));
            case DecisionOverridden overridden -> decided(new Decision(overridden.disposition(), overridden.option(),
                    List.of(by.person()), overridden.revisitOn(), seq, true));
            case DecisionCompleted _ when standing != null -> new Decisions(standing.completed(), deferrals);
            case RequestReopened _ -> new Decisions(null, deferrals);
            default -> this;
        };
    }

    private Decisions decided(Decision decision) {
        return new Decisions(decision, decision.isDeferral() ? deferrals + 1 : deferrals);
    }

    /**
     * What was decided.
     *
     * @param option the counter-option that was accepted
     * @param seq the sequence number of the event that said so
     * @param complete whether a yes has its forecast, and a no says why there is no
     * alternative
     */
    public record Decision(Disposition disposition, @Nullable OptionId option, List<PersonId> deciders,
            @Nullable LocalDate revisitOn, long seq, boolean complete) {

        Decision completed() {
            return new Decision(disposition, option, deciders, revisitOn, seq, true);
        }

        public boolean isDeferral() {
            return disposition == Disposition.DEFERRED;
        }

        public boolean isDueOn(LocalDate day) {
            return isDeferral() && revisitOn != null && !revisitOn.isAfter(day);
        }

    }

}
