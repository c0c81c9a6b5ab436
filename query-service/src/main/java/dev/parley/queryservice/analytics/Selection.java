package dev.parley.queryservice.analytics;

import dev.parley.queryservice.filters.DecidedOn;
import dev.parley.queryservice.filters.Filter;
import dev.parley.queryservice.filters.Facets;
import dev.parley.queryservice.views.Views;
import dev.parley.sharedevents.Name;
import java.util.function.Predicate;

/**
 * The negotiations that a figure counts. A small team asked for by name stands for all
 * that are shown together with it.
 *
 * @param decidedOn the decision that the figure looks at
 */
public record Selection(Views views, Filter filter, Teams teams, DecidedOn decidedOn) {

    public static Selection of(Views views, Filter filter, DecidedOn decidedOn) {
        return new Selection(views, filter, Teams.of(views), decidedOn);
    }

    /** Tells whether a negotiation is one of them, in the filter's period. */
    public Predicate<Facets> predicate() {
        Name asked = filter.salesTeam();
        Predicate<Facets> ofAnyTeam = filter.ofAnyTeam(decidedOn);
        if (asked == null) {
            return ofAnyTeam;
        }
        Predicate<Facets> ofTeam = teams.meansOthers(asked) ? facets -> teams.hide(facets.salesTeam())
                : facets -> asked.equals(facets.salesTeam());
        return ofTeam.and(ofAnyTeam);
    }

    /** The day of one of them that the filter goes by. */
    long dayOf(Facets facets) {
        return filter.dayOf(facets, decidedOn);
    }

}
