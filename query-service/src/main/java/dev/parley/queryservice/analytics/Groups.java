package dev.parley.queryservice.analytics;

import dev.parley.queryservice.filters.Period;
import dev.parley.queryservice.filters.Facets;
import dev.parley.sharedevents.Name;
import dev.parley.sharedevents.ReasonCatalogue;
import dev.parley.sharedevents.ReasonCode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The groups that a selection falls into. A negotiation stands in one, but by reason in
 * as many as it has reasons.
 */
public final class Groups {

    private static final List<Group> WHOLE = List.of(Group.ALL);

    private final Selection selection;

    private final @Nullable GroupBy by;

    public Groups(Selection selection, @Nullable GroupBy by) {
        this.selection = selection;
        this.by = by;
    }

    /** What alone decides in which groups a negotiation stands. */
    Object key(Facets facets) {
        return switch (by) {
            case null -> Group.ALL;
            case MONTH, QUARTER -> selection.dayOf(facets);
            case SALES_TEAM -> Objects.requireNonNullElse(facets.salesTeam(), Group.NONE);
            case PRODUCT_AREA -> Objects.requireNonNullElse(facets.productArea(), Group.NONE);
            case SEGMENT -> Objects.requireNonNullElse(facets.segment(), Group.NONE);
            case REASON -> facets.reasons();
        };
    }

    /** The names of the groups that a negotiation stands in. */
    List<Group> of(Facets facets) {
        return switch (by) {
            case null -> WHOLE;
            case MONTH, QUARTER -> List.of(Group.named(time(selection.dayOf(facets))));
            case SALES_TEAM -> team(facets.salesTeam());
            case PRODUCT_AREA -> named(facets.productArea());
            case SEGMENT -> named(facets.segment());
            case REASON -> reasons(facets.reasons());
        };
    }

    private String time(long epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        return by == GroupBy.MONTH ? month(day) : quarter(day);
    }

    private List<Group> team(@Nullable Name team) {
        return selection.teams().hide(team) ? List.of(Group.OTHER) : named(team);
    }

    private static List<Group> named(@Nullable Name name) {
        return List.of(name == null ? Group.NONE : Group.named(name));
    }

    private static List<Group> reasons(List<ReasonCode> codes) {
        return codes.isEmpty() ? List.of(Group.NONE) : codes.stream().map(Group::named).toList();
    }

    /** The name of the month that a day is in, as {@code 2026-07}. */
    public static String month(LocalDate day) {
        return YearMonth.from(day).toString();
    }

    /** The name of the quarter that a day is in, as {@code 2026-Q3}. */
    public static String quarter(LocalDate day) {
        LocalDate first = Period.quarterOf(day);
        return first.getYear() + "-Q" + (first.getMonthValue() + 2) / 3;
    }

    /** By name, reasons as in the catalogue; the collective groups come last. */
    public Comparator<Group> order() {
        Comparator<Group> byName = Comparator.naturalOrder();
        if (by == GroupBy.REASON) {
            List<String> codes = ReasonCatalogue.under(selection.views().policy().policy())
                .stream()
                .map(reason -> reason.code().value())
                .toList();
            byName = Comparator.<Group, Integer>comparing(code -> Math.floorMod(codes.indexOf(code.name()), 1 << 16))
                .thenComparing(Comparator.naturalOrder());
        }
        return Comparator.comparing(Group::kind).thenComparing(byName);
    }

}
