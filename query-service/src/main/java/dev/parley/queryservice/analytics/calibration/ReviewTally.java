package dev.parley.queryservice.analytics.calibration;

import dev.parley.queryservice.analytics.Tally;
import dev.parley.queryservice.analytics.Today;
import dev.parley.queryservice.views.negotiations.Negotiation;
import java.util.List;

/** What was forecast, how it came, and how well the decisions were made. */
final class ReviewTally implements Tally<List<Review>, ReviewTally> {

    private final Today today;

    final ForecastTally all = new ForecastTally();

    final ForecastTally yes = new ForecastTally();

    final ForecastTally no = new ForecastTally();

    long goodAndTrue;

    long goodAndFalse;

    long poorAndTrue;

    long poorAndFalse;

    ReviewTally(Today today) {
        this.today = today;
    }

    @Override
    public Object kind() {
        return List.of(getClass(), today);
    }

    @Override
    public List<Review> observe(Negotiation negotiation) {
        return Review.of(negotiation);
    }

    @Override
    public void count(List<Review> reviews) {
        reviews.forEach(this::count);
    }

    private void count(Review review) {
        all.count(review, today);
        switch (review.answer()) {
            case YES -> yes.count(review, today);
            case NO -> no.count(review, today);
            case DEFERRED -> {
                // it forecasts nothing of its own
            }
        }
        Boolean wellMade = review.wellMade();
        Boolean cameTrue = review.cameTrue();
        if (wellMade != null && cameTrue != null) {
            count(wellMade, cameTrue);
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
