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
import dev.parley.commandservice.negotiation.ObjectionCommand.ObjectionOutcome;
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
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.Side;
import org.jspecify.annotations.Nullable;

import static dev.parley.sharedevents.Role.EXECUTIVE;
import static dev.parley.sharedevents.Role.FACILITATOR;
import static dev.parley.sharedevents.Role.PRODUCT;
import static dev.parley.sharedevents.Role.SALES;

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
