package dev.parley.systemtests.allowed;

import dev.parley.commandservice.negotiation.commands.RequestCommand.NewClaim;
import dev.parley.commandservice.negotiation.commands.RequestCommand.NewDemand;
import dev.parley.commandservice.negotiation.commands.RequestCommand.RaiseRequest;
import dev.parley.commandservice.negotiation.commands.RequestCommand.Urgency;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.ClaimEvent.ClaimAdded;
import dev.parley.sharedevents.ClaimEvent.Favours;
import dev.parley.sharedevents.ClaimId;
import dev.parley.sharedevents.DecisionEvent.LastCallOpened;
import dev.parley.sharedevents.DecisionEvent.RequestDeclined;
import dev.parley.sharedevents.DecisionEvent.RequestDeferred;
import dev.parley.sharedevents.DemandId;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.OptionId;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Policy;
import dev.parley.sharedevents.ReasonCode;
import dev.parley.sharedevents.Reasoning;
import dev.parley.sharedevents.RequestEvent.Commitment;
import dev.parley.sharedevents.RequestEvent.ImportedFrom;
import dev.parley.sharedevents.RequestEvent.RequestRaised;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.Side;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How negotiations begin: raised here by anybody who may, or history from elsewhere. */
record Beginning(World world, Draw draw) {

    private static final List<ZoneId> ZONES = List.of(ZoneId.of("UTC"), ZoneId.of("America/Los_Angeles"),
            ZoneId.of("Pacific/Kiritimati"));

    NegotiationId negotiation() {
        NegotiationId id = new NegotiationId(draw.fresh("n"));
        if (draw.upTo(8) == 0) {
            By importer = new By(new PersonId("u_fay"), Role.FACILITATOR, draw.now());
            world.imported(id, importer, history());
        }
        else {
            world.give(raise(id));
        }
        draw.goOn();
        return id;
    }

    private RaiseRequest raise(NegotiationId id) {
        Actor raiser = draw.any(Actor.all()
            .stream()
            .filter(actor -> actor.role() == Role.SALES || actor.role() == Role.PRODUCT)
            .filter(actor -> !actor.person().equals(Actor.PAM))
            .toList());
        List<PersonId> behalf = draw.upTo(3) == 0 ? List.of(draw.any(Actor.people().subList(0, 5))) : List.of();
        boolean urgent = draw.upTo(6) == 0;
        return new RaiseRequest(id, raiser.at(draw.now()), draw.text(), draw.text(), draw.text(),
                new OptionId(draw.fresh("p")), "EMEA", "Reports", "Mid",
                List.of(new NewDemand(new DemandId(draw.fresh("d")), draw.account(), draw.stake(), null)),
                List.of(new NewClaim(new ClaimId(draw.fresh("c")), draw.code(), draw.text())), behalf, commitment(),
                urgent ? new Urgency(new ReasonCode("G06"), draw.text()) : null, List.of(), policy());
    }

    private @Nullable Commitment commitment() {
        return draw.upTo(4) == 0 ? new Commitment(Commitment.Kind.CONTRACT, draw.text(), null) : null;
    }

    private Policy policy() {
        return new Policy(draw.upTo(2) * 12, true, true, 2, draw.upTo(4) == 0, 21, draw.upTo(3), 3, draw.any(ZONES),
                List.of());
    }

    private List<NegotiationEvent> history() {
        NegotiationEvent raised = new RequestRaised(draw.text(), null, null, new OptionId(draw.fresh("p")), null, null,
                null, List.of(), null, null, policy(), new ImportedFrom(draw.fresh("R-"), null));
        NegotiationEvent claim = new ClaimAdded(new ClaimId(draw.fresh("c")), draw.code(), null, Side.ASKING,
                Favours.YES);
        Reasoning reasoning = new Reasoning(draw.text(), List.of(new PersonId("u_bob")), draw.day(), null, null,
                List.of(), null, null, null, List.of());
        return switch (draw.upTo(4)) {
            case 0 -> List.of(raised, claim);
            case 1 -> List.of(raised, claim, new LastCallOpened(null, null, null));
            case 2 -> List.of(raised, new RequestDeferred(reasoning, null, null));
            default -> List.of(raised, claim, new RequestDeclined(reasoning, null));
        };
    }

}
