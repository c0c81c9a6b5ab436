package dev.parley.commandservice.negotiation.commands;

import java.time.LocalDate;
import java.util.List;

import dev.parley.sharedevents.By;
import dev.parley.sharedevents.DecisionEvent.OverrideCause;
import dev.parley.sharedevents.DecisionEvent.Stance;
import dev.parley.sharedevents.DemandId;
import dev.parley.sharedevents.Disposition;
import dev.parley.sharedevents.EvidenceId;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.OptionId;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Reasoning.Forecast;
import dev.parley.sharedevents.Reasoning.Ground;
import dev.parley.sharedevents.Reasoning.Merit;
import dev.parley.sharedevents.rules.Operation;
import org.jspecify.annotations.Nullable;

/** About the decision: how it comes about, and what may replace it. */
public sealed interface DecisionCommand extends NegotiationCommand {

    @Override
    default Operation operation() {
        return switch (this) {
            case OpenLastCall _ -> Operation.OPEN_LAST_CALL;
            case Escalate _ -> Operation.ESCALATE;
            case Decide _ -> Operation.DECIDE;
            case OverrideDecision _ -> Operation.OVERRIDE;
            case CompleteDecision _ -> Operation.COMPLETE_DECISION;
            case RecordStance _ -> Operation.RECORD_STANCE;
            case Reopen _ -> Operation.REOPEN;
            case Supersede _ -> Operation.SUPERSEDE;
        };
    }

    /**
     * @param option the counter-option to be accepted; for the other dispositions absent
     */
    record OpenLastCall(NegotiationId negotiation, By by, Disposition disposition,
            @Nullable OptionId option) implements DecisionCommand {
    }

    record Escalate(NegotiationId negotiation, By by, @Nullable Narrative reason) implements DecisionCommand {
    }

    /**
     * @param option the counter-option that is accepted; for the other dispositions
     * absent
     * @param decidedOn today, if absent
     * @param decidedBy whoever gives the command, if empty; a FACILITATOR has to name
     * them
     */
    record Decide(NegotiationId negotiation, By by, Disposition disposition, @Nullable OptionId option,
            @Nullable Narrative rationale, List<Narrative> displaces, @Nullable Narrative displacesNothingBecause,
            @Nullable Forecast forecast, boolean acknowledgesWeakReasons, List<Ground> grounds, @Nullable Merit merit,
            @Nullable Narrative noAlternativeBecause, @Nullable Narrative imposedBecause,
            @Nullable Narrative customerWording, @Nullable LocalDate revisitOn, @Nullable Narrative revisitWhen,
            List<Narrative> conditions, @Nullable LocalDate decidedOn, List<PersonId> decidedBy,
            @Nullable Narrative forum, @Nullable Narrative minutesLink) implements DecisionCommand {
    }

    /** The domain says override; the name keeps clear of Java's annotation. */
    record OverrideDecision(NegotiationId negotiation, By by, Disposition disposition, @Nullable OptionId option,
            @Nullable LocalDate revisitOn, @Nullable Narrative reason,
            @Nullable OverrideCause cause) implements DecisionCommand {
    }

    /** Says what an expedited decision left out; of the two what it needs. */
    record CompleteDecision(NegotiationId negotiation, By by, @Nullable Forecast forecast,
            @Nullable Narrative noAlternativeBecause) implements DecisionCommand {
    }

    record RecordStance(NegotiationId negotiation, By by, Stance stance,
            @Nullable Narrative note) implements DecisionCommand {
    }

    record Reopen(NegotiationId negotiation, By by, List<EvidenceId> evidence, List<DemandId> demands,
            @Nullable Narrative news) implements DecisionCommand {
    }

    /**
     * @param with the later request
     */
    record Supersede(NegotiationId negotiation, By by, NegotiationId with) implements DecisionCommand {
    }

}
