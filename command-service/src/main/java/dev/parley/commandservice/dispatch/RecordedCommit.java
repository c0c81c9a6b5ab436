package dev.parley.commandservice.dispatch;

import dev.parley.eventlog.Entry;
import dev.parley.eventlog.EventMetaData;
import dev.parley.eventlog.axon.AppendedEvents;
import dev.parley.sharedevents.ClaimEvent.ClaimAdded;
import dev.parley.sharedevents.ClaimEvent.EvidenceAttached;
import dev.parley.sharedevents.CommentEvent.CommentAdded;
import dev.parley.sharedevents.ErasureEvent.ErasureApproved;
import dev.parley.sharedevents.ErasureEvent.ErasureRequested;
import dev.parley.sharedevents.ErasureEvent.HoldPlaced;
import dev.parley.sharedevents.ErasureEvent.HoldReleased;
import dev.parley.sharedevents.Event;
import dev.parley.sharedevents.EventJson;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.ObjectionEvent.ObjectionRaised;
import dev.parley.sharedevents.OptionEvent.CounterOptionProposed;
import dev.parley.sharedevents.ReferenceEvent.ReferenceLinked;
import dev.parley.sharedevents.RequestEvent.DemandAdded;
import dev.parley.sharedevents.RequestEvent.RequestRaised;
import dev.parley.sharedevents.RestatementEvent.CaseRestated;
import dev.parley.sharedevents.RetrospectiveEvent.ActionAgreed;
import dev.parley.sharedevents.RetrospectiveEvent.AgendaItemAdded;
import dev.parley.sharedevents.RetrospectiveEvent.FindingNoted;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;

/**
 * A commit as it was recorded: the same answer can be given from what was appended and,
 * at any time, from the log.
 *
 * @param position of its last entry
 * @param digest of the call that it came with
 */
record RecordedCommit(List<Step> steps, long position, @Nullable String digest) {

    /** An event, and where it stands in its stream. */
    record Step(String stream, long seq, Event event) {
    }

    /** Of what was appended just now. */
    static RecordedCommit of(AppendedEvents appended) {
        return new RecordedCommit(appended.events().stream().map(RecordedCommit::step).toList(),
                appended.receipt().last(), null);
    }

    /** Of what the log has. */
    static RecordedCommit of(List<Entry> entries) {
        Entry first = entries.getFirst();
        return new RecordedCommit(entries.stream().map(RecordedCommit::step).toList(), first.last(),
                first.meta().get(EventMetaData.DIGEST));
    }

    /** A command's first event is always one of what it was given to. */
    Recorded answer() {
        Step first = steps.getFirst();
        List<Step> own = steps.stream().filter(step -> step.stream().equals(first.stream())).toList();
        String created = own.stream().flatMap(step -> created(step).stream()).findFirst().orElse(first.stream());
        return new Recorded(created, first.event() instanceof NegotiationEvent ? first.stream() : null,
                own.getLast().seq() + 1, position);
    }

    private static Step step(EventMessage<?> message) {
        DomainEventMessage<?> event = (DomainEventMessage<?>) message;
        return new Step(event.getAggregateIdentifier(), event.getSequenceNumber(), (Event) event.getPayload());
    }

    private static Step step(Entry entry) {
        return new Step(entry.stream(), entry.seq(), EventJson.read(entry.type(), entry.schema(), entry.data()));
    }

    private static Optional<String> created(Step step) {
        return Optional.ofNullable(switch (step.event()) {
            case RequestRaised _ -> step.stream();
            case DemandAdded added -> added.demand().value();
            case ClaimAdded added -> added.claim().value();
            case EvidenceAttached attached -> attached.evidence().value();
            case ObjectionRaised raised -> raised.objection().value();
            case CounterOptionProposed proposed -> proposed.option().value();
            case CaseRestated restated -> restated.restatement().value();
            case CommentAdded added -> added.comment().value();
            case ReferenceLinked linked -> linked.reference().value();
            case AgendaItemAdded added -> added.item().value();
            case FindingNoted noted -> noted.finding().value();
            case ActionAgreed agreed -> agreed.action().value();
            case ErasureRequested requested -> requested.erasure().value();
            case ErasureApproved approved -> approved.erasure().value();
            case HoldPlaced placed -> placed.hold().value();
            case HoldReleased released -> released.hold().value();
            default -> null;
        });
    }

}
