package dev.parley.queryservice.analytics.calibration;

import dev.parley.queryservice.analytics.Answer;
import dev.parley.queryservice.analytics.Today;
import dev.parley.queryservice.analytics.statistics.Brier.Forecast;
import dev.parley.queryservice.views.negotiations.Decision;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.sharedevents.State;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What counts of a decision that can be looked back at.
 *
 * @param zone where its days are computed
 * @param reviewOn when the forecast made with it is due; absent without one
 * @param stands whether the negotiation stands at it, so that it can still be looked at
 * @param known the forecast and what came of it, if both are known
 * @param cameTrue what the asking side says; absent if it says nothing
 * @param wellMade whether both sides together found that it was made well; absent if they
 * do not both say
 */
record Review(Answer answer, ZoneId zone, @Nullable LocalDate reviewOn, boolean stands, @Nullable Forecast known,
        @Nullable Boolean cameTrue, boolean disputed, @Nullable Boolean wellMade) {

    private static final double MIDDLE = 3;

    /** Of every decision of a negotiation. */
    static List<Review> of(Negotiation negotiation) {
        ZoneId zone = negotiation.request().policy().timeZone();
        Decision standing = negotiation.state() == State.DECIDED ? negotiation.decision().orElse(null) : null;
        return Reviewed.of(negotiation)
            .map(reviewed -> of(reviewed, zone, reviewed.decision().equals(standing)))
            .toList();
    }

    boolean isOverdue(Today today) {
        return stands && reviewOn != null && cameTrue == null && reviewOn.isBefore(today.in(zone));
    }

    private static Review of(Reviewed reviewed, ZoneId zone, boolean stands) {
        var stated = reviewed.decision().forecast();
        OptionalDouble score = reviewed.meanScore();
        return new Review(Answer.of(reviewed.decision()), zone, stated == null ? null : stated.reviewOn(), stands,
                reviewed.forecast().orElse(null), reviewed.cameTrue().orElse(null), reviewed.isDisputed(),
                score.isPresent() ? Boolean.valueOf(score.getAsDouble() > MIDDLE) : null);
    }

}
