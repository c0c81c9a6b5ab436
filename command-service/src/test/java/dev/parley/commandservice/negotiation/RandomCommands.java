package dev.parley.commandservice.negotiation;

import static dev.parley.commandservice.negotiation.Cast.*;

import dev.parley.commandservice.negotiation.commands.NegotiationCommand;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;

import dev.parley.commandservice.negotiation.commands.ClaimCommand.*;
import dev.parley.commandservice.negotiation.commands.CorrectionCommand.Retract;
import dev.parley.commandservice.negotiation.commands.CommentCommand.AddComment;
import dev.parley.commandservice.negotiation.commands.DecisionCommand.*;
import dev.parley.commandservice.negotiation.commands.ObjectionCommand.*;
import dev.parley.commandservice.negotiation.commands.OptionCommand.*;
import dev.parley.commandservice.negotiation.commands.OutcomeCommand.*;
import dev.parley.commandservice.negotiation.commands.RequestCommand.*;
import dev.parley.commandservice.negotiation.commands.RestatementCommand.*;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.ClaimId;
import dev.parley.sharedevents.CommentId;
import dev.parley.sharedevents.DecisionEvent.OverrideCause;
import dev.parley.sharedevents.DecisionEvent.Stance;
import dev.parley.sharedevents.DemandId;
import dev.parley.sharedevents.Disposition;
import dev.parley.sharedevents.EvidenceId;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.ObjectionId;
import dev.parley.sharedevents.OptionEvent.AnsweredBy;
import dev.parley.sharedevents.OptionId;
import dev.parley.sharedevents.OutcomeEvent.DealOutcome;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Policy;
import dev.parley.sharedevents.Reasoning.Forecast;
import dev.parley.sharedevents.Reasoning.Ground;
import dev.parley.sharedevents.RestatementId;
import dev.parley.sharedevents.Role;
import org.jspecify.annotations.Nullable;

/**
 * Commands that anybody might give, mostly in a role that fits: a person may take several
 * roles, ids are few, so that commands meet, and time goes on.
 */
final class RandomCommands {

    private static final List<PersonId> PEOPLE = List.of(SALLY, SAM, PETRA, PAUL, EVE, FAY);

    private static final List<Role> THEIR_ROLES = List.of(Role.SALES, Role.SALES, Role.PRODUCT, Role.PRODUCT,
            Role.EXECUTIVE, Role.FACILITATOR);

    private final RandomGenerator random;

    private final NegotiationId negotiation;

    private final NegotiationId other;

    private Instant now = NOW;

    private int made;

    RandomCommands(RandomGenerator random, NegotiationId negotiation, NegotiationId other) {
        this.random = random;
        this.negotiation = negotiation;
        this.other = other;
    }

    RaiseRequest raise(NegotiationId id) {
        By by = new By(random.nextBoolean() ? SALLY : PETRA, random.nextBoolean() ? Role.SALES : Role.PRODUCT, now);
        Policy policy = PolicyBuilder.policy().lastCallHours(random.nextInt(2) * 12).now();
        // Somebody of product is left to answer.
        List<PersonId> behalf = (random.nextInt(3) == 0) ? List.of(any(SALLY, SAM, PETRA, EVE, FAY)) : List.of();
        return new RaiseRequest(id, by, text("title"), text("problem"), text("ask"), ASK, null, null, null,
                List.of(new NewDemand(new DemandId("d0"), ACME, null, null)),
                List.of(new NewClaim(new ClaimId("1"), code(any(List.of("Y03", "G01"))), null)), behalf, null,
                (random.nextInt(4) == 0) ? new Urgency(code("G06"), text("at once")) : null, List.of(), policy);
    }

    NegotiationCommand next() {
        now = now.plus(Duration.ofHours(random.nextInt(60)));
        made++;
        return (random.nextInt(60) == 0) ? ending() : goingOn();
    }

    private NegotiationCommand ending() {
        return switch (random.nextInt(3)) {
            case 0 -> new Withdraw(negotiation, asking(), null);
            case 1 -> new MarkDuplicate(negotiation, facilitator(), other);
            default -> new Supersede(negotiation, product(), other);
        };
    }

    private NegotiationCommand goingOn() {
        return switch (random.nextInt(40)) {
            case 0 -> new ReviseRequest(negotiation, asking(), text("title " + made), null, null);
            case 1 -> new AddDemand(negotiation, by(), demand(), List.of());
            case 2 -> new EstimateEffort(negotiation, product(), random.nextInt(5));
            case 3 -> new AssignDecider(negotiation, facilitator(), any(PEOPLE));
            case 4 -> new HandOver(negotiation, facilitator(), any(PEOPLE), any(PEOPLE));
            case 5, 6 -> decide();
            case 7, 8 -> new Restore(negotiation, facilitator(), text("why"));
            case 9 -> new AddClaim(negotiation, by(), claim(), code(any(List.of("Y01", "G06", "N01"))), null);
            case 10 -> new AttachEvidence(negotiation, by(), claim(), evidence(), text("source"), null, null, null);
            case 11 -> new ChallengeClaim(negotiation, by(), claim(), text("why?"));
            case 12 -> new ResolveClaim(negotiation, by(), claim(), any(ClaimOutcome.values()), null);
            case 13, 14, 15 -> new RaiseObjection(negotiation, by(), objection(), any(options()),
                    code(any(List.of("G09", "G06"))), text("harm"), text("why"), random.nextInt(4) > 0);
            case 16, 17, 30, 39 -> new ResolveObjection(negotiation, by(), objection(), any(ObjectionOutcome.values()),
                    any(options()), text("why"));
            case 18 -> new ProposeCounterOption(negotiation, by(), COUNTER, text("export"), text("so"), null, null);
            case 19 -> new RespondToCounterOption(negotiation, asking(), COUNTER, any(OptionAnswer.values()),
                    AnsweredBy.REP, text("why"));
            case 20 -> new RestateCase(negotiation, by(), new RestatementId("r" + made), text("you"));
            case 21, 22 -> new OpenLastCall(negotiation, product(), disposition(), null);
            case 23 -> new Escalate(negotiation, asking(), text("why"));
            case 24, 25, 26, 27 -> decide();
            case 28 -> new OverrideDecision(negotiation, executive(), disposition(), any(optionsOrNone()),
                    day().plusDays(9), text("why"), OverrideCause.STRATEGY);
            case 29 -> new Reopen(negotiation, by(), List.of(evidence()), List.of(), null);
            case 31, 35, 36 -> new ScoreProcess(negotiation, by(), 3, null);
            case 32, 37, 38 -> any(new RecordOutcome(negotiation, by(), true, null),
                    new CompleteDecision(negotiation, product(), new Forecast(text("yes"), 0.5, day()), text("no")),
                    new RecordStance(negotiation, by(), Stance.AGREE, null),
                    new AddComment(negotiation, by(), new CommentId("comment" + made), null, text("so?"), List.of()),
                    new RecordDealOutcome(negotiation, asking(), ACME, DealOutcome.WON, null, null, null));
            default -> new Retract(negotiation, by(), 0, random.nextInt(12), text("not so"));
        };
    }

    private Decide decide() {
        Disposition disposition = disposition();
        boolean counter = disposition == Disposition.ACCEPTED_COUNTER;
        Narrative rationale = (random.nextInt(6) == 0) ? null : text("because");
        List<PersonId> decidedBy = (random.nextInt(3) == 0) ? List.of(any(PEOPLE)) : List.of();
        return new Decide(negotiation, random.nextInt(4) == 0 ? by() : product(), disposition, counter ? COUNTER : null,
                rationale, List.of(), text("small"),
                (random.nextInt(4) == 0) ? null : new Forecast(text("yes"), 0.5, day()), random.nextBoolean(),
                List.of(new Ground(code("G02"), null)), null, text("none"), random.nextBoolean() ? text("time") : null,
                null, disposition == Disposition.DEFERRED ? day().plusDays(random.nextInt(1, 5)) : null, null,
                List.of(), null, decidedBy, null, null);
    }

    private LocalDate day() {
        return LocalDate.ofInstant(now, java.time.ZoneOffset.UTC);
    }

    private By by() {
        int who = random.nextInt(PEOPLE.size());
        Role role = (random.nextInt(5) == 0) ? any(Role.values()) : THEIR_ROLES.get(who);
        return new By(PEOPLE.get(who), role, now);
    }

    private By asking() {
        return new By(any(List.of(SALLY, SAM, SALLY, PETRA)), any(List.of(Role.SALES, Role.PRODUCT)), now);
    }

    private By product() {
        return new By(any(List.of(PETRA, PAUL, PAUL, SAM)), Role.PRODUCT, now);
    }

    private By executive() {
        return new By(any(List.of(EVE, SAM)), Role.EXECUTIVE, now);
    }

    private By facilitator() {
        return new By(FAY, Role.FACILITATOR, now);
    }

    private NewDemand demand() {
        return new NewDemand(new DemandId("d" + made), any(List.of(ACME, GLOBEX)), null, null);
    }

    private ClaimId claim() {
        return new ClaimId(String.valueOf(random.nextInt(1, 4)));
    }

    private EvidenceId evidence() {
        return new EvidenceId("e" + random.nextInt(2));
    }

    private ObjectionId objection() {
        return new ObjectionId("o" + random.nextInt(3));
    }

    private static List<OptionId> options() {
        return List.of(ASK, ASK, COUNTER, OptionId.NONE);
    }

    private @Nullable OptionId[] optionsOrNone() {
        return new OptionId[] { null, null, COUNTER };
    }

    private Disposition disposition() {
        return any(Disposition.values());
    }

    @SafeVarargs
    private <T extends @Nullable Object> T any(T... of) {
        return of[random.nextInt(of.length)];
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

}
