package dev.parley.commandservice.negotiation;

import java.util.EnumSet;
import java.util.Set;

import dev.parley.commandservice.negotiation.ClaimCommand.AddClaim;
import dev.parley.commandservice.negotiation.ClaimCommand.AttachEvidence;
import dev.parley.commandservice.negotiation.ClaimCommand.ChallengeClaim;
import dev.parley.commandservice.negotiation.ClaimCommand.ResolveClaim;
import dev.parley.commandservice.negotiation.CorrectionCommand.Correct;
import dev.parley.commandservice.negotiation.CorrectionCommand.Retract;
import dev.parley.commandservice.negotiation.DecisionCommand.Decide;
import dev.parley.commandservice.negotiation.DecisionCommand.Escalate;
import dev.parley.commandservice.negotiation.DecisionCommand.OpenLastCall;
import dev.parley.commandservice.negotiation.DecisionCommand.OverrideDecision;
import dev.parley.commandservice.negotiation.DecisionCommand.RecordStance;
import dev.parley.commandservice.negotiation.DecisionCommand.Reopen;
import dev.parley.commandservice.negotiation.DecisionCommand.Supersede;
import dev.parley.commandservice.negotiation.ObjectionCommand.RaiseObjection;
import dev.parley.commandservice.negotiation.ObjectionCommand.ResolveObjection;
import dev.parley.commandservice.negotiation.OptionCommand.ProposeCounterOption;
import dev.parley.commandservice.negotiation.OptionCommand.RespondToCounterOption;
import dev.parley.commandservice.negotiation.OutcomeCommand.RecordDealOutcome;
import dev.parley.commandservice.negotiation.OutcomeCommand.RecordDelivery;
import dev.parley.commandservice.negotiation.OutcomeCommand.RecordOutcome;
import dev.parley.commandservice.negotiation.OutcomeCommand.ScoreProcess;
import dev.parley.commandservice.negotiation.RequestCommand.AddDemand;
import dev.parley.commandservice.negotiation.RequestCommand.AssignDecider;
import dev.parley.commandservice.negotiation.RequestCommand.EstimateEffort;
import dev.parley.commandservice.negotiation.RequestCommand.HandOver;
import dev.parley.commandservice.negotiation.RequestCommand.MarkDuplicate;
import dev.parley.commandservice.negotiation.RequestCommand.RaiseRequest;
import dev.parley.commandservice.negotiation.RequestCommand.Reroute;
import dev.parley.commandservice.negotiation.RequestCommand.Restore;
import dev.parley.commandservice.negotiation.RequestCommand.ReviseRequest;
import dev.parley.commandservice.negotiation.RequestCommand.Withdraw;
import dev.parley.commandservice.negotiation.RestatementCommand.AnswerRestatement;
import dev.parley.commandservice.negotiation.RestatementCommand.RestateCase;
import dev.parley.commandservice.rules.Rule;
import dev.parley.sharedevents.Role;

import static dev.parley.commandservice.negotiation.State.DECIDED;
import static dev.parley.commandservice.negotiation.State.DUPLICATE;
import static dev.parley.commandservice.negotiation.State.LAST_CALL;
import static dev.parley.commandservice.negotiation.State.OPEN;
import static dev.parley.commandservice.negotiation.State.WITHDRAWN;

/** In which states each command may be given, and how it is refused in the others. */
final class StateTable {

    private static final Set<State> UNDECIDED = EnumSet.of(OPEN, LAST_CALL);

    private static final Set<State> GOING_ON = EnumSet.of(OPEN, LAST_CALL, DECIDED);

    private StateTable() {
    }

    static Set<State> statesFor(NegotiationCommand command) {
        return switch (command) {
            case RaiseRequest _ -> EnumSet.noneOf(State.class);
            case ReviseRequest _, AddClaim _, ChallengeClaim _, ResolveClaim _, RaiseObjection _, ResolveObjection _,
                    ProposeCounterOption _, RespondToCounterOption _, RestateCase _, AnswerRestatement _,
                    EstimateEffort _, AssignDecider _, Reroute _, OpenLastCall _, Escalate _, Decide _, Withdraw _,
                    MarkDuplicate _ ->
                UNDECIDED;
            case AddDemand _, AttachEvidence _ -> GOING_ON;
            // An executive's stance comes before a contract is declined.
            case RecordStance stance -> (stance.by().role() == Role.EXECUTIVE) ? GOING_ON : EnumSet.of(DECIDED);
            case OverrideDecision _, Reopen _, Supersede _, RecordDelivery _, ScoreProcess _, RecordOutcome _ ->
                EnumSet.of(DECIDED);
            case Restore _ -> EnumSet.of(WITHDRAWN, DUPLICATE);
            case RecordDealOutcome _, HandOver _, Correct _, Retract _ -> EnumSet.allOf(State.class);
        };
    }

    /** How what may not be done in a state is refused. */
    static Rule refusalIn(State state) {
        return switch (state) {
            case OPEN -> Rule.UNDECIDED;
            case LAST_CALL -> Rule.NOT_IN_LAST_CALL;
            case DECIDED, SUPERSEDED, WITHDRAWN, DUPLICATE -> Rule.CLOSED;
        };
    }

}
