package dev.parley.standalone.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import dev.parley.commandservice.negotiation.commands.NegotiationCommand;
import dev.parley.commandservice.negotiation.commands.RequestCommand.AddDemand;
import dev.parley.commandservice.negotiation.commands.RequestCommand.NewClaim;
import dev.parley.commandservice.negotiation.commands.RequestCommand.NewDemand;
import dev.parley.commandservice.negotiation.commands.RequestCommand.RaiseRequest;
import dev.parley.commandservice.negotiation.commands.RequestCommand.Urgency;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.ReasonCode;
import dev.parley.sharedevents.RequestEvent.Commitment;
import dev.parley.sharedevents.Stake;
import org.jspecify.annotations.Nullable;

/** Raises a request: the move that every story begins with. */
final class Raise implements Move {

    private final String title;

    private final String team;

    private final String area;

    private final String segment;

    private @Nullable Narrative problem;

    private @Nullable Narrative ask;

    private @Nullable Urgency urgency;

    private @Nullable String contract;

    private final List<Demand> demands = new ArrayList<>();

    private final List<Claim> claims = new ArrayList<>();

    private Raise(String title, String team, String area, String segment) {
        this.title = title;
        this.team = team;
        this.area = area;
        this.segment = segment;
    }

    private record Claim(String code, String statement) {
    }

    private record Demand(String account, Stake stake) {

        NewDemand in(Scene scene, @Nullable LocalDate neededBy) {
            return new NewDemand(scene.demand(account), scene.people().account(account), stake, neededBy);
        }

    }

    static Raise request(String title, String team, String area, String segment) {
        return new Raise(title, team, area, segment);
    }

    /** Another account turns out to have the problem too. */
    static Move demand(String account, int amount, String currency, Stake.Basis basis, String stage) {
        return (scene, by) -> new AddDemand(scene.negotiation(), by,
                new Demand(account, stake(amount, currency, basis, stage)).in(scene, null), List.of());
    }

    Raise problem(String text) {
        problem = Narrative.of(text);
        return this;
    }

    Raise ask(String text) {
        ask = Narrative.of(text);
        return this;
    }

    Raise by(String account, int amount, String currency, Stake.Basis basis, String stage) {
        demands.add(new Demand(account, stake(amount, currency, basis, stage)));
        return this;
    }

    Raise because(String code, String statement) {
        claims.add(new Claim(code, statement));
        return this;
    }

    Raise urgent(String code, String reason) {
        urgency = new Urgency(new ReasonCode(code), Narrative.of(reason));
        return this;
    }

    Raise inContract(String reference) {
        contract = reference;
        return this;
    }

    @Override
    public NegotiationCommand in(Scene scene, By by) {
        LocalDate neededBy = Scene.day(by.at()).plusDays(90);
        Commitment commitment = (contract == null) ? null
                : new Commitment(Commitment.Kind.CONTRACT, Narrative.of(contract), neededBy);
        return new RaiseRequest(scene.negotiation(), by, Narrative.of(title), problem, ask, scene.ask(), team, area,
                segment, demands.stream().map(demand -> demand.in(scene, neededBy)).toList(),
                claims.stream().map(claim -> newClaim(scene, claim)).toList(), List.of(), commitment, urgency,
                List.of(), scene.policy());
    }

    private static NewClaim newClaim(Scene scene, Claim claim) {
        return new NewClaim(scene.claim(claim.code()), new ReasonCode(claim.code()), Narrative.of(claim.statement()));
    }

    private static Stake stake(int amount, String currency, Stake.Basis basis, String stage) {
        return new Stake(BigDecimal.valueOf(amount), currency, basis, stage);
    }

}
