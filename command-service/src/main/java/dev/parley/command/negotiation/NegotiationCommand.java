package dev.parley.command.negotiation;

import dev.parley.events.By;
import dev.parley.events.NegotiationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Something that somebody wants to happen in a negotiation. Time, ids and the policy in
 * force arrive in it; content that the workflow demands may be absent, so that the rules
 * can say so.
 */
public sealed interface NegotiationCommand permits RequestCommand, ClaimCommand, ObjectionCommand, OptionCommand,
        RestatementCommand, DecisionCommand, OutcomeCommand, CorrectionCommand {

    @TargetAggregateIdentifier
    NegotiationId negotiation();

    /** Who wants it, in which role, and the time now. */
    By by();

}
