package dev.parley.query.analytics;

import dev.parley.query.filters.Filter;
import dev.parley.query.views.Views;
import dev.parley.query.views.negotiations.Negotiation;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The negotiations that a figure counts. A small team asked for by name stands for all
 * that are shown together with it.
 *
 * @param decidedOn the day of the decision that the figure looks at
 */
public record Selection(Views views, Filter filter, Teams teams, Function<Negotiation, Optional<LocalDate>> decidedOn) {

    public static Selection of(Views views, Filter filter, Function<Negotiation, Optional<LocalDate>> decidedOn) {
        return new Selection(views, filter, Teams.of(views), decidedOn);
    }

    /** Those in the filter's period. */
    public Stream<Negotiation> inPeriod() {
        return ofAnyDay().filter(negotiation -> dayOf(negotiation).filter(filter.period()::contains).isPresent());
    }

    /** Those of any day, as long as the day that the filter goes by has come. */
    public Stream<Negotiation> ofAnyDay() {
        String team = teams.shownAs(filter.salesTeam());
        return views.negotiations()
            .stream()
            .filter(negotiation -> team == null
                    || Objects.equals(team, teams.shownAs(negotiation.request().salesTeam())))
            .filter(filter::matchesContent)
            .filter(negotiation -> dayOf(negotiation).isPresent());
    }

    public Optional<LocalDate> dayOf(Negotiation negotiation) {
        return filter.dayOf(negotiation, decidedOn);
    }

}
