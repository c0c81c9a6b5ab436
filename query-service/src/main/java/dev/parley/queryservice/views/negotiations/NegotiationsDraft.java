package dev.parley.queryservice.views.negotiations;

import dev.parley.queryservice.views.chunks.Draft;
import dev.parley.queryservice.views.entries.Recorded;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.RequestEvent.RequestRaised;
import dev.parley.sharedevents.Sides;

/** All negotiations while events are taken in. For one thread. */
public final class NegotiationsDraft {

    private final Common common;

    private final Draft<Negotiation> all;

    private Raisers raisers;

    NegotiationsDraft(Common common, Draft<Negotiation> all, Raisers raisers) {
        this.common = common;
        this.all = all;
        this.raisers = raisers;
    }

    /**
     * Takes in one more event.
     * @throws IllegalArgumentException if the event's negotiation was not raised, or
     * raised twice
     */
    public void apply(Recorded read, NegotiationEvent event) {
        Recorded entry = read.by(common.one(read.actor()));
        Integer index = common.indexOf(entry.stream(), all.size());
        if (index != null) {
            all.set(index, Folding.fold(all.get(index), entry, event, common));
        }
        else if (event instanceof RequestRaised raised) {
            raise(entry, raised);
        }
        else {
            throw new IllegalArgumentException("entry " + entry.position() + ": " + entry.stream() + " was not raised");
        }
    }

    /** As they are now. */
    public Negotiations negotiations() {
        return new Negotiations(common, all.list(), raisers);
    }

    private void raise(Recorded entry, RequestRaised raised) {
        common.raised(entry.stream(), all.size());
        Request request = Request.of(entry, raised, common);
        all.add(Negotiation.raised(entry, request, Sides.raised(raised, request.raised().by())));
        raisers = raisers.with(request);
    }

}
