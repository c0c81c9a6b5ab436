package dev.parley.query.analytics.counteroptions;

import dev.parley.events.Disposition;
import dev.parley.query.analytics.Tally;
import dev.parley.query.views.negotiations.Decision;
import dev.parley.query.views.negotiations.Negotiation;
import dev.parley.query.views.negotiations.Option;

/** Who could have been offered something else, who was, and what came of it. */
final class OfferTally implements Tally<OfferTally> {

    long declined;

    long acceptedCounter;

    long offered;

    long proposed;

    long answered;

    long agreed;

    @Override
    public void count(Negotiation negotiation) {
        negotiation.decisions().firstDecisive().ifPresent(decision -> count(decision, negotiation));
        negotiation.options().counters().forEach(this::count);
    }

    private void count(Decision decision, Negotiation negotiation) {
        declined += decision.disposition() == Disposition.DECLINED ? 1 : 0;
        acceptedCounter += decision.disposition() == Disposition.ACCEPTED_COUNTER ? 1 : 0;
        if (decision.disposition() != Disposition.ACCEPTED && wasOffered(negotiation, decision)) {
            offered++;
        }
    }

    private void count(Option counter) {
        Option.Answer answer = counter.answer();
        proposed++;
        answered += answer == null ? 0 : 1;
        agreed += answer != null && answer.accepted() ? 1 : 0;
    }

    private static boolean wasOffered(Negotiation negotiation, Decision decision) {
        return negotiation.options()
            .counters()
            .anyMatch(option -> option.proposed().position() < decision.source().position());
    }

    @Override
    public void add(OfferTally part) {
        declined += part.declined;
        acceptedCounter += part.acceptedCounter;
        offered += part.offered;
        proposed += part.proposed;
        answered += part.answered;
        agreed += part.agreed;
    }

}
