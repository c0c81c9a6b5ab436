package dev.parley.command.dispatch;

import dev.parley.events.ClaimEvent.ClaimAdded;
import dev.parley.events.ClaimEvent.EvidenceAttached;
import dev.parley.events.Event;
import dev.parley.events.EventJson;
import dev.parley.events.NegotiationEvent;
import dev.parley.events.ObjectionEvent.ObjectionRaised;
import dev.parley.events.OptionEvent.CounterOptionProposed;
import dev.parley.events.RequestEvent.DemandAdded;
import dev.parley.events.RequestEvent.RequestRaised;
import dev.parley.events.RestatementEvent.CaseRestated;
import dev.parley.events.RetrospectiveEvent.ActionAgreed;
import dev.parley.events.RetrospectiveEvent.FindingNoted;
import dev.parley.log.Entry;
import dev.parley.log.EventMetaData;
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
