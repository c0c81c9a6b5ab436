package dev.parley.queryservice.analytics.changes;

import dev.parley.queryservice.analytics.Tally;
import dev.parley.queryservice.views.negotiations.Negotiation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What has happened after an entry, and in which negotiations; that something was
 * commented is not it.
 */
final class SinceTally implements Tally<Negotiation, SinceTally> {

    private static final int SHOWN = 50;

    private final long position;

    private final List<Negotiation> latest = new ArrayList<>();

    EventCounts happened = EventCounts.NOTHING;

    long moved;

    SinceTally(long position) {
        this.position = position;
    }

    @Override
    public Object kind() {
        return List.of(getClass(), position);
    }

    @Override
    public Negotiation observe(Negotiation negotiation) {
        return negotiation;
    }

    @Override
    public void count(Negotiation negotiation) {
        if (Changes.moved(negotiation, position)) {
            moved++;
            happened = happened.plus(EventCounts.in(negotiation, position));
            show(List.of(negotiation));
        }
    }

    @Override
    public void add(SinceTally part) {
        moved += part.moved;
        happened = happened.plus(part.happened);
        show(part.latestFirst());
    }

    /** Those in which the last happened, the latest first. */
    List<Negotiation> latestFirst() {
        return latest.stream().sorted(Comparator.comparingLong(Negotiation::lastStep).reversed()).limit(SHOWN).toList();
    }

    private void show(List<Negotiation> more) {
        latest.addAll(more);
        if (latest.size() > 4 * SHOWN) {
            List<Negotiation> kept = latestFirst();
            latest.clear();
            latest.addAll(kept);
        }
    }

}
