package dev.parley.commandservice.negotiation.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.parley.commandservice.negotiation.commands.RequestCommand.NewClaim;
import dev.parley.commandservice.negotiation.commands.RequestCommand.NewDemand;
import dev.parley.commandservice.negotiation.commands.RequestCommand.RaiseRequest;
import dev.parley.commandservice.negotiation.commands.RequestCommand.Urgency;
import dev.parley.commandservice.negotiation.rules.Eligibility;
import dev.parley.commandservice.negotiation.rules.KnownRoles;
import dev.parley.commandservice.negotiation.rules.Reasons;
import dev.parley.commandservice.negotiation.rules.Text;
import dev.parley.commandservice.negotiation.state.References;
import dev.parley.commandservice.rules.Check;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.ReasonCode;
import dev.parley.sharedevents.RequestEvent.DemandAdded;
import dev.parley.sharedevents.RequestEvent.Expedited;
import dev.parley.sharedevents.RequestEvent.RequestRaised;
import dev.parley.sharedevents.Side;
import dev.parley.sharedevents.rules.Rule;
import org.jspecify.annotations.Nullable;

import static java.util.Objects.requireNonNull;

/** How a negotiation begins. */
public final class Raising {

    private static final Set<ReasonCode> URGENT = Set.of(new ReasonCode("G05"), new ReasonCode("G06"));

    private Raising() {
    }

    /** The request, then each demand, then each claim, then what they are elsewhere. */
    public static List<NegotiationEvent> events(RaiseRequest command, KnownRoles known) {
        check(command, known);
        List<NegotiationEvent> events = new ArrayList<>();
        events.add(raised(command));
        for (NewDemand demand : command.demands()) {
            events.add(new DemandAdded(demand.id(), demand.account(), demand.stake(), demand.neededBy(), null));
        }
        for (NewClaim claim : command.claims()) {
            events.add(Reasons.claim(claim.id(), claim.code(), claim.statement(), Side.ASKING, command.policy()));
        }
        events.addAll(command.references());
        return events;
    }

    private static void check(RaiseRequest command, KnownRoles known) {
        Check check = new Check()
            .refuse(Rule.PROBLEM_AND_ASK,
                    Text.isMissing(command.problem()) || Text.isMissing(command.ask())
                            || areSame(command.problem(), command.ask()))
            .refuse(Rule.CLAIM_REQUIRED, command.claims().isEmpty())
            .refuse(Rule.DEMAND_REQUIRED, command.demands().isEmpty())
            .refuse(Rule.EXPEDITED_NEEDS_GROUND, command.expedited() != null && expedited(command) == null)
            .refuse(Rule.ACCOUNT_ALREADY_THERE, namesAnAccountTwice(command.demands()))
            .refuse(Rule.ALREADY_LINKED, References.repeat(command.references()))
            .refuse(Rule.NOBODY_TO_ANSWER,
                    Eligibility.wouldLeaveNobody(command.onBehalfOf(), command.by().person()::equals, known));
        command.claims().forEach(claim -> Reasons.check(check, claim.code(), claim.statement(), command.policy()));
        check.done();
    }

    private static boolean areSame(@Nullable Narrative problem, @Nullable Narrative ask) {
        return problem instanceof Narrative.Clear(String one) && ask instanceof Narrative.Clear(String other)
                && Wording.areSame(one, other);
    }

    private static boolean namesAnAccountTwice(List<NewDemand> demands) {
        return demands.stream().map(NewDemand::account).distinct().count() < demands.size();
    }

    private static RequestRaised raised(RaiseRequest command) {
        return new RequestRaised(command.title(), requireNonNull(command.problem()), requireNonNull(command.ask()),
                command.askOption(), command.salesTeam(), command.productArea(), command.segment(),
                command.onBehalfOf(), command.existingCommitment(), expedited(command), command.policy(), null);
    }

    private static @Nullable Expedited expedited(RaiseRequest command) {
        Urgency urgency = command.expedited();
        if (urgency == null || Text.isMissing(urgency.reason())) {
            return null;
        }
        ReasonCode code = (urgency.code() != null) ? urgency.code() : urgentAmong(command.claims());
        return (code != null && URGENT.contains(code)) ? new Expedited(code, requireNonNull(urgency.reason())) : null;
    }

    private static @Nullable ReasonCode urgentAmong(List<NewClaim> claims) {
        for (NewClaim claim : claims) {
            if (URGENT.contains(claim.code())) {
                return claim.code();
            }
        }
        return null;
    }

}
