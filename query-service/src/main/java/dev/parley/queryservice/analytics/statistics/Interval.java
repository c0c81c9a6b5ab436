package dev.parley.queryservice.analytics.statistics;

/** Where a value lies with a stated confidence. */
public record Interval(double low, double high) {

    public boolean contains(double value) {
        return low <= value && value <= high;
    }

}
