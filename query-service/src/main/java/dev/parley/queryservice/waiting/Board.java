package dev.parley.queryservice.waiting;

import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What waits for somebody in some negotiations, looked up anew only when time has made a
 * difference.
 */
final class Board {

    private final List<Negotiation> negotiations;

    private final PersonId person;

    private final Role role;

    private volatile @Nullable Standing last;

    /** What waits, and for how long that is so. */
    private record Standing(Horizon horizon, Items items) {
    }

    Board(List<Negotiation> negotiations, PersonId person, Role role) {
        this.negotiations = negotiations;
        this.person = person;
        this.role = role;
    }

    Items at(Instant at) {
        Standing known = last;
        if (known == null || !known.horizon().covers(at)) {
            known = standing(new Horizon(at));
            last = known;
        }
        return known.items();
    }

    /** Imported history waits for nobody. */
    private Standing standing(Horizon now) {
        return new Standing(now,
                Items.of(negotiations.stream()
                    .filter(negotiation -> !negotiation.imported())
                    .flatMap(negotiation -> Waiting.in(new Looking(person, role, now, negotiation)))));
    }

}
