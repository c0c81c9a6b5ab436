package dev.parley.queryservice.analytics.counteroptions;

import dev.parley.queryservice.analytics.Tally;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.sharedevents.Disposition;

/** Who could have been offered something else, who was, and what came of it. */
final class OfferTally implements Tally<OfferObservation, OfferTally> {

    long declined;

    long acceptedCounter;

    long offered;

    long proposed;

    long answered;

    long agreed;

    @Override
    public OfferObservation observe(Negotiation negotiation) {
        return OfferObservation.of(negotiation);
    }

    @Override
    public void count(OfferObservation one) {
        boolean no = one.is(Disposition.DECLINED);
        boolean counter = one.is(Disposition.ACCEPTED_COUNTER);
        declined += no ? 1 : 0;
        acceptedCounter += counter ? 1 : 0;
        offered += (no || counter) && one.offered() ? 1 : 0;
        proposed += one.proposed();
        answered += one.answered();
        agreed += one.agreed();
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
