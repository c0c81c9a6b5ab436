package dev.parley.queryservice.views.negotiations;

import dev.parley.queryservice.views.chunks.Draft;
import dev.parley.queryservice.views.entries.Recorded;
import dev.parley.queryservice.views.negotiations.EarlierEvents.Told;
import dev.parley.sharedevents.Amendments;
import dev.parley.sharedevents.CorrectionEvent;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.RequestEvent.RequestRaised;
import dev.parley.sharedevents.Sides;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** All negotiations while events are taken in. For one thread. */
public final class NegotiationsDraft {

    private final InternedValues interned;

    private final Draft<Negotiation> all;

    private Raisers raisers;

    private final EarlierEvents earlier;

    NegotiationsDraft(InternedValues interned, Draft<Negotiation> all, Raisers raisers, EarlierEvents earlier) {
        this.interned = interned;
        this.earlier = earlier;
        this.all = all;
        this.raisers = raisers;
    }

    /**
     * Takes in one more event.
     * @throws IllegalArgumentException if the event's negotiation was not raised, or
     * raised twice
     */
    public void apply(Recorded read, NegotiationEvent event) {
        Recorded entry = read.by(interned.one(read.actor()), interned.one(read.imported()));
        Integer index = interned.indexOf(entry.stream(), all.size());
        if (index != null && Amendments.isBy(event)) {
            amend(index, entry, event);
        }
        else if (index != null) {
            all.set(index, Folding.fold(all.get(index), AppliedEvent.asRecorded(entry, event), earlier, interned));
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
        return new Negotiations(interned, all.list(), raisers);
    }

    private void raise(Recorded entry, RequestRaised raised) {
        interned.raised(entry.stream(), all.size());
        all.add(Refolding.raise(entry, raised, entry.position(), interned));
        raisers = raisers.with(all.get(all.size() - 1).request());
    }

    private void amend(int index, Recorded entry, NegotiationEvent event) {
        List<Told> told = new ArrayList<>(earlier.of(entry.stream(), Math.toIntExact(entry.seq())));
        told.add(new Told(entry, event));
        Negotiation before = all.get(index);
        Change amended = new Change(Refolding.fold(told, interned, earlier), entry);
        // Who has once acted on a side stays on it, whatever is retracted.
        amended.sides = before.sides().after(event, entry.actor(), entry.role());
        if (event instanceof CorrectionEvent later && Folding.isAside(told.get(Math.toIntExact(later.seq())).event())) {
            amended.lastStep = before.lastStep();
        }
        all.set(index, amended.done());
        if (!Objects.equals(before.request().salesTeam(), all.get(index).request().salesTeam())) {
            raisers = Raisers.of(all.list().stream());
        }
    }

}
