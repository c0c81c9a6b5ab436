package dev.parley.commandservice.negotiation.commands;

import dev.parley.sharedevents.By;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.rules.Operation;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Something that somebody wants to happen in a negotiation. Time, ids and the policy in
 * force arrive in it; content that the workflow demands may be absent, so that the rules
 * can say so.
 */
public sealed interface NegotiationCommand permits RequestCommand, ClaimCommand, ObjectionCommand, OptionCommand,
        RestatementCommand, DecisionCommand, OutcomeCommand, CommentCommand, ReferenceCommand, CorrectionCommand {

    @TargetAggregateIdentifier
    NegotiationId negotiation();

    /** Who wants it, in which role, and the time now. */
    By by();

    /** The row of the table of who may do what that it stands in. */
    Operation operation();

}
