package dev.parley.query.analytics.saturation;

import dev.parley.events.NegotiationId;
import dev.parley.query.analytics.statistics.Proportion;
import dev.parley.query.views.negotiations.Decision;
import dev.parley.query.views.negotiations.Negotiation;
import java.time.LocalDate;
import java.util.List;

/**
 * What each yes pushed back, as those said who decided.
 *
 * @param yes those that stand at a yes
 * @param naming those that name something
 * @param nothing those that say why nothing is pushed back
 * @param unsaid those that say neither
 * @param things how many things were named in all
 * @param namingShare naming ÷ yes
 * @param latest the latest that name something, at most 20
 */
public record Displaced(long yes, long naming, long nothing, long unsaid, long things, Proportion namingShare,
        List<Displacing> latest) {

    /** One yes, and how many things it pushed back; which ones, its negotiation says. */
    public record Displacing(NegotiationId negotiation, LocalDate decidedOn, int things) {

        static Displacing of(Negotiation negotiation, Decision decision, int things) {
            return new Displacing(negotiation.id(), decision.decidedOn(), things);
        }

    }

    static Displaced of(SaturationTally tally) {
        return new Displaced(tally.yes, tally.naming, tally.nothing, tally.yes - tally.naming - tally.nothing,
                tally.things, Proportion.of(tally.naming, tally.yes, "none stands at a yes"),
                tally.displacing.newestFirst());
    }

}
