package dev.parley.commandservice.negotiation.rules;

import java.util.EnumSet;
import java.util.Set;

import dev.parley.commandservice.negotiation.commands.ClaimCommand.AddClaim;
import dev.parley.commandservice.negotiation.commands.ClaimCommand.AttachEvidence;
import dev.parley.commandservice.negotiation.commands.ClaimCommand.ChallengeClaim;
import dev.parley.commandservice.negotiation.commands.ClaimCommand.ResolveClaim;
import dev.parley.commandservice.negotiation.commands.CorrectionCommand.Correct;
import dev.parley.commandservice.negotiation.commands.CorrectionCommand.Retract;
import dev.parley.commandservice.negotiation.commands.DecisionCommand.Decide;
import dev.parley.commandservice.negotiation.commands.DecisionCommand.Escalate;
import dev.parley.commandservice.negotiation.commands.DecisionCommand.OpenLastCall;
import dev.parley.commandservice.negotiation.commands.DecisionCommand.OverrideDecision;
import dev.parley.commandservice.negotiation.commands.DecisionCommand.RecordStance;
import dev.parley.commandservice.negotiation.commands.DecisionCommand.Reopen;
import dev.parley.commandservice.negotiation.commands.DecisionCommand.Supersede;
import dev.parley.commandservice.negotiation.commands.NegotiationCommand;
import dev.parley.commandservice.negotiation.commands.ObjectionCommand.RaiseObjection;
import dev.parley.commandservice.negotiation.commands.ObjectionCommand.ResolveObjection;
import dev.parley.commandservice.negotiation.commands.OptionCommand.ProposeCounterOption;
import dev.parley.commandservice.negotiation.commands.OptionCommand.RespondToCounterOption;
import dev.parley.commandservice.negotiation.commands.OutcomeCommand.RecordDealOutcome;
import dev.parley.commandservice.negotiation.commands.OutcomeCommand.RecordDelivery;
import dev.parley.commandservice.negotiation.commands.OutcomeCommand.RecordOutcome;
import dev.parley.commandservice.negotiation.commands.OutcomeCommand.ScoreProcess;
import dev.parley.commandservice.negotiation.commands.RequestCommand.AddDemand;
import dev.parley.commandservice.negotiation.commands.RequestCommand.AssignDecider;
import dev.parley.commandservice.negotiation.commands.RequestCommand.EstimateEffort;
import dev.parley.commandservice.negotiation.commands.RequestCommand.HandOver;
import dev.parley.commandservice.negotiation.commands.RequestCommand.MarkDuplicate;
import dev.parley.commandservice.negotiation.commands.RequestCommand.RaiseRequest;
import dev.parley.commandservice.negotiation.commands.RequestCommand.Reroute;
import dev.parley.commandservice.negotiation.commands.RequestCommand.Restore;
import dev.parley.commandservice.negotiation.commands.RequestCommand.ReviseRequest;
import dev.parley.commandservice.negotiation.commands.RequestCommand.Withdraw;
import dev.parley.commandservice.negotiation.commands.RestatementCommand.AnswerRestatement;
import dev.parley.commandservice.negotiation.commands.RestatementCommand.RestateCase;
import dev.parley.commandservice.negotiation.state.State;
import dev.parley.commandservice.rules.Rule;
import dev.parley.sharedevents.Role;

import static dev.parley.commandservice.negotiation.state.State.DECIDED;
import static dev.parley.commandservice.negotiation.state.State.DUPLICATE;
import static dev.parley.commandservice.negotiation.state.State.LAST_CALL;
import static dev.parley.commandservice.negotiation.state.State.OPEN;
import static dev.parley.commandservice.negotiation.state.State.WITHDRAWN;

/** In which states each command may be given, and how it is refused in the others. */
public final class StateTable {

    private static final Set<State> UNDECIDED = EnumSet.of(OPEN, LAST_CALL);

    private static final Set<State> GOING_ON = EnumSet.of(OPEN, LAST_CALL, DECIDED);

    private StateTable() {
    }

    public static Set<State> statesFor(NegotiationCommand command) {
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
    public static Rule refusalIn(State state) {
        return switch (state) {
            case OPEN -> Rule.UNDECIDED;
            case LAST_CALL -> Rule.NOT_IN_LAST_CALL;
            case DECIDED, SUPERSEDED, WITHDRAWN, DUPLICATE -> Rule.CLOSED;
        };
    }

}
