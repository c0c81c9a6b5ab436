package dev.parley.queryservice.filters;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/** From one day to another, both included; without an end where one is absent. */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

    public static final Period ALWAYS = new Period(null, null);

    /** Of the days that ISO 8601 writes without a sign. */
    private static final int LAST_YEAR = 9999;

    private static final Period NEVER = new Period(LocalDate.MAX, LocalDate.MIN);

    public boolean contains(LocalDate day) {
        return days().test(day.toEpochDay());
    }

    /** Tells of a day, counted from the first of 1970, whether it is in it. */
    LongPredicate days() {
        long first = from == null ? Facets.NEVER + 1 : from.toEpochDay();
        long last = to == null ? Long.MAX_VALUE : to.toEpochDay();
        return day -> first <= day && day <= last;
    }

    /**
     * The same for these days alone, without an end that leaves out none of them.
     */
    Period within(long first, long last) {
        if ((from != null && last < from.toEpochDay()) || (to != null && first > to.toEpochDay())) {
            return NEVER;
        }
        return new Period(from != null && first < from.toEpochDay() ? from : null,
                to != null && last > to.toEpochDay() ? to : null);
    }

    /**
     * The last quarter of the calendar that has ended before {@code day}.
     */
    public static Period quarterBefore(LocalDate day) {
        LocalDate first = quarterOf(day).minusMonths(3);
        return new Period(first, first.plusMonths(3).minusDays(1));
    }

    /** The first day of the quarter that {@code day} is in. */
    public static LocalDate quarterOf(LocalDate day) {
        return day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
    }

    /**
     * The {@code count} periods of the same length just before this one, as one: whole
     * months if it is made of whole months, else days. Nothing without both ends.
     */
    public @Nullable Period before(int count) {
        if (from == null || to == null || to.isBefore(from)) {
            return null;
        }
        LocalDate end = from.minusDays(1);
        boolean months = from.getDayOfMonth() == 1 && to.equals(to.with(TemporalAdjusters.lastDayOfMonth()));
        return writable(months ? from.minusMonths(count * ChronoUnit.MONTHS.between(from, to.plusDays(1)))
                : from.minusDays(count * ChronoUnit.DAYS.between(from, to.plusDays(1))), end);
    }

    /**
     * The period of the same length just after this one: whole months if it is made of
     * whole months, else days. Nothing without both ends.
     */
    public @Nullable Period after() {
        if (from == null || to == null || to.isBefore(from)) {
            return null;
        }
        LocalDate next = to.plusDays(1);
        boolean months = from.getDayOfMonth() == 1 && next.getDayOfMonth() == 1;
        return writable(next, (months ? next.plusMonths(ChronoUnit.MONTHS.between(from, next))
                : next.plusDays(ChronoUnit.DAYS.between(from, next)))
            .minusDays(1));
    }

    /** Nothing where a day would lie in a year that has not four digits. */
    private static @Nullable Period writable(LocalDate from, LocalDate to) {
        return from.getYear() < 0 || to.getYear() > LAST_YEAR ? null : new Period(from, to);
    }

}
