package dev.parley.commandservice.imports;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.parley.eventlog.Entry;
import dev.parley.eventlog.EventMetaData;
import dev.parley.eventlog.LogReader;
import dev.parley.sharedevents.Amendments;
import dev.parley.sharedevents.Amendments.Amended;
import dev.parley.sharedevents.CommentEvent;
import dev.parley.sharedevents.CorrectionEvent;
import dev.parley.sharedevents.DecisionEvent.CounterOptionChosen;
import dev.parley.sharedevents.DecisionEvent.DecisionSuperseded;
import dev.parley.sharedevents.DecisionEvent.LastCallOpened;
import dev.parley.sharedevents.DecisionEvent.RequestAccepted;
import dev.parley.sharedevents.DecisionEvent.RequestDeclined;
import dev.parley.sharedevents.DecisionEvent.RequestDeferred;
import dev.parley.sharedevents.DecisionEvent.RequestReopened;
import dev.parley.sharedevents.EventJson;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.OutcomeEvent.DeliveryRecorded;
import dev.parley.sharedevents.Reasoning;
import dev.parley.sharedevents.ReferenceEvent;
import dev.parley.sharedevents.RequestEvent.MarkedDuplicate;
import dev.parley.sharedevents.RequestEvent.RequestRaised;
import dev.parley.sharedevents.RequestEvent.RequestRestored;
import dev.parley.sharedevents.RequestEvent.RequestReturned;
import dev.parley.sharedevents.RequestEvent.RequestWithdrawn;
import dev.parley.sharedevents.SuggestionEvent;

/**
 * What the log holds of an imported request.
 *
 * @param negotiation the one that its ref stands for
 * @param entries all of them, whatever they are
 * @param live whether anything has happened to it since, here; comments, suggestions,
 * what is later said of these, and references do not matter
 * @param events as they are to be taken, with what was corrected
 * @param steps the steps that were imported, in their order
 */
record ImportedSoFar(NegotiationId negotiation, List<Entry> entries, boolean live, List<NegotiationEvent> events,
        List<RecordedStep> steps) {

    /** The value of {@link EventMetaData#ORIGIN} of all that is imported. */
    static final String IMPORTED = "IMPORTED";

    static ImportedSoFar of(NegotiationId negotiation, LogReader log) {
        List<Entry> entries = log.stream(negotiation.value(), 0);
        boolean live = entries.stream()
            .anyMatch(entry -> (!IMPORTED.equals(entry.meta().get(EventMetaData.ORIGIN)) && !isAside(entry, entries))
                    || entry.meta().containsKey(EventMetaData.TAKES_BACK));
        List<NegotiationEvent> events = live ? List.of() : events(entries);
        List<RecordedStep> steps = new ArrayList<>();
        for (int seq = 0; seq < events.size(); seq++) {
            step(seq, entries.get(seq), events.get(seq)).ifPresent(steps::add);
        }
        return new ImportedSoFar(negotiation, entries, live, events, List.copyOf(steps));
    }

    /** Whether nothing has happened since its import was taken back. */
    boolean isTakenBack() {
        return entries.reversed()
            .stream()
            .filter(entry -> !isAside(entry, entries))
            .limit(1)
            .anyMatch(entry -> entry.meta().containsKey(EventMetaData.TAKES_BACK));
    }

    /** The request that it was last said to be a duplicate of or superseded by. */
    Optional<NegotiationId> other() {
        Optional<NegotiationId> other = Optional.empty();
        for (NegotiationEvent event : events) {
            other = otherAfter(event, other);
        }
        return other;
    }

    /** What is later said of a comment is as much beside the request as the comment. */
    private static boolean isAside(Entry entry, List<Entry> entries) {
        return switch (EventJson.outline(entry.type(), entry.schema(), entry.data())) {
            case CommentEvent _, SuggestionEvent _, ReferenceEvent _ -> true;
            case CorrectionEvent later -> isAside(entries.get(Math.toIntExact(later.seq())), entries);
            default -> false;
        };
    }

    private static List<NegotiationEvent> events(List<Entry> entries) {
        List<NegotiationEvent> recorded = entries.stream()
            .map(entry -> (NegotiationEvent) EventJson.read(entry.type(), entry.schema(), entry.data()))
            .toList();
        return Amendments.of(recorded).stream().map(Amended::event).toList();
    }

    private static Optional<RecordedStep> step(int seq, Entry entry, NegotiationEvent event) {
        return kindOf(event).map(kind -> new RecordedStep(kind, dayOf(entry, event),
                entry.meta().containsKey(EventMetaData.INFERRED), seq, event));
    }

    private static LocalDate dayOf(Entry entry, NegotiationEvent event) {
        return Optional.ofNullable(switch (event) {
            case RequestAccepted decided -> decided.reasoning();
            case CounterOptionChosen decided -> decided.reasoning();
            case RequestDeclined decided -> decided.reasoning();
            case RequestDeferred decided -> decided.reasoning();
            default -> null;
        }).map(Reasoning::decidedOn).orElseGet(() -> LocalDate.ofInstant(entry.occurredAt(), ZoneOffset.UTC));
    }

    private static Optional<NegotiationId> otherAfter(NegotiationEvent event, Optional<NegotiationId> before) {
        return switch (event) {
            case MarkedDuplicate(NegotiationId of) -> Optional.of(of);
            case DecisionSuperseded superseded -> Optional.ofNullable(superseded.by());
            case RequestRestored _, RequestReopened _ -> Optional.empty();
            default -> before;
        };
    }

    /**
     * The step that an imported event tells; a demand and a claim belong to the raising.
     */
    private static Optional<StepKind> kindOf(NegotiationEvent event) {
        return Optional.ofNullable(switch (event) {
            case RequestRaised _ -> StepKind.RAISED;
            case LastCallOpened _ -> StepKind.LAST_CALL;
            case RequestReturned _ -> StepKind.RETURNED;
            case RequestAccepted _ -> StepKind.ACCEPTED;
            case CounterOptionChosen _ -> StepKind.ACCEPTED_WITH_CHANGES;
            case RequestDeclined _ -> StepKind.DECLINED;
            case RequestDeferred _ -> StepKind.DEFERRED;
            case RequestWithdrawn _ -> StepKind.WITHDRAWN;
            case MarkedDuplicate _ -> StepKind.DUPLICATE;
            case DecisionSuperseded _ -> StepKind.SUPERSEDED;
            case RequestReopened _ -> StepKind.REOPENED;
            case RequestRestored _ -> StepKind.RESTORED;
            case DeliveryRecorded _ -> StepKind.DELIVERED;
            default -> null;
        });
    }

}
