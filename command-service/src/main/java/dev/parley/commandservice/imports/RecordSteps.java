package dev.parley.commandservice.imports;

import java.util.List;

import dev.parley.sharedevents.By;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.Policy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records what is new in the steps of one request.
 *
 * @param id of the import
 * @param by the facilitator who imports, and the time now
 * @param steps all that the file holds of the request, in its order
 * @param policy the policy in force
 */
record RecordSteps(@TargetAggregateIdentifier NegotiationId negotiation, String id, By by, List<HistoryStep> steps,
        Policy policy) {
}
