package dev.parley.queryservice.analytics.statistics;

/**
 * How long something took until it ended, or has lasted while it has not.
 *
 * @param days whole days, not negative
 */
public record SurvivalTime(long days, Ending ending) {

    /** How a time ended. */
    public enum Ending {

        /** What was waited for came. */
        EVENT,
        /** Something else came that leaves nothing to wait for. */
        COMPETING,
        /** Nothing has come yet: it is censored at that age. */
        OPEN

    }

    public SurvivalTime {
        if (days < 0) {
            throw new IllegalArgumentException("a time of " + days + " days");
        }
    }

}
