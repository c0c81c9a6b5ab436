package dev.parley.queryservice.analytics;

import dev.parley.queryservice.filters.Period;
import dev.parley.queryservice.filters.Traits;
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

    /** The one group of figures that are not broken down. */
    public static final String ALL = "all";

    /** The group of those that say nothing of what is grouped by. */
    public static final String NONE = "none";

    private static final List<String> WHOLE = List.of(ALL);

    private final Selection selection;

    private final @Nullable GroupBy by;

    public Groups(Selection selection, @Nullable GroupBy by) {
        this.selection = selection;
        this.by = by;
    }

    /** What decides alone in which groups a negotiation stands. */
    Object mark(Traits traits, int number) {
        return switch (by) {
            case null -> ALL;
            case MONTH, QUARTER -> selection.dayOf(traits, number);
            case SALES_TEAM -> Objects.requireNonNullElse(traits.place(number).salesTeam(), NONE);
            case PRODUCT_AREA -> Objects.requireNonNullElse(traits.place(number).productArea(), NONE);
            case SEGMENT -> Objects.requireNonNullElse(traits.place(number).segment(), NONE);
            case REASON -> traits.reasons(number);
        };
    }

    /** The names of the groups that a negotiation stands in. */
    List<String> of(Traits traits, int number) {
        return switch (by) {
            case null -> WHOLE;
            case MONTH, QUARTER -> List.of(stretch(selection.dayOf(traits, number)));
            case SALES_TEAM -> named(selection.teams().shownAs(traits.place(number).salesTeam()));
            case PRODUCT_AREA -> named(traits.place(number).productArea());
            case SEGMENT -> named(traits.place(number).segment());
            case REASON -> reasons(traits.reasons(number));
        };
    }

    private String stretch(long epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        return by == GroupBy.MONTH ? month(day) : quarter(day);
    }

    private static List<String> named(@Nullable String name) {
        return List.of(Objects.requireNonNullElse(name, NONE));
    }

    private static List<String> reasons(List<ReasonCode> codes) {
        return codes.isEmpty() ? List.of(NONE) : codes.stream().map(ReasonCode::value).toList();
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
    public Comparator<String> order() {
        List<String> last = List.of(Teams.OTHER, NONE);
        Comparator<String> byName = Comparator.naturalOrder();
        if (by == GroupBy.REASON) {
            List<String> codes = ReasonCatalogue.under(selection.views().policy().policy())
                .stream()
                .map(reason -> reason.code().value())
                .toList();
            byName = Comparator.<String, Integer>comparing(code -> Math.floorMod(codes.indexOf(code), 1 << 16))
                .thenComparing(Comparator.naturalOrder());
        }
        return Comparator.<String, Integer>comparing(last::indexOf).thenComparing(byName);
    }

}
