package dev.parley.commandservice.negotiation.commands;

import java.time.LocalDate;
import java.util.List;

import dev.parley.sharedevents.AccountId;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.ClaimId;
import dev.parley.sharedevents.DemandId;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.OptionId;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Policy;
import dev.parley.sharedevents.ReasonCode;
import dev.parley.sharedevents.ReferenceEvent.ReferenceLinked;
import dev.parley.sharedevents.RequestEvent.Commitment;
import dev.parley.sharedevents.Stake;
import dev.parley.sharedevents.rules.Operation;
import org.jspecify.annotations.Nullable;

/** About the request itself: its wording, its demands, who answers for it. */
public sealed interface RequestCommand extends NegotiationCommand {

    @Override
    default Operation operation() {
        return switch (this) {
            case RaiseRequest _ -> Operation.RAISE_REQUEST;
            case ReviseRequest _ -> Operation.REVISE_REQUEST;
            case AddDemand _ -> Operation.ADD_DEMAND;
            case EstimateEffort _ -> Operation.ESTIMATE_EFFORT;
            case AssignDecider _ -> Operation.ASSIGN_DECIDER;
            case Reroute _ -> Operation.REROUTE;
            case HandOver _ -> Operation.HAND_OVER;
            case Withdraw _ -> Operation.WITHDRAW;
            case MarkDuplicate _ -> Operation.MARK_DUPLICATE;
            case SuggestDuplicate _ -> Operation.SUGGEST_DUPLICATE;
            case DeclineDuplicateSuggestion _ -> Operation.DECLINE_DUPLICATE_SUGGESTION;
            case Restore _ -> Operation.RESTORE;
        };
    }

    /**
     * @param askOption the id that the ask gets as an option
     * @param references to the request and to its demands, as they are to be recorded
     * @param policy the policy in force
     */
    record RaiseRequest(NegotiationId negotiation, By by, Narrative title, @Nullable Narrative problem,
            @Nullable Narrative ask, OptionId askOption, @Nullable String salesTeam, @Nullable String productArea,
            @Nullable String segment, List<NewDemand> demands, List<NewClaim> claims, List<PersonId> onBehalfOf,
            @Nullable Commitment existingCommitment, @Nullable Urgency expedited, List<ReferenceLinked> references,
            Policy policy) implements RequestCommand {
    }

    /** What is absent stays as it was. */
    record ReviseRequest(NegotiationId negotiation, By by, @Nullable Narrative title, @Nullable Narrative problem,
            @Nullable Narrative ask) implements RequestCommand {
    }

    record AddDemand(NegotiationId negotiation, By by, NewDemand demand,
            List<ReferenceLinked> references) implements RequestCommand {
    }

    /**
     * @param personDays not negative
     */
    record EstimateEffort(NegotiationId negotiation, By by, double personDays) implements RequestCommand {
    }

    record AssignDecider(NegotiationId negotiation, By by, PersonId person) implements RequestCommand {
    }

    record Reroute(NegotiationId negotiation, By by, String productArea,
            @Nullable Narrative reason) implements RequestCommand {
    }

    record HandOver(NegotiationId negotiation, By by, PersonId from, PersonId to) implements RequestCommand {
    }

    record Withdraw(NegotiationId negotiation, By by, @Nullable Narrative reason) implements RequestCommand {
    }

    /**
     * @param of the earlier request, which takes the demands over
     */
    record MarkDuplicate(NegotiationId negotiation, By by, NegotiationId of) implements RequestCommand {
    }

    /**
     * @param of the earlier request that it seems to be a duplicate of
     */
    record SuggestDuplicate(NegotiationId negotiation, By by, NegotiationId of,
            @Nullable Narrative reason) implements RequestCommand {
    }

    record DeclineDuplicateSuggestion(NegotiationId negotiation, By by,
            @Nullable Narrative reason) implements RequestCommand {
    }

    record Restore(NegotiationId negotiation, By by, @Nullable Narrative reason) implements RequestCommand {
    }

    /** An account that has the problem. */
    record NewDemand(DemandId id, AccountId account, @Nullable Stake stake, @Nullable LocalDate neededBy) {
    }

    /** A reason that the request is raised with. */
    record NewClaim(ClaimId id, ReasonCode code, @Nullable Narrative statement) {
    }

    /**
     * Why there is no time.
     *
     * @param code G05 or G06; if absent, the one among the claims
     */
    record Urgency(@Nullable ReasonCode code, @Nullable Narrative reason) {
    }

}
