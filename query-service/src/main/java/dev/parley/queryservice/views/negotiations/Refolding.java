package dev.parley.queryservice.views.negotiations;

import dev.parley.queryservice.views.entries.Recorded;
import dev.parley.queryservice.views.negotiations.EarlierEvents.Told;
import dev.parley.sharedevents.Amendments;
import dev.parley.sharedevents.Amendments.Amended;
import dev.parley.sharedevents.RequestEvent.RequestRaised;
import dev.parley.sharedevents.Sides;
import java.util.List;

/** Folds a negotiation anew from events of which some were taken back or corrected. */
final class Refolding {

    private final List<Told> told;

    private final Common common;

    private final EarlierEvents earlier;

    private Refolding(List<Told> told, Common common, EarlierEvents earlier) {
        this.told = told;
        this.common = common;
        this.earlier = earlier;
    }

    static Negotiation fold(List<Told> told, Common common, EarlierEvents earlier) {
        return new Refolding(told, common, earlier).fold(Amendments.of(told.stream().map(Told::event).toList()));
    }

    /** The negotiation that this event begins, whose texts stand at {@code prose}. */
    static Negotiation raise(Recorded entry, RequestRaised raised, long prose, Common common) {
        Request request = Request.of(entry, raised, prose, common);
        return Negotiation.raised(entry, request, Sides.raised(raised, request.raised().by()));
    }

    private Negotiation fold(List<Amended> amended) {
        Amended first = amended.getFirst();
        Negotiation now = raise(entry(0), (RequestRaised) first.event(), proseAt(first), common);
        for (Amended next : amended.subList(1, amended.size())) {
            now = Folding.fold(now, new Happened(entry(next.seq()), next.event(), proseAt(next), next.counts()),
                    earlier, common);
        }
        return now;
    }

    private long proseAt(Amended event) {
        return entry(event.proseAt()).position();
    }

    private Recorded entry(long seq) {
        Recorded read = told.get(Math.toIntExact(seq)).entry();
        return read.by(common.one(read.actor()));
    }

}
