package dev.parley.commandservice.negotiation;

import static dev.parley.commandservice.negotiation.Cast.*;
import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.parley.commandservice.negotiation.commands.NegotiationCommand;
import dev.parley.sharedevents.SuggestionEvent.DuplicateSuggested;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import dev.parley.commandservice.negotiation.commands.ClaimCommand.ClaimOutcome;
import dev.parley.commandservice.negotiation.commands.ClaimCommand.ResolveClaim;
import dev.parley.commandservice.negotiation.commands.CommentCommand.AcknowledgeMention;
import dev.parley.commandservice.negotiation.commands.CommentCommand.AddComment;
import dev.parley.commandservice.negotiation.commands.CorrectionCommand.Correct;
import dev.parley.commandservice.negotiation.commands.CorrectionCommand.Retract;
import dev.parley.commandservice.negotiation.commands.DecisionCommand.*;
import dev.parley.commandservice.negotiation.commands.ObjectionCommand.ObjectionOutcome;
import dev.parley.commandservice.negotiation.commands.OptionCommand.OptionAnswer;
import dev.parley.commandservice.negotiation.commands.OutcomeCommand.*;
import dev.parley.commandservice.negotiation.commands.ReferenceCommand.LinkReference;
import dev.parley.commandservice.negotiation.commands.ReferenceCommand.RemoveReference;
import dev.parley.commandservice.negotiation.commands.RequestCommand.*;
import dev.parley.commandservice.negotiation.commands.RestatementCommand.AnswerRestatement;
import dev.parley.commandservice.negotiation.commands.RestatementCommand.RestateCase;
import dev.parley.sharedevents.CommentEvent.CommentAdded;
import dev.parley.sharedevents.CommentId;
import dev.parley.sharedevents.DecisionEvent.Stance;
import dev.parley.sharedevents.Disposition;
import dev.parley.sharedevents.EvidenceId;
import dev.parley.sharedevents.ExternalId;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.OutcomeEvent.DealOutcome;
import dev.parley.sharedevents.Reasoning.Forecast;
import dev.parley.sharedevents.ReferenceEvent.ReferenceLinked;
import dev.parley.sharedevents.ReferenceId;
import dev.parley.sharedevents.RestatementId;

/** One of each command on a negotiation, with nothing wrong but perhaps its state. */
final class SampleCommands {

    static final NegotiationId EARLIER = new NegotiationId("n-0");

    static final NegotiationId LATER = new NegotiationId("n-2");

    private static final CommentId COMMENT = new CommentId("comment-1");

    private static final ReferenceId REFERENCE = new ReferenceId("reference-1");

    private static final EvidenceId NEW = new EvidenceId("evidence-new");

    private static final Map<String, NegotiationCommand> ALL = List
        .<NegotiationCommand>of(new ReviseRequest(NEGOTIATION, SALES, text("clearer"), null, null),
                Commands.addDemand(SALES, GLOBEX), new EstimateEffort(NEGOTIATION, PRODUCT, 5),
                new AssignDecider(NEGOTIATION, FACILITATOR, PETRA),
                new Reroute(NEGOTIATION, PRODUCT, "Billing", text("theirs")),
                new HandOver(NEGOTIATION, FACILITATOR, SALLY, SAM), new Withdraw(NEGOTIATION, SALES, null),
                new MarkDuplicate(NEGOTIATION, FACILITATOR, EARLIER),
                new SuggestDuplicate(NEGOTIATION, SALES, EARLIER, null),
                new DeclineDuplicateSuggestion(NEGOTIATION, FACILITATOR, text("another problem")),
                new Restore(NEGOTIATION, FACILITATOR, text("by mistake")), Commands.addClaim(SALES, "G03"),
                Commands.attachEvidence(SALES), Commands.challenge(PRODUCT),
                Commands.resolveClaim(PRODUCT, ClaimOutcome.SUBSTANTIATED), Commands.object(PRODUCT, ASK, false),
                Commands.resolveObjection(PRODUCT, ObjectionOutcome.WITHDRAWN), Commands.propose(PRODUCT),
                Commands.respond(SALES, OptionAnswer.ACCEPTED),
                new RestateCase(NEGOTIATION, SALES, new RestatementId("r-2"), text("you lack people")),
                new AnswerRestatement(NEGOTIATION, SALES, RESTATEMENT, true, null),
                new OpenLastCall(NEGOTIATION, PRODUCT, Disposition.ACCEPTED, null),
                new Escalate(NEGOTIATION, onDay(SALES, 30), text("no answer")), DecideBuilder.accept().now(),
                Commands.override(Disposition.DECLINED, null), new RecordStance(NEGOTIATION, SALES, Stance.AGREE, null),
                new CompleteDecision(NEGOTIATION, PRODUCT, new Forecast(text("it holds"), 0.7, TODAY), null),
                new Reopen(NEGOTIATION, SALES, List.of(NEW), List.of(), null),
                new Supersede(NEGOTIATION, PRODUCT, LATER), new RecordDelivery(NEGOTIATION, PRODUCT, null, TODAY, null),
                new RecordDealOutcome(NEGOTIATION, SALES, ACME, DealOutcome.LOST, TODAY, null, null),
                new ScoreProcess(NEGOTIATION, SALES, 4, null), new RecordOutcome(NEGOTIATION, SALES, true, null),
                new AddComment(NEGOTIATION, EXECUTIVE, COMMENT, CLAIM.value(), text("really?"), List.of(PETRA)),
                new AcknowledgeMention(NEGOTIATION, SALES, COMMENT),
                new LinkReference(NEGOTIATION, PRODUCT, linked("r_pay-42")),
                new RemoveReference(NEGOTIATION, FACILITATOR, REFERENCE, null),
                new Correct(NEGOTIATION, SALES, 3, 2, "statement", text("better"), text("typo")),
                new Retract(NEGOTIATION, SALES, 3, 2, text("not so")))
        .stream()
        .collect(toUnmodifiableMap(command -> command.getClass().getSimpleName(), Function.identity()));

    private SampleCommands() {
    }

    private static ReferenceLinked linked(String external) {
        return new ReferenceLinked(REFERENCE, null, "JIRA", null, new ExternalId(external), null);
    }

    static Set<String> names() {
        return ALL.keySet();
    }

    static NegotiationCommand named(String name) {
        return Objects.requireNonNull(ALL.get(name), name);
    }

    /** Adds what the command needs besides the right state. */
    static Story prepare(NegotiationCommand command, Story story) {
        return switch (command) {
            case ResolveClaim _, Reopen _ -> story.withEvidence(NEW);
            case RemoveReference _ -> story.and(PRODUCT, linked("r_pay-41"));
            case DeclineDuplicateSuggestion _ -> story.and(SALES, new DuplicateSuggested(EARLIER, null));
            case AcknowledgeMention _ ->
                story.and(PRODUCT, new CommentAdded(COMMENT, null, text("look"), List.of(SALLY)));
            case RecordOutcome _ -> story.scoredByBoth();
            default -> story;
        };
    }

}
