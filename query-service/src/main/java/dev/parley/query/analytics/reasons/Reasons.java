package dev.parley.query.analytics.reasons;

import dev.parley.events.Reason;
import dev.parley.events.ReasonCatalogue;
import dev.parley.query.analytics.GroupBy;
import dev.parley.query.analytics.Groups;
import dev.parley.query.analytics.Selection;
import dev.parley.query.analytics.statistics.BenjaminiHochberg;
import dev.parley.query.analytics.statistics.Proportion;
import dev.parley.query.filters.Filter;
import dev.parley.query.filters.Period;
import dev.parley.query.views.Views;
import dev.parley.query.views.negotiations.Negotiation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which reasons are given, how they fare, and whether they are given more often. */
public final class Reasons {

    private static final double FALSE_DISCOVERY_RATE = 0.10;

    private final Selection selection;

    private final Groups groups;

    private final @Nullable GroupBy groupBy;

    private final LocalDate today;

    private Reasons(Selection selection, @Nullable GroupBy groupBy, LocalDate today) {
        this.selection = selection;
        this.groups = new Groups(selection, groupBy);
        this.groupBy = groupBy;
        this.today = today;
    }

    /**
     * The reasons of the negotiations that {@code filter} asks for, group by group.
     * @param at when it is, for the period that a trend is about
     */
    public static List<ReasonGroup> of(Views views, Filter filter, @Nullable GroupBy groupBy, Instant at) {
        Selection selection = Selection.of(views, filter, Filter.FIRST_DECIDED);
        LocalDate today = LocalDate.ofInstant(at, views.policy().policy().timeZone());
        return new Reasons(selection, groupBy, today).groups();
    }

    private List<ReasonGroup> groups() {
        List<Negotiation> counted = live(selection.inPeriod());
        List<Negotiation> ofAnyDay = live(selection.ofAnyDay());
        return groups.names(counted.stream()).stream().map(name -> group(name, counted, ofAnyDay)).toList();
    }

    private ReasonGroup group(String name, List<Negotiation> counted, List<Negotiation> ofAnyDay) {
        TrendWindow window = TrendWindow.of(selection.filter().period(), groupBy, name, today);
        List<Negotiation> members = counted.stream().filter(negotiation -> isIn(name, negotiation)).toList();
        List<Negotiation> now = within(window.period(), name, ofAnyDay);
        List<Negotiation> before = within(window.before(), name, ofAnyDay);
        return new ReasonGroup(name, members.size(), window.period(), window.before(),
                judged(catalogue().stream()
                    .map(reason -> counts(reason, members, change(reason, window, now, before)))
                    .toList()));
    }

    private ReasonCounts counts(Reason reason, List<Negotiation> members, Change change) {
        ClaimCounts claims = ClaimCounts.of(reason.code(), members);
        Proportion recurrence = Proportion.of(requestsWith(reason, members), members.size(), "no requests raised");
        return new ReasonCounts(reason.code().value(), reason.name(), claims.asserted(), claims.challenged(),
                claims.substantiated(), claims.conceded(), claims.disputed(), claims.unexamined(), claims.unsupported(),
                recurrence, Trend.NO_DETECTABLE_CHANGE, change);
    }

    private static Change change(Reason reason, TrendWindow window, List<Negotiation> now, List<Negotiation> before) {
        if (window.before() == null) {
            return Change.none(0, 0, "the period has no beginning");
        }
        long with = requestsWith(reason, now);
        long withBefore = requestsWith(reason, before);
        return with + withBefore == 0 ? Change.none(now.size(), before.size(), "not given in either")
                : Change.of(with, now.size(), withBefore, before.size());
    }

    /** Says of each change whether it can be told from chance among so many codes. */
    private static List<ReasonCounts> judged(List<ReasonCounts> counts) {
        double threshold = BenjaminiHochberg.threshold(counts.stream()
            .map(ReasonCounts::change)
            .filter(change -> change.value() != null)
            .map(Change::surprise)
            .toList(), FALSE_DISCOVERY_RATE);
        return counts.stream().map(one -> one.change().surprise() <= threshold ? one.moving() : one).toList();
    }

    private List<Reason> catalogue() {
        return ReasonCatalogue.under(selection.views().policy().policy());
    }

    private static long requestsWith(Reason reason, List<Negotiation> negotiations) {
        return negotiations.stream().filter(negotiation -> ClaimCounts.names(negotiation, reason.code())).count();
    }

    private boolean isIn(String group, Negotiation negotiation) {
        return groups.of(negotiation).anyMatch(group::equals);
    }

    /** Those of a period; of the same group, unless the groups are periods themselves. */
    private List<Negotiation> within(@Nullable Period period, String group, List<Negotiation> ofAnyDay) {
        return period == null ? List.of()
                : ofAnyDay.stream()
                    .filter(negotiation -> selection.dayOf(negotiation).filter(period::contains).isPresent())
                    .filter(negotiation -> (groupBy != null && groupBy.isByTime()) || isIn(group, negotiation))
                    .toList();
    }

    private static List<Negotiation> live(Stream<Negotiation> negotiations) {
        return negotiations.filter(negotiation -> !negotiation.imported()).toList();
    }

}
