package dev.parley.queryservice.analytics.trends;

import dev.parley.queryservice.analytics.Groups;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * A quarter of the calendar.
 *
 * @param number from 1 to 4
 */
record Quarter(int year, int number) {

    private static final int BEFORE = 4;

    /** The one with this name, as {@code 2026-Q3}. */
    static Quarter named(String name) {
        String[] parts = name.split("-Q", -1);
        return new Quarter(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    /** The names of the four before it. */
    Stream<String> fourBefore() {
        LocalDate first = LocalDate.of(year, number * 3 - 2, 1);
        return Stream.iterate(1, i -> i + 1).limit(BEFORE).map(i -> Groups.quarter(first.minusMonths(3L * i)));
    }

}
