package dev.parley.queryservice.analytics.saturation;

import dev.parley.queryservice.analytics.statistics.Proportion;
import dev.parley.sharedevents.NegotiationId;
import java.time.LocalDate;
import java.util.List;

/**
 * Good ideas that got a no all the same: those of high merit among those that stand at a
 * no and whose merit was stated.
 *
 * @param rated those that stand at a no and whose merit was stated
 * @param unrated those whose merit was not
 * @param good those of high merit
 * @param share good ÷ rated
 * @param latest the latest of them, at most 20
 */
public record GoodIdeas(long rated, long unrated, long good, Proportion share, List<GoodIdea> latest) {

    /** One of them. */
    public record GoodIdea(NegotiationId negotiation, LocalDate decidedOn) {
    }

    static GoodIdeas of(SaturationTally tally) {
        return new GoodIdeas(tally.rated, tally.no - tally.rated, tally.good,
                Proportion.of(tally.good, tally.rated, "no merit stated with a no"), tally.goodIdeas.newestFirst());
    }

}
