package dev.parley.sharedevents;

import java.time.ZoneId;
import java.util.List;

/**
 * The rules that a team has chosen; what was in force when a request was raised holds for
 * its negotiation.
 *
 * @param lastCallHours how long a last call runs, in hours; 0: none is needed
 * @param counterOptionOnDecline whether a no needs a counter-option, or why there is none
 * @param displacementAndForecast whether a yes above the light limit needs both
 * @param lightBelowEffort below how many person-days they are optional
 * @param restatementBeforeDecision whether a decision needs a confirmed restatement
 * @param answerWithinDays after how many days without a decision one may escalate
 * @param mostDeferrals how often a request may be deferred
 * @param fewestPeopleShown how many people of a team must have raised requests for it to
 * be shown by itself
 * @param timeZone in which dates are reckoned
 * @param ownReasons the team's own reason codes
 */
public record Policy(int lastCallHours, boolean counterOptionOnDecline, boolean displacementAndForecast,
        double lightBelowEffort, boolean restatementBeforeDecision, int answerWithinDays, int mostDeferrals,
        int fewestPeopleShown, ZoneId timeZone, List<Reason> ownReasons) {

    /** What holds until a team says otherwise. */
    public static final Policy DEFAULT = new Policy(0, true, true, 2, false, 21, 2, 3, ZoneId.of("UTC"), List.of());

}
