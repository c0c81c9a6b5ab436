package dev.parley.query.analytics.balance;

import dev.parley.query.analytics.Breakdown;
import dev.parley.query.analytics.GroupBy;
import dev.parley.query.filters.Filter;
import dev.parley.query.views.Views;
import dev.parley.query.views.negotiations.Negotiation;
import dev.parley.query.views.negotiations.Objection;
import dev.parley.query.views.negotiations.Restatement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the sides hear each other: restatements confirmed ÷ made, both sides as one
 * figure, and objections integrated ÷ closed (integrated, withdrawn or overruled). What
 * was retracted does not count, but a retracted objection is a withdrawn one.
 */
public final class Balance {

    private Balance() {
    }

    /** The figures of the negotiations that {@code filter} asks for, group by group. */
    public static List<BalanceFigures> of(Views views, Filter filter, @Nullable GroupBy groupBy) {
        return Breakdown.ofLive(views, filter, groupBy).figures(Balance::figures);
    }

    private static BalanceFigures figures(String group, List<Negotiation> members) {
        List<Restatement> made = members.stream()
            .flatMap(negotiation -> negotiation.restatements().all().stream())
            .filter(restatement -> !restatement.retracted())
            .toList();
        return BalanceFigures.of(group, made.size(), answered(made, true), answered(made, false),
                objections(members, Objection.Status.INTEGRATED), objections(members, Objection.Status.WITHDRAWN),
                objections(members, Objection.Status.OVERRULED), objections(members, Objection.Status.OPEN));
    }

    private static long answered(List<Restatement> made, boolean confirmed) {
        return made.stream().filter(restatement -> Boolean.valueOf(confirmed).equals(restatement.confirmed())).count();
    }

    private static long objections(List<Negotiation> members, Objection.Status status) {
        return members.stream()
            .flatMap(negotiation -> negotiation.objections().all().stream())
            .filter(objection -> objection.status() == status)
            .count();
    }

}
