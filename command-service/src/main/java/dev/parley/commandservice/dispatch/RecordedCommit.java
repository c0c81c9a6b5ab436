package dev.parley.commandservice.dispatch;

import dev.parley.eventlog.Entry;
import dev.parley.eventlog.EventMetaData;
import dev.parley.sharedevents.ClaimEvent.ClaimAdded;
import dev.parley.sharedevents.ClaimEvent.EvidenceAttached;
import dev.parley.sharedevents.Event;
import dev.parley.sharedevents.EventJson;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.ObjectionEvent.ObjectionRaised;
import dev.parley.sharedevents.OptionEvent.CounterOptionProposed;
import dev.parley.sharedevents.RequestEvent.DemandAdded;
import dev.parley.sharedevents.RequestEvent.RequestRaised;
import dev.parley.sharedevents.RestatementEvent.CaseRestated;
import dev.parley.sharedevents.RetrospectiveEvent.ActionAgreed;
import dev.parley.sharedevents.RetrospectiveEvent.FindingNoted;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A commit as it was recorded: the same answer can be read from it at any time. */
record RecordedCommit(List<Entry> entries) {

    /** A command's first event is always one of what it was given to. */
    Recorded answer() {
        String stream = entries.getFirst().stream();
        List<Entry> own = entries.stream().filter(entry -> entry.stream().equals(stream)).toList();
        String created = own.stream().flatMap(entry -> created(entry).stream()).findFirst().orElse(stream);
        return new Recorded(created, isOfNegotiation() ? stream : null, own.getLast().seq() + 1,
                entries.getFirst().last());
    }

    @Nullable String digest() {
        return entries.getFirst().meta().get(EventMetaData.DIGEST);
    }

    private boolean isOfNegotiation() {
        return event(entries.getFirst()) instanceof NegotiationEvent;
    }

    private static Event event(Entry entry) {
        return EventJson.read(entry.type(), entry.schema(), entry.data());
    }

    private static Optional<String> created(Entry entry) {
        return Optional.ofNullable(switch (event(entry)) {
            case RequestRaised _ -> entry.stream();
            case DemandAdded added -> added.demand().value();
            case ClaimAdded added -> added.claim().value();
            case EvidenceAttached attached -> attached.evidence().value();
            case ObjectionRaised raised -> raised.objection().value();
            case CounterOptionProposed proposed -> proposed.option().value();
            case CaseRestated restated -> restated.restatement().value();
            case FindingNoted noted -> noted.finding().value();
            case ActionAgreed agreed -> agreed.action().value();
            default -> null;
        });
    }

}
