package dev.parley.queryservice.filters;

import dev.parley.queryservice.views.negotiations.Negotiations;
import dev.parley.sharedevents.AccountId;
import dev.parley.sharedevents.Name;
import dev.parley.sharedevents.ReasonCode;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
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

    /** Tells whether a negotiation is one of them. */
    public Predicate<Facets> predicate() {
        Predicate<Facets> ofAnyTeam = ofAnyTeam(DecidedOn.FIRST_ANSWER);
        return facets -> (salesTeam == null || salesTeam.equals(facets.salesTeam())) && ofAnyTeam.test(facets);
    }

    /**
     * Tells whether a negotiation is one of them, whatever its team.
     * @param decidedOn the decision whose day lies in the period, where it goes by
     * deciding
     */
    public Predicate<Facets> ofAnyTeam(DecidedOn decidedOn) {
        LongPredicate days = period.days();
        return facets -> days.test(dayOf(facets, decidedOn)) && !facets.takenBack() && matchesContent(facets);
    }

    private boolean matchesContent(Facets facets) {
        return (productArea == null || productArea.equals(facets.productArea()))
                && (segment == null || segment.equals(facets.segment()))
                && (account == null || facets.hasDemandOf(account))
                && (reason == null || facets.reasons().contains(reason))
                && (amount == null || amount.matches(facets.negotiation()));
    }

    /**
     * The day of the negotiation that the period is about; {@link Facets#NEVER} if it has
     * not come.
     */
    public long dayOf(Facets facets, DecidedOn decidedOn) {
        return switch (by) {
            case RAISED -> facets.raised();
            case DECIDED -> decidedOn.day(facets);
        };
    }

    /**
     * For each chunk of the negotiations one that asks for the same of them, without an
     * end of the period that leaves out none of them: for a chunk, periods that differ
     * elsewhere are alike.
     */
    public List<Filter> byChunk(Negotiations negotiations, DecidedOn decidedOn) {
        return negotiations
            .eachChunk(by == PeriodBy.RAISED ? by : decidedOn,
                    chunk -> chunk.stream()
                        .mapToLong(one -> dayOf(Facets.of(one), decidedOn))
                        .filter(day -> day != Facets.NEVER)
                        .summaryStatistics())
            .stream()
            .map(days -> during(period.within(days.getMin(), days.getMax()), by))
            .toList();
    }

    /** The same for another period, or another day of each negotiation. */
    public Filter during(Period other, PeriodBy another) {
        return new Filter(salesTeam, productArea, segment, account, reason, amount, other, another);
    }

}
