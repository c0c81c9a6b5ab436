package dev.parley.query.analytics.balance;

import dev.parley.query.analytics.statistics.Proportion;

/**
 * How the sides of a group heard each other.
 *
 * @param confirmedShare confirmed ÷ restatements made
 * @param closed objections that are no longer open
 * @param integratedShare integrated ÷ closed
 */
public record BalanceFigures(String group, long restatements, long confirmed, long rejected, Proportion confirmedShare,
        long objections, long closed, long integrated, long withdrawn, long overruled, Proportion integratedShare) {

    static BalanceFigures of(String group, long restatements, long confirmed, long rejected, long integrated,
            long withdrawn, long overruled, long open) {
        long closed = integrated + withdrawn + overruled;
        return new BalanceFigures(group, restatements, confirmed, rejected,
                Proportion.of(confirmed, restatements, "no case restated"), closed + open, closed, integrated,
                withdrawn, overruled, Proportion.of(integrated, closed, "no objection closed"));
    }

}
