package dev.parley.queryservice.analytics;

import dev.parley.queryservice.filters.DecidedOn;
import dev.parley.queryservice.filters.Filter;
import dev.parley.queryservice.filters.Facets;
import dev.parley.queryservice.views.Views;
import dev.parley.sharedevents.Name;
import org.jspecify.annotations.Nullable;

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

    /** Whether a negotiation is one of them, in the filter's period. */
    public boolean includes(Facets facets) {
        return includes(facets.salesTeam()) && filter.matchesDay(facets, decidedOn) && filter.matchesContent(facets);
    }

    private boolean includes(@Nullable Name team) {
        Name asked = filter.salesTeam();
        return asked == null || (teams.meansOthers(asked) ? teams.hide(team) : asked.equals(team));
    }

    /** The day of one of them that the filter goes by. */
    long dayOf(Facets facets) {
        return filter.dayOf(facets, decidedOn);
    }

}
