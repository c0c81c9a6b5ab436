package dev.parley.queryservice.filters;

import java.util.Arrays;

/**
 * From the first to the last of some days, counted from the first of 1970. Of no days the
 * first is after the last.
 */
record Span(long first, long last) {

    static final Span NONE = new Span(Long.MAX_VALUE, Long.MIN_VALUE);

    /** That of those that have come. */
    static Span of(long[] days) {
        return Arrays.stream(days)
            .filter(day -> day != Traits.NEVER)
            .mapToObj(day -> new Span(day, day))
            .reduce(NONE, Span::and);
    }

    /** That of the days of both. */
    Span and(Span other) {
        return new Span(Math.min(first, other.first), Math.max(last, other.last));
    }

}
