package dev.parley.query.filters;

import dev.parley.events.ReasonCode;
import dev.parley.personal.AccountId;
import dev.parley.query.views.negotiations.Negotiation;
import java.time.LocalDate;
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

    /** Whether the negotiation is one of them, whatever its team and day. */
    public boolean matchesContent(Negotiation negotiation) {
        var request = negotiation.request();
        return (productArea == null || productArea.equals(request.productArea()))
                && (segment == null || segment.equals(request.segment()))
                && (account == null
                        || negotiation.countedDemands().anyMatch(demand -> demand.account().equals(account)))
                && (reason == null || negotiation.gives(reason)) && (amount == null || amount.matches(negotiation));
    }

    /**
     * The day of the negotiation that the period is about; absent if it has not come.
     */
    public @Nullable LocalDate dayOf(Negotiation negotiation, DecidedOn decidedOn) {
        return switch (by) {
            case RAISED -> negotiation.request().raisedOn();
            case DECIDED -> decidedOn.day(negotiation);
        };
    }

    /** Whether the period holds the day that it is about. */
    public boolean matchesDay(Negotiation negotiation, DecidedOn decidedOn) {
        LocalDate day = dayOf(negotiation, decidedOn);
        return day != null && period.contains(day);
    }

    /** The same for another period, or another day of each negotiation. */
    public Filter during(Period other, PeriodBy another) {
        return new Filter(salesTeam, productArea, segment, account, reason, amount, other, another);
    }

    /** The same for the team of this name, or for all. */
    public Filter ofTeam(@Nullable String team) {
        return new Filter(team, productArea, segment, account, reason, amount, period, by);
    }

    /** Whether the negotiation is one of them. */
    public boolean matches(Negotiation negotiation) {
        return (salesTeam == null || salesTeam.equals(negotiation.request().salesTeam())) && matchesContent(negotiation)
                && matchesDay(negotiation, DecidedOn.FIRST_ANSWER);
    }

}
