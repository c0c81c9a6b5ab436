package dev.parley.queryservice.analytics.counteroptions;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.parley.queryservice.analytics.Group;
import dev.parley.queryservice.analytics.statistics.Proportion;

/**
 * What a group was offered instead of what it asked for.
 *
 * @param offered those of the declined and of the accepted counters that were offered one
 * @param offeredShare offered ÷ (declined + acceptedCounter)
 * @param proposed all counter-options
 * @param answered those that sales accepted or rejected
 * @param agreedShare agreed ÷ answered
 */
public record CounterOptionFigures(@JsonUnwrapped Group group, long declined, long acceptedCounter, long offered,
        Proportion offeredShare, long proposed, long answered, long agreed, Proportion agreedShare) {

    static CounterOptionFigures of(Group group, OfferTally tally) {
        return new CounterOptionFigures(group, tally.declined, tally.acceptedCounter, tally.offered,
                Proportion.of(tally.offered, tally.declined + tally.acceptedCounter,
                        "none declined or accepted with a counter-option"),
                tally.proposed, tally.answered, tally.agreed,
                Proportion.of(tally.agreed, tally.answered, "no counter-option answered"));
    }

}
