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
import dev.parley.commandservice.negotiation.commands.ObjectionCommand.ObjectionOutcome;
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
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.Side;
import org.jspecify.annotations.Nullable;

import static dev.parley.sharedevents.Role.EXECUTIVE;
import static dev.parley.sharedevents.Role.FACILITATOR;
import static dev.parley.sharedevents.Role.PRODUCT;
import static dev.parley.sharedevents.Role.SALES;

/** Who may give which command: the table of roles, and the commands of one side only. */
public final class Permission {

    private static final Set<Role> EITHER_SIDE = EnumSet.of(SALES, PRODUCT);

    private Permission() {
    }

    public static Set<Role> rolesFor(NegotiationCommand command) {
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
    public static @Nullable Side sideFor(NegotiationCommand command) {
        return switch (command) {
            case ReviseRequest _, RespondToCounterOption _, Escalate _ -> Side.ASKING;
            case EstimateEffort _, OpenLastCall _, RecordDelivery _, Supersede _ -> Side.ANSWERING;
            case ResolveObjection resolve when resolve.outcome() == ObjectionOutcome.OVERRULED -> Side.ANSWERING;
            default -> null;
        };
    }

}
