package dev.parley.queryservice.analytics;

import dev.parley.queryservice.filters.DecidedOn;
import dev.parley.queryservice.filters.Filter;
import dev.parley.queryservice.filters.Traits;
import dev.parley.queryservice.views.Views;
import java.util.Objects;

/**
 * The negotiations that a figure counts. A small team asked for by name stands for all
 * that are shown together with it.
 *
 * @param filter with the name that its team is shown under
 * @param decidedOn the decision that the figure looks at
 */
public record Selection(Views views, Filter filter, Teams teams, DecidedOn decidedOn) {

    public static Selection of(Views views, Filter filter, DecidedOn decidedOn) {
        Teams teams = Teams.of(views);
        return new Selection(views, filter.ofTeam(teams.shownAs(filter.salesTeam())), teams, decidedOn);
    }

    /** Whether a negotiation is one of them, in the filter's period. */
    public boolean includes(Traits traits, int number) {
        return (filter.salesTeam() == null
                || Objects.equals(filter.salesTeam(), teams.shownAs(traits.place(number).salesTeam())))
                && filter.matchesDay(traits, number, decidedOn) && filter.matchesContent(traits, number);
    }

    /** The day of one of them that the filter goes by. */
    long dayOf(Traits traits, int number) {
        return filter.dayOf(traits, number, decidedOn);
    }

}
