package dev.parley.commandservice.imports;

import dev.parley.sharedevents.By;
import dev.parley.sharedevents.NegotiationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Takes back what an import recorded of one request.
 *
 * @param id of the import
 */
record TakeBack(@TargetAggregateIdentifier NegotiationId negotiation, String id, By by, String reason) {
}
