package dev.parley.query.filters;

import dev.parley.events.ReasonCode;
import dev.parley.personal.AccountId;
import dev.parley.query.views.negotiations.Decision;
import dev.parley.query.views.negotiations.Negotiation;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which negotiations are asked for; what is absent does not matter.
 *
 * @param period which days it is about
 * @param by which day of a negotiation has to lie in the period; by deciding, the
 * undecided are left out
 * @param reason given in a claim that still counts or as a ground of a decision
 */
public record Filter(@Nullable String salesTeam, @Nullable String productArea, @Nullable String segment,
        @Nullable AccountId account, @Nullable ReasonCode reason, @Nullable AmountBand amount, Period period,
        PeriodBy by) {

    public static final Filter ALL = new Filter(null, null, null, null, null, null, Period.ALWAYS, PeriodBy.RAISED);

    /** The day of the first yes or no. */
    public static final Function<Negotiation, Optional<LocalDate>> FIRST_DECIDED = negotiation -> negotiation
        .decisions()
        .firstDecisive()
        .map(Decision::decidedOn);

    /** Whether the negotiation is one of them, whatever its team and day. */
    public boolean matchesContent(Negotiation negotiation) {
        var request = negotiation.request();
        return (productArea == null || productArea.equals(request.productArea()))
                && (segment == null || segment.equals(request.segment()))
                && (account == null
                        || negotiation.countedDemands().anyMatch(demand -> demand.account().equals(account)))
                && (reason == null || negotiation.reasons().anyMatch(reason::equals))
                && (amount == null || amount.matches(negotiation));
    }

    /** The day of the negotiation that the period is about, if it has come. */
    public Optional<LocalDate> dayOf(Negotiation negotiation, Function<Negotiation, Optional<LocalDate>> decidedOn) {
        return switch (by) {
            case RAISED -> Optional.of(negotiation.request().raisedOn());
            case DECIDED -> decidedOn.apply(negotiation);
        };
    }

    /** Whether the negotiation is one of them. */
    public boolean matches(Negotiation negotiation) {
        return (salesTeam == null || salesTeam.equals(negotiation.request().salesTeam())) && matchesContent(negotiation)
                && dayOf(negotiation, FIRST_DECIDED).filter(period::contains).isPresent();
    }

}
