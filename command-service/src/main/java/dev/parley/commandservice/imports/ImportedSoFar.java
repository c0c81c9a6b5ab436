package dev.parley.commandservice.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.parley.eventlog.EventMetaData;
import dev.parley.sharedevents.DecisionEvent.CounterOptionChosen;
import dev.parley.sharedevents.DecisionEvent.DecisionSuperseded;
import dev.parley.sharedevents.DecisionEvent.LastCallOpened;
import dev.parley.sharedevents.DecisionEvent.RequestAccepted;
import dev.parley.sharedevents.DecisionEvent.RequestDeclined;
import dev.parley.sharedevents.DecisionEvent.RequestDeferred;
import dev.parley.sharedevents.DecisionEvent.RequestReopened;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.OutcomeEvent.DeliveryRecorded;
import dev.parley.sharedevents.RequestEvent.RequestRaised;
import dev.parley.sharedevents.RequestEvent.RequestReturned;
import dev.parley.sharedevents.RequestEvent.RequestWithdrawn;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * What the log holds of an imported request.
 *
 * @param events how many events, whatever they are
 * @param live whether anything has happened to it since, here
 * @param steps the steps that were imported, in their order
 */
record ImportedSoFar(long events, boolean live, List<StepKey> steps) {

    /** The value of {@link EventMetaData#ORIGIN} of all that is imported. */
    static final String IMPORTED = "IMPORTED";

    static ImportedSoFar of(NegotiationId negotiation, EventStore log) {
        List<StepKey.Day> steps = new ArrayList<>();
        boolean live = false;
        long events = 0;
        for (DomainEventMessage<?> event : log.readEvents(negotiation.value()).asStream().toList()) {
            live = live || !IMPORTED.equals(event.getMetaData().get(EventMetaData.ORIGIN));
            kindOf(event.getPayload()).map(kind -> new StepKey.Day(kind, dayOf(event))).ifPresent(steps::add);
            events++;
        }
        return new ImportedSoFar(events, live, StepKey.number(steps));
    }

    private static LocalDate dayOf(DomainEventMessage<?> event) {
        Instant occurredAt = Instant.parse(String.valueOf(event.getMetaData().get(EventMetaData.OCCURRED_AT)));
        return LocalDate.ofInstant(occurredAt, ZoneOffset.UTC);
    }

    /**
     * The step that an imported event tells; a demand and a claim belong to the raising.
     */
    private static Optional<StepKind> kindOf(Object event) {
        return Optional.ofNullable(switch (event) {
            case RequestRaised _ -> StepKind.RAISED;
            case LastCallOpened _ -> StepKind.LAST_CALL;
            case RequestReturned _ -> StepKind.RETURNED;
            case RequestAccepted _ -> StepKind.ACCEPTED;
            case CounterOptionChosen _ -> StepKind.ACCEPTED_WITH_CHANGES;
            case RequestDeclined _ -> StepKind.DECLINED;
            case RequestDeferred _ -> StepKind.DEFERRED;
            case RequestWithdrawn _ -> StepKind.WITHDRAWN;
            case DecisionSuperseded _ -> StepKind.SUPERSEDED;
            case RequestReopened _ -> StepKind.REOPENED;
            case DeliveryRecorded _ -> StepKind.DELIVERED;
            default -> null;
        });
    }

}
