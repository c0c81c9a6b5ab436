package dev.parley.commandservice.web.requests;

import static dev.parley.commandservice.web.Conversions.list;
import static dev.parley.commandservice.web.Conversions.optional;
import static dev.parley.commandservice.web.Conversions.text;

import dev.parley.commandservice.dispatch.LatestPolicy;
import dev.parley.commandservice.negotiation.commands.RequestCommand;
import dev.parley.commandservice.negotiation.commands.RequestCommand.AddDemand;
import dev.parley.commandservice.negotiation.commands.RequestCommand.NewClaim;
import dev.parley.commandservice.negotiation.commands.RequestCommand.RaiseRequest;
import dev.parley.commandservice.negotiation.commands.RequestCommand.Urgency;
import dev.parley.commandservice.web.Call;
import dev.parley.commandservice.web.PersonLookup;
import dev.parley.commandservice.web.references.ReferenceBodies.NewReference;
import dev.parley.commandservice.web.requests.RequestBodies.ExistingCommitment;
import dev.parley.commandservice.web.requests.RequestBodies.Expedited;
import dev.parley.commandservice.web.requests.RequestBodies.NewDemand;
import dev.parley.commandservice.web.requests.RequestBodies.NewRequest;
import dev.parley.commandservice.web.requests.RequestBodies.NewStake;
import dev.parley.personaldata.Directory;
import dev.parley.personaldata.NewNames;
import dev.parley.sharedevents.AccountId;
import dev.parley.sharedevents.ClaimId;
import dev.parley.sharedevents.DemandId;
import dev.parley.sharedevents.Ids;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.OptionId;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.ReferenceEvent.ReferenceLinked;
import dev.parley.sharedevents.RequestEvent.Commitment;
import dev.parley.sharedevents.Stake;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes commands of what is said about a request, with new ids for all that is new. */
final class Drafts {

    private final PersonLookup people;

    private final LatestPolicy policy;

    Drafts(PersonLookup people, LatestPolicy policy) {
        this.people = people;
        this.policy = policy;
    }

    RaiseRequest raise(NewRequest body, Call call, NewNames names) {
        List<String> customers = list(body.demands()).stream().map(NewDemand::account).toList();
        Directory.Found found = people.find(list(body.onBehalfOf()), customers);
        List<PersonId> onBehalfOf = PersonLookup.allNamed(found, body.onBehalfOf(), "/onBehalfOf");
        List<NewClaim> claims = list(body.claims()).stream()
            .map(claim -> new NewClaim(new ClaimId(Ids.next()), claim.code(), optional(claim.statement())))
            .toList();
        List<ReferenceLinked> references = new ArrayList<>(references(body.references(), null, names));
        List<RequestCommand.NewDemand> demands = new ArrayList<>();
        for (NewDemand one : list(body.demands())) {
            RequestCommand.NewDemand demand = demand(one, names.account(found, one.account()));
            demands.add(demand);
            references.addAll(references(one.references(), demand.id(), names));
        }
        return new RaiseRequest(new NegotiationId(Ids.next()), call.by(), text(body.title()), optional(body.problem()),
                optional(body.ask()), new OptionId(Ids.next()), body.salesTeam(), body.productArea(), body.segment(),
                demands, claims, onBehalfOf, commitment(body.existingCommitment()), urgency(body.expedited()),
                references, policy.inForce());
    }

    static AddDemand add(NegotiationId negotiation, NewDemand body, Call call, NewNames names) {
        RequestCommand.NewDemand demand = demand(body, names.account(body.account()));
        return new AddDemand(negotiation, call.by(), demand, references(body.references(), demand.id(), names));
    }

    private static List<ReferenceLinked> references(@Nullable List<NewReference> bodies, @Nullable DemandId demand,
            NewNames names) {
        return list(bodies).stream().map(body -> body.linked(demand, names)).toList();
    }

    private static RequestCommand.NewDemand demand(NewDemand body, AccountId account) {
        return new RequestCommand.NewDemand(new DemandId(Ids.next()), account, stake(body.stake()), body.neededBy());
    }

    private static @Nullable Stake stake(@Nullable NewStake body) {
        return body == null ? null : new Stake(body.amount(), body.currency(), body.basis(), body.stage());
    }

    private static @Nullable Commitment commitment(@Nullable ExistingCommitment body) {
        return body == null ? null : new Commitment(body.kind(), optional(body.reference()), body.dueOn());
    }

    private static @Nullable Urgency urgency(@Nullable Expedited body) {
        return body == null ? null : new Urgency(null, optional(body.reason()));
    }

}
