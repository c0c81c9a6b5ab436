package dev.parley.query.analytics.calibration;

import dev.parley.query.analytics.Answer;
import dev.parley.query.analytics.Tally;
import dev.parley.query.views.negotiations.Negotiation;
import java.time.LocalDate;
import java.util.OptionalDouble;

/** What was forecast, how it came, and how well the decisions were made. */
final class ReviewTally implements Tally<ReviewTally> {

    private static final double MIDDLE = 3;

    private final LocalDate today;

    final ForecastTally all = new ForecastTally();

    final ForecastTally yes = new ForecastTally();

    final ForecastTally no = new ForecastTally();

    long goodAndTrue;

    long goodAndFalse;

    long poorAndTrue;

    long poorAndFalse;

    ReviewTally(LocalDate today) {
        this.today = today;
    }

    private record Kind(LocalDate today) {
    }

    @Override
    public Object kind() {
        return new Kind(today);
    }

    @Override
    public void count(Negotiation negotiation) {
        Reviewed.of(negotiation).forEach(this::count);
    }

    private void count(Reviewed reviewed) {
        all.count(reviewed, today);
        switch (Answer.of(reviewed.decision())) {
            case YES -> yes.count(reviewed, today);
            case NO -> no.count(reviewed, today);
            case DEFERRED -> {
                // it forecasts nothing of its own
            }
        }
        OptionalDouble score = reviewed.meanScore();
        if (score.isPresent()) {
            reviewed.cameTrue().ifPresent(came -> count(score.orElseThrow() > MIDDLE, came));
        }
    }

    private void count(boolean good, boolean came) {
        goodAndTrue += good && came ? 1 : 0;
        goodAndFalse += good && !came ? 1 : 0;
        poorAndTrue += !good && came ? 1 : 0;
        poorAndFalse += !good && !came ? 1 : 0;
    }

    @Override
    public void add(ReviewTally part) {
        all.add(part.all);
        yes.add(part.yes);
        no.add(part.no);
        goodAndTrue += part.goodAndTrue;
        goodAndFalse += part.goodAndFalse;
        poorAndTrue += part.poorAndTrue;
        poorAndFalse += part.poorAndFalse;
    }

}
