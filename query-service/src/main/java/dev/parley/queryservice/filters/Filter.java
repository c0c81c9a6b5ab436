package dev.parley.queryservice.filters;

import dev.parley.queryservice.views.chunks.Chunked;
import dev.parley.sharedevents.AccountId;
import dev.parley.sharedevents.Name;
import dev.parley.sharedevents.ReasonCode;
import org.jspecify.annotations.Nullable;

/**
 * Which negotiations are asked for; what is absent does not matter.
 *
 * @param period which days it is about
 * @param by which day of a negotiation has to lie in the period; by deciding, the
 * undecided are left out
 * @param reason given in a claim that still counts or as a ground of a decision
 */
public record Filter(@Nullable Name salesTeam, @Nullable Name productArea, @Nullable Name segment,
        @Nullable AccountId account, @Nullable ReasonCode reason, @Nullable AmountBand amount, Period period,
        PeriodBy by) {

    public static final Filter ALL = new Filter(null, null, null, null, null, null, Period.ALWAYS, PeriodBy.RAISED);

    /** Whether the negotiation is one of them, whatever its team and day. */
    public boolean matchesContent(Traits traits, int number) {
        Place place = traits.place(number);
        return (productArea == null || productArea.equals(place.productArea()))
                && (segment == null || segment.equals(place.segment()))
                && (account == null || traits.hasDemandOf(account, number))
                && (reason == null || traits.reasons(number).contains(reason))
                && (amount == null || amount.matches(traits.negotiation(number)));
    }

    /**
     * The day of the negotiation that the period is about; {@link Traits#NEVER} if it has
     * not come.
     */
    public long dayOf(Traits traits, int number, DecidedOn decidedOn) {
        return switch (by) {
            case RAISED -> traits.day(Numbers.Day.RAISED, number);
            case DECIDED -> decidedOn.day(traits, number);
        };
    }

    /**
     * Whether the period may hold the day of any in the part that a number lies in.
     */
    public boolean mayMatchDay(Traits traits, int number, DecidedOn decidedOn) {
        return period.meets(span(traits, number, decidedOn));
    }

    /**
     * One that asks for the same of those from one number up to another, without an end
     * of the period that leaves out none of them: periods that differ elsewhere are alike
     * for these.
     */
    public Filter over(Traits traits, int from, int to, DecidedOn decidedOn) {
        Span days = Span.NONE;
        for (int number = from; number < to; number = Chunked.endOfPart(number)) {
            days = days.and(span(traits, number, decidedOn));
        }
        return during(period.over(days), by);
    }

    private Span span(Traits traits, int number, DecidedOn decidedOn) {
        return switch (by) {
            case RAISED -> traits.span(Numbers.Day.RAISED, number);
            case DECIDED -> decidedOn.span(traits, number);
        };
    }

    /** Whether the period holds the day that it is about. */
    public boolean matchesDay(Traits traits, int number, DecidedOn decidedOn) {
        long day = dayOf(traits, number, decidedOn);
        return day != Traits.NEVER && period.contains(day);
    }

    /** The same for another period, or another day of each negotiation. */
    public Filter during(Period other, PeriodBy another) {
        return new Filter(salesTeam, productArea, segment, account, reason, amount, other, another);
    }

    /** Whether the negotiation is one of them. */
    public boolean matches(Traits traits, int number) {
        return (salesTeam == null || salesTeam.equals(traits.place(number).salesTeam()))
                && matchesDay(traits, number, DecidedOn.FIRST_ANSWER) && matchesContent(traits, number);
    }

}
