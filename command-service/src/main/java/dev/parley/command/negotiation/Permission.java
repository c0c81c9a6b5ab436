package dev.parley.command.negotiation;

import java.util.EnumSet;
import java.util.Set;

import dev.parley.command.negotiation.ClaimCommand.AddClaim;
import dev.parley.command.negotiation.ClaimCommand.AttachEvidence;
import dev.parley.command.negotiation.ClaimCommand.ChallengeClaim;
import dev.parley.command.negotiation.ClaimCommand.ResolveClaim;
import dev.parley.command.negotiation.CorrectionCommand.Correct;
import dev.parley.command.negotiation.CorrectionCommand.Retract;
import dev.parley.command.negotiation.DecisionCommand.Decide;
import dev.parley.command.negotiation.DecisionCommand.Escalate;
import dev.parley.command.negotiation.DecisionCommand.OpenLastCall;
import dev.parley.command.negotiation.DecisionCommand.OverrideDecision;
import dev.parley.command.negotiation.DecisionCommand.RecordStance;
import dev.parley.command.negotiation.DecisionCommand.Reopen;
import dev.parley.command.negotiation.DecisionCommand.Supersede;
import dev.parley.command.negotiation.ObjectionCommand.ObjectionOutcome;
import dev.parley.command.negotiation.ObjectionCommand.RaiseObjection;
import dev.parley.command.negotiation.ObjectionCommand.ResolveObjection;
import dev.parley.command.negotiation.OptionCommand.ProposeCounterOption;
import dev.parley.command.negotiation.OptionCommand.RespondToCounterOption;
import dev.parley.command.negotiation.OutcomeCommand.RecordDealOutcome;
import dev.parley.command.negotiation.OutcomeCommand.RecordDelivery;
import dev.parley.command.negotiation.OutcomeCommand.RecordOutcome;
import dev.parley.command.negotiation.OutcomeCommand.ScoreProcess;
import dev.parley.command.negotiation.RequestCommand.AddDemand;
import dev.parley.command.negotiation.RequestCommand.AssignDecider;
import dev.parley.command.negotiation.RequestCommand.EstimateEffort;
import dev.parley.command.negotiation.RequestCommand.HandOver;
import dev.parley.command.negotiation.RequestCommand.MarkDuplicate;
import dev.parley.command.negotiation.RequestCommand.RaiseRequest;
import dev.parley.command.negotiation.RequestCommand.Reroute;
import dev.parley.command.negotiation.RequestCommand.Restore;
import dev.parley.command.negotiation.RequestCommand.ReviseRequest;
import dev.parley.command.negotiation.RequestCommand.Withdraw;
import dev.parley.command.negotiation.RestatementCommand.AnswerRestatement;
import dev.parley.command.negotiation.RestatementCommand.RestateCase;
import dev.parley.events.Role;
import dev.parley.events.Side;
import org.jspecify.annotations.Nullable;

import static dev.parley.events.Role.EXECUTIVE;
import static dev.parley.events.Role.FACILITATOR;
import static dev.parley.events.Role.PRODUCT;
import static dev.parley.events.Role.SALES;

/** Who may give which command: the table of roles, and the commands of one side only. */
final class Permission {

    private static final Set<Role> EITHER_SIDE = EnumSet.of(SALES, PRODUCT);

    private Permission() {
    }

    static Set<Role> rolesFor(NegotiationCommand command) {
        return switch (command) {
            case RaiseRequest _, ReviseRequest _, AddDemand _, AddClaim _, AttachEvidence _, ChallengeClaim _,
                    ResolveClaim _, RaiseObjection _, ProposeCounterOption _, RespondToCounterOption _, RestateCase _,
                    AnswerRestatement _, Escalate _, Withdraw _, ScoreProcess _, RecordOutcome _ ->
                EITHER_SIDE;
            case RecordDealOutcome _ -> EnumSet.of(SALES);
            case EstimateEffort _, OpenLastCall _, RecordDelivery _, Supersede _ -> EnumSet.of(PRODUCT);
            case Decide _ -> EnumSet.of(PRODUCT, EXECUTIVE, FACILITATOR);
            case OverrideDecision _ -> EnumSet.of(EXECUTIVE);
            case RecordStance _, Reopen _ -> EnumSet.of(SALES, PRODUCT, EXECUTIVE);
            case ResolveObjection resolve ->
                (resolve.outcome() == ObjectionOutcome.OVERRULED) ? EnumSet.of(PRODUCT, EXECUTIVE) : EITHER_SIDE;
            case Reroute _ -> EnumSet.of(PRODUCT, FACILITATOR);
            case AssignDecider _, MarkDuplicate _, Restore _ -> EnumSet.of(FACILITATOR);
            case HandOver _ -> EnumSet.of(SALES, PRODUCT, FACILITATOR);
            case Correct _, Retract _ -> EnumSet.of(SALES, PRODUCT, EXECUTIVE, FACILITATOR);
        };
    }

    /**
     * The side that alone may do it; absent if either may, or if it is not about sides.
     */
    static @Nullable Side sideFor(NegotiationCommand command) {
        return switch (command) {
            case ReviseRequest _, RespondToCounterOption _, Escalate _ -> Side.ASKING;
            case EstimateEffort _, OpenLastCall _, RecordDelivery _, Supersede _ -> Side.ANSWERING;
            case ResolveObjection resolve when resolve.outcome() == ObjectionOutcome.OVERRULED -> Side.ANSWERING;
            default -> null;
        };
    }

}
