package dev.parley.systemtests.allowed;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.parley.commandservice.negotiation.commands.ClaimCommand.AddClaim;
import dev.parley.commandservice.negotiation.commands.ClaimCommand.AttachEvidence;
import dev.parley.commandservice.negotiation.commands.ClaimCommand.ChallengeClaim;
import dev.parley.commandservice.negotiation.commands.ClaimCommand.ClaimOutcome;
import dev.parley.commandservice.negotiation.commands.ClaimCommand.ResolveClaim;
import dev.parley.commandservice.negotiation.commands.CommentCommand.AcknowledgeMention;
import dev.parley.commandservice.negotiation.commands.CommentCommand.AddComment;
import dev.parley.commandservice.negotiation.commands.NegotiationCommand;
import dev.parley.commandservice.negotiation.commands.ObjectionCommand.ObjectionOutcome;
import dev.parley.commandservice.negotiation.commands.ObjectionCommand.RaiseObjection;
import dev.parley.commandservice.negotiation.commands.ObjectionCommand.ResolveObjection;
import dev.parley.commandservice.negotiation.commands.OptionCommand.OptionAnswer;
import dev.parley.commandservice.negotiation.commands.OptionCommand.ProposeCounterOption;
import dev.parley.commandservice.negotiation.commands.OptionCommand.RespondToCounterOption;
import dev.parley.commandservice.negotiation.commands.OutcomeCommand.RecordDealOutcome;
import dev.parley.commandservice.negotiation.commands.OutcomeCommand.RecordDelivery;
import dev.parley.commandservice.negotiation.commands.OutcomeCommand.RecordOutcome;
import dev.parley.commandservice.negotiation.commands.OutcomeCommand.ScoreProcess;
import dev.parley.commandservice.negotiation.commands.ReferenceCommand.LinkReference;
import dev.parley.commandservice.negotiation.commands.ReferenceCommand.RemoveReference;
import dev.parley.commandservice.negotiation.commands.RequestCommand.AddDemand;
import dev.parley.commandservice.negotiation.commands.RequestCommand.AssignDecider;
import dev.parley.commandservice.negotiation.commands.RequestCommand.DeclineDuplicateSuggestion;
import dev.parley.commandservice.negotiation.commands.RequestCommand.EstimateEffort;
import dev.parley.commandservice.negotiation.commands.RequestCommand.HandOver;
import dev.parley.commandservice.negotiation.commands.RequestCommand.MarkDuplicate;
import dev.parley.commandservice.negotiation.commands.RequestCommand.NewDemand;
import dev.parley.commandservice.negotiation.commands.RequestCommand.Reroute;
import dev.parley.commandservice.negotiation.commands.RequestCommand.Restore;
import dev.parley.commandservice.negotiation.commands.RequestCommand.ReviseRequest;
import dev.parley.commandservice.negotiation.commands.RequestCommand.SuggestDuplicate;
import dev.parley.commandservice.negotiation.commands.RequestCommand.Withdraw;
import dev.parley.commandservice.negotiation.commands.RestatementCommand.AnswerRestatement;
import dev.parley.commandservice.negotiation.commands.RestatementCommand.RestateCase;
import dev.parley.queryservice.views.negotiations.Claim;
import dev.parley.queryservice.views.negotiations.Demand;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.queryservice.views.negotiations.Objection;
import dev.parley.queryservice.views.negotiations.Option;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.ClaimId;
import dev.parley.sharedevents.CommentId;
import dev.parley.sharedevents.DemandId;
import dev.parley.sharedevents.EvidenceId;
import dev.parley.sharedevents.ExternalId;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.ObjectionId;
import dev.parley.sharedevents.OptionEvent.AnsweredBy;
import dev.parley.sharedevents.OptionId;
import dev.parley.sharedevents.OutcomeEvent.DealOutcome;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.ReferenceEvent.ReferenceLinked;
import dev.parley.sharedevents.ReferenceId;
import dev.parley.sharedevents.RestatementId;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.rules.Operation;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every way in which somebody could do something with what there is in a negotiation, its
 * content as good as it can be: whether one of them is taken is up to who asks, and when.
 */
record Moves(World world, NegotiationId id, Draw draw) {

    Stream<? extends NegotiationCommand> of(Operation operation, By by) {
        return switch (operation) {
            case REVISE_REQUEST -> Stream.of(new ReviseRequest(id, by, draw.text(), null, null));
            case ADD_DEMAND -> Stream.of(new AddDemand(id, by,
                    new NewDemand(new DemandId(draw.fresh("d")), draw.account(), draw.stake(), null), List.of()));
            case ESTIMATE_EFFORT -> Stream.of(new EstimateEffort(id, by, draw.upTo(5)));
            case ASSIGN_DECIDER -> people().map(person -> new AssignDecider(id, by, person));
            case REROUTE -> Stream.of(new Reroute(id, by, draw.fresh("area"), draw.text()));
            case HAND_OVER -> handovers(by);
            case WITHDRAW -> Stream.of(new Withdraw(id, by, draw.text()));
            case MARK_DUPLICATE -> others().map(other -> new MarkDuplicate(id, by, other));
            case SUGGEST_DUPLICATE -> others().map(other -> new SuggestDuplicate(id, by, other, draw.text()));
            case DECLINE_DUPLICATE_SUGGESTION -> Stream.of(new DeclineDuplicateSuggestion(id, by, draw.text()));
            case RESTORE -> Stream.of(new Restore(id, by, draw.text()));
            case RESTATE_CASE -> Stream.of(new RestateCase(id, by, new RestatementId(draw.fresh("r")), draw.text()));
            case ANSWER_RESTATEMENT -> it().restatements()
                .all()
                .stream()
                .map(one -> new AnswerRestatement(id, by, one.id(), draw.upTo(2) == 0, draw.text()));
            case OPEN_LAST_CALL, ESCALATE, DECIDE, OVERRIDE, COMPLETE_DECISION, RECORD_STANCE, REOPEN, SUPERSEDE ->
                new DecisionMoves(this).of(operation, by);
            case ADD_COMMENT -> comments(by);
            case ACKNOWLEDGE_MENTION ->
                draw.shuffled(it().comments().all()).map(comment -> new AcknowledgeMention(id, by, comment.id()));
            case LINK_REFERENCE ->
                Stream.of(new LinkReference(id, by, new ReferenceLinked(new ReferenceId(draw.fresh("x")), null, "JIRA",
                        null, new ExternalId(draw.fresh("r_")), null)));
            case REMOVE_REFERENCE -> draw.shuffled(it().references())
                .map(reference -> new RemoveReference(id, by, reference.id(), draw.text()));
            case CORRECT, RETRACT -> new AmendingMoves(this).of(operation, by);
            default -> arguments(operation, by);
        };
    }

    private Stream<? extends NegotiationCommand> arguments(Operation operation, By by) {
        return switch (operation) {
            case ADD_CLAIM -> Stream.of(new AddClaim(id, by, new ClaimId(draw.fresh("c")), draw.code(), draw.text()));
            case ATTACH_EVIDENCE -> claims().map(claim -> new AttachEvidence(id, by, claim,
                    new EvidenceId(draw.fresh("e")), draw.text(), null, null, null));
            case CHALLENGE_CLAIM -> claims().map(claim -> new ChallengeClaim(id, by, claim, draw.text()));
            case RESOLVE_CLAIM -> claims().flatMap(claim -> draw.all(ClaimOutcome.values())
                .map(outcome -> new ResolveClaim(id, by, claim, outcome, null)));
            case RAISE_OBJECTION -> options().map(option -> new RaiseObjection(id, by, new ObjectionId(draw.fresh("o")),
                    option, draw.code(), draw.text(), draw.text(), draw.upTo(3) > 0));
            case RESOLVE_OBJECTION -> objections().flatMap(one -> Stream.concat(
                    Stream.of(new ResolveObjection(id, by, one, ObjectionOutcome.WITHDRAWN, null, draw.text())),
                    options().map(into -> new ResolveObjection(id, by, one, ObjectionOutcome.INTEGRATED, into,
                            draw.text()))));
            case OVERRULE_OBJECTION -> objections()
                .map(one -> new ResolveObjection(id, by, one, ObjectionOutcome.OVERRULED, null, draw.text()));
            case PROPOSE_COUNTER_OPTION -> Stream.of(new ProposeCounterOption(id, by, new OptionId(draw.fresh("p")),
                    draw.text(), draw.text(), null, null));
            case RESPOND_TO_COUNTER_OPTION -> options().flatMap(option -> draw.all(OptionAnswer.values())
                .map(answer -> new RespondToCounterOption(id, by, option, answer, AnsweredBy.REP, draw.text())));
            default -> outcomes(operation, by);
        };
    }

    private Stream<? extends NegotiationCommand> outcomes(Operation operation, By by) {
        return switch (operation) {
            case RECORD_DELIVERY -> Stream.of(new RecordDelivery(id, by, draw.day(), null, null));
            case SCORE_PROCESS -> Stream.of(new ScoreProcess(id, by, 3, null));
            case RECORD_OUTCOME -> Stream.of(new RecordOutcome(id, by, true, null));
            case RECORD_DEAL_OUTCOME -> draw.shuffled(it().demands())
                .map(Demand::account)
                .map(account -> new RecordDealOutcome(id, by, account, DealOutcome.WON, null, null, null));
            default -> throw new IllegalArgumentException(operation + " has no moves");
        };
    }

    /** With a mention on the request or a part of it, or at least without. */
    private Stream<AddComment> comments(By by) {
        Stream<AddComment> mentioning = Stream.of(options(), claims(), objections())
            .flatMap(parts -> parts.limit(1))
            .map(part -> comment(by, part.toString(), people().limit(1).toList()));
        return Stream
            .of(Stream.of(comment(by, null, people().limit(2).toList())), mentioning,
                    Stream.of(comment(by, null, List.of())))
            .flatMap(some -> some);
    }

    private AddComment comment(By by, @Nullable String on, List<PersonId> mentions) {
        return new AddComment(id, by, new CommentId(draw.fresh("m")), on, draw.text(), mentions);
    }

    private Stream<HandOver> handovers(By by) {
        List<PersonId> from = by.role() == Role.FACILITATOR ? List.copyOf(it().sides().members().keySet())
                : List.of(by.person());
        return draw.shuffled(from).flatMap(one -> people().map(to -> new HandOver(id, by, one, to)));
    }

    Negotiation it() {
        return world.negotiations().find(id).orElseThrow();
    }

    Stream<PersonId> people() {
        return draw.shuffled(Actor.people());
    }

    Stream<NegotiationId> others() {
        return draw
            .shuffled(world.negotiations().stream().map(Negotiation::id).filter(one -> !one.equals(id)).toList());
    }

    /** The ask and the counter-options, those that were taken back among them. */
    Stream<OptionId> options() {
        return draw.shuffled(it().options().all()).map(Option::id);
    }

    private Stream<ClaimId> claims() {
        return draw.shuffled(it().claims().all()).map(Claim::id);
    }

    private Stream<ObjectionId> objections() {
        return draw.shuffled(it().objections().all()).map(Objection::id);
    }

    /** The operations on a negotiation, those that go by one name together. */
    static List<List<Operation>> operations() {
        return List.copyOf(Arrays.stream(Operation.values())
            .filter(operation -> operation.path().startsWith("/api/negotiations/{id}"))
            .collect(groupingBy(Operation::operation, LinkedHashMap::new, toList()))
            .values());
    }

}
