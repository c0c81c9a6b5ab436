package dev.parley.query.filters;

import dev.parley.query.views.negotiations.Decision;
import dev.parley.query.views.negotiations.Negotiation;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which decision of a negotiation it is that a figure goes by. */
public enum DecidedOn {

    /** The first yes or no. */
    FIRST_ANSWER,
    /** The first yes or no or, where there is none, the deferral that it stands at. */
    FIRST_ANSWER_OR_STANDING,
    /** The one that it stands at. */
    STANDING,
    /** The first of all, a deferral too. */
    FIRST;

    /** The decision; none if there has been no such. */
    public Optional<Decision> decision(Negotiation negotiation) {
        return switch (this) {
            case FIRST_ANSWER -> negotiation.decisions().firstDecisive();
            case FIRST_ANSWER_OR_STANDING -> negotiation.decisions().firstDecisive().or(negotiation::decision);
            case STANDING -> negotiation.decision();
            case FIRST -> negotiation.decisions().all().stream().findFirst();
        };
    }

    /** The day of that decision. */
    @Nullable LocalDate day(Negotiation negotiation) {
        return decision(negotiation).map(Decision::decidedOn).orElse(null);
    }

}
