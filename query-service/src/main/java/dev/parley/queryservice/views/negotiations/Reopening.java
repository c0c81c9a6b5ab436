package dev.parley.queryservice.views.negotiations;

import dev.parley.sharedevents.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What lets people take up again what was decided. */
public record Reopening(Negotiation negotiation, Decision decision) {

    /** Whether there is evidence or a demand that came after the decision. */
    public boolean hasNews() {
        long decided = decision.source().position();
        return negotiation.countedDemands().anyMatch(demand -> demand.since() > decided) || negotiation.claims()
            .all()
            .stream()
            .flatMap(claim -> claim.evidence().stream())
            .anyMatch(piece -> !piece.retracted() && piece.since() > decided);
    }

    /** The day from which on anybody can; absent if it was not deferred. */
    public @Nullable LocalDate dueOn() {
        return decision.isDecisive() ? null : decision.revisitOn();
    }

    /** Whether it was they who deferred it, and can go back on that at any time. */
    public boolean isResumedBy(PersonId person) {
        return !decision.isDecisive()
                && decision.decidedBy().stream().anyMatch(one -> negotiation.sides().is(person, one));
    }

}
