package dev.parley.queryservice.views.negotiations;

import dev.parley.queryservice.views.entries.Recorded;
import dev.parley.queryservice.views.negotiations.EarlierEvents.Told;
import dev.parley.sharedevents.Amendments;
import dev.parley.sharedevents.Amendments.Amended;
import dev.parley.sharedevents.RequestEvent.RequestRaised;
import dev.parley.sharedevents.Sides;
import java.util.List;

/** Folds a negotiation anew from events of which some were retracted or corrected. */
final class Refolding {

    private final List<Told> told;

    private final InternedValues interned;

    private final EarlierEvents earlier;

    private Refolding(List<Told> told, InternedValues interned, EarlierEvents earlier) {
        this.told = told;
        this.interned = interned;
        this.earlier = earlier;
    }

    static Negotiation fold(List<Told> told, InternedValues interned, EarlierEvents earlier) {
        return new Refolding(told, interned, earlier).fold(Amendments.of(told.stream().map(Told::event).toList()));
    }

    /** The negotiation that this event begins, whose texts stand at {@code prose}. */
    static Negotiation raise(Recorded entry, RequestRaised raised, long prose, InternedValues interned) {
        Request request = Request.of(entry, raised, prose, interned);
        return Negotiation.raised(entry, request, Sides.raised(raised, request.raised().by()));
    }

    private Negotiation fold(List<Amended> amended) {
        Amended first = amended.getFirst();
        Negotiation now = raise(entry(0), (RequestRaised) first.event(), proseAt(first), interned);
        for (Amended next : amended.subList(1, amended.size())) {
            now = Folding.fold(now, new AppliedEvent(entry(next.seq()), next.event(), proseAt(next), next.counts()),
                    earlier, interned);
        }
        return now;
    }

    private long proseAt(Amended event) {
        return entry(event.proseAt()).position();
    }

    private Recorded entry(long seq) {
        Recorded read = told.get(Math.toIntExact(seq)).entry();
        return read.by(interned.one(read.actor()), interned.one(read.imported()));
    }

}
