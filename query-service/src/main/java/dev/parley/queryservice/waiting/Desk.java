package dev.parley.queryservice.waiting;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.sharedevents.NegotiationId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What waits for somebody who has a part in some of the negotiations of one part of the
 * views: what is theirs there, and of all others what waits for anybody.
 */
final class Desk {

    private final Board own;

    private final Board anybody;

    private final Set<NegotiationId> known;

    private volatile @Nullable Both last;

    /** Two lists, and the one that they make. */
    private record Both(Items own, Items anybody, Items together) {

        boolean isOf(Items theirs, Items others) {
            return theirs == own && others == anybody;
        }

    }

    /**
     * @param involved those that they have a part in
     * @param own what waits for them there
     * @param anybody what waits for anybody in the whole part
     */
    Desk(List<Negotiation> involved, Board own, Board anybody) {
        this.known = involved.stream().map(Negotiation::id).collect(toUnmodifiableSet());
        this.own = own;
        this.anybody = anybody;
    }

    Items at(Instant at) {
        Items theirs = own.at(at);
        Items others = anybody.at(at);
        Both both = last;
        if (both == null || !both.isOf(theirs, others)) {
            both = new Both(theirs, others,
                    theirs.and(others.all().stream().filter(item -> !known.contains(item.negotiation()))));
            last = both;
        }
        return both.together();
    }

}
