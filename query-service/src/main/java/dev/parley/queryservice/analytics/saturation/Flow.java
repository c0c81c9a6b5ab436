package dev.parley.queryservice.analytics.saturation;

import dev.parley.queryservice.analytics.statistics.CountRatio;
import dev.parley.queryservice.analytics.statistics.Estimate;

/**
 * How many requests came in for each that got its first yes or no.
 *
 * @param raisedPerDecided above 1 the pile grows
 */
public record Flow(long raised, long decided, Estimate raisedPerDecided) {

    static Flow of(long raised, long decided) {
        return new Flow(raised, decided, CountRatio.of(raised, decided, "none decided"));
    }

}
