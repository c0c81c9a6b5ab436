package dev.parley.queryservice.analytics.balance;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.parley.queryservice.analytics.Group;
import dev.parley.queryservice.analytics.statistics.Proportion;
import dev.parley.queryservice.views.negotiations.Objection.Status;

/**
 * How the sides of a group heard each other.
 *
 * @param confirmedShare confirmed ÷ restatements made
 * @param closed objections that are no longer open
 * @param integratedShare integrated ÷ closed
 */
public record BalanceFigures(@JsonUnwrapped Group group, long restatements, long confirmed, long rejected,
        Proportion confirmedShare, long objections, long closed, long integrated, long withdrawn, long overruled,
        Proportion integratedShare) {

    static BalanceFigures of(Group group, BalanceTally tally) {
        long integrated = tally.objections.of(Status.INTEGRATED);
        long withdrawn = tally.objections.of(Status.WITHDRAWN);
        long overruled = tally.objections.of(Status.OVERRULED);
        long closed = integrated + withdrawn + overruled;
        return new BalanceFigures(group, tally.restatements, tally.confirmed, tally.rejected,
                Proportion.of(tally.confirmed, tally.restatements, "no case restated"),
                closed + tally.objections.of(Status.OPEN), closed, integrated, withdrawn, overruled,
                Proportion.of(integrated, closed, "no objection closed"));
    }

}
