package dev.parley.queryservice.analytics.unsupported;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.parley.queryservice.analytics.Answer;
import dev.parley.queryservice.analytics.Group;
import dev.parley.queryservice.analytics.statistics.Proportion;

/** How many decisions of a group rest on nothing, for yes and for no. */
public record SupportFigures(@JsonUnwrapped Group group, Support yes, Support no) {

    static SupportFigures of(Group group, SupportTally tally) {
        return new SupportFigures(group, tally.of(Answer.YES), tally.of(Answer.NO));
    }

    /**
     * One answer's.
     *
     * @param share unsupported ÷ decided
     */
    public record Support(long decided, long unsupported, Proportion share) {

        static Support of(long unsupported, long decided) {
            return new Support(decided, unsupported, Proportion.of(unsupported, decided, "none decided so"));
        }

    }

}
