package dev.parley.queryservice.analytics.retentionrisk;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.parley.queryservice.analytics.Group;

/**
 * What became of a group's accounts.
 *
 * @param yes accounts said to be about to quit that got a yes, superseded or not
 * @param no those that got a no
 * @param undecided how many of them still wait
 * @param lossesCitingANo of all requests, whatever was said of the account
 */
public record RetentionFigures(@JsonUnwrapped Group group, DealOutcomes yes, DealOutcomes no, long undecided,
        LossesCitingANo lossesCitingANo) {

    static RetentionFigures of(Group group, RetentionTally tally) {
        return new RetentionFigures(group, DealOutcomes.of(tally.yes), DealOutcomes.of(tally.no), tally.undecided,
                LossesCitingANo.of(tally.lossesCitingANo));
    }

}
