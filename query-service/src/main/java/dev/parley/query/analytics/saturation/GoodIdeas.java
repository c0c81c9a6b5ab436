package dev.parley.query.analytics.saturation;

import dev.parley.events.NegotiationId;
import dev.parley.events.Reasoning.Merit;
import dev.parley.query.analytics.Answer;
import dev.parley.query.analytics.statistics.Proportion;
import dev.parley.query.views.negotiations.Decision;
import dev.parley.query.views.negotiations.Negotiation;
import java.time.LocalDate;
import java.util.Comparator;
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

    static GoodIdeas of(List<Negotiation> members) {
        List<Negotiation> no = members.stream().filter(one -> Displaced.stands(one, Answer.NO)).toList();
        List<GoodIdea> good = no.stream()
            .filter(negotiation -> decision(negotiation).merit() == Merit.HIGH)
            .map(negotiation -> new GoodIdea(negotiation.id(), decision(negotiation).decidedOn()))
            .toList();
        long rated = no.stream().filter(negotiation -> decision(negotiation).merit() != null).count();
        return new GoodIdeas(rated, no.size() - rated, good.size(),
                Proportion.of(good.size(), rated, "no merit stated with a no"),
                good.stream()
                    .sorted(Comparator.comparing(GoodIdea::decidedOn).reversed())
                    .limit(Displaced.SHOWN)
                    .toList());
    }

    private static Decision decision(Negotiation negotiation) {
        return negotiation.decision().orElseThrow();
    }

}
