package dev.parley.commandservice.negotiation;

import static dev.parley.commandservice.negotiation.Cast.*;
import static dev.parley.commandservice.negotiation.Story.negotiation;
import static dev.parley.sharedevents.rules.Rule.*;

import dev.parley.commandservice.negotiation.commands.DecisionCommand.CompleteDecision;
import dev.parley.sharedevents.DecisionEvent.DecisionCompleted;
import dev.parley.sharedevents.DecisionEvent.DecisionOverridden;
import dev.parley.sharedevents.DecisionEvent.OverrideCause;
import dev.parley.sharedevents.DecisionEvent.RequestDeclined;
import dev.parley.sharedevents.Disposition;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.Reasoning.Forecast;
import dev.parley.sharedevents.RequestEvent.EffortEstimated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CompleteDecisionTests {

    private static final Forecast FORECAST = forecast("nobody gets in", TODAY.plusDays(90));

    @Test
    void givesAYesItsForecast() {
        accepted().when(complete(FORECAST, null)).records(new DecisionCompleted(FORECAST, null));
    }

    @Test
    void saysOfANoWhyThereIsNoAlternative() {
        declined().when(complete(null, text("none is safe")))
            .records(new DecisionCompleted(null, text("none is safe")));
    }

    @Test
    void holdsNothingThatTheDecisionHasNoPlaceFor() {
        accepted().when(complete(FORECAST, text("none"))).records(new DecisionCompleted(FORECAST, null));
        declined().when(complete(FORECAST, text("none"))).records(new DecisionCompleted(null, text("none")));
    }

    @Test
    void needsWhatIsLacking() {
        accepted().when(complete(null, text("none"))).isRefused(FORECAST_REQUIRED);
        accepted().when(complete(forecast(" ", TODAY), null)).isRefused(FORECAST_REQUIRED);
        declined().when(complete(FORECAST, null)).isRefused(DECLINE_NEEDS_ALTERNATIVE);
    }

    @Test
    void isLookedAtAgainTodayAtTheEarliest() {
        accepted().when(complete(forecast("all is well", TODAY.minusDays(1)), null)).isRefused(REVIEW_IN_PAST);
        accepted().when(complete(forecast("all is well", TODAY), null)).isAllowed();
    }

    @Test
    void isForWhatWasExpeditedAlone() {
        negotiation().raisedWithGround().accepted().when(complete(FORECAST, null)).isRefused(NOTHING_TO_COMPLETE);
    }

    @Test
    void isDoneOnce() {
        accepted().and(PRODUCT, new DecisionCompleted(FORECAST, null))
            .when(complete(FORECAST, null))
            .isRefused(NOTHING_TO_COMPLETE);
    }

    @Test
    void isNotForWhatLacksNothing() {
        raised().declined().when(complete(null, text("none"))).isRefused(NOTHING_TO_COMPLETE);
        raised().withCounterOption()
            .and(PRODUCT, new RequestDeclined(Story.reasoning(), null))
            .when(complete(null, text("none")))
            .isRefused(NOTHING_TO_COMPLETE);
        raised().deferredUntil(TODAY.plusDays(30)).when(complete(FORECAST, null)).isRefused(NOTHING_TO_COMPLETE);
    }

    @Test
    void isNotForWhatWouldNotHaveNeededIt() {
        raised().and(PRODUCT, new EffortEstimated(1))
            .accepted()
            .when(complete(FORECAST, null))
            .isRefused(NOTHING_TO_COMPLETE);
    }

    @Test
    void isNotForAnOverride() {
        declined()
            .and(EXECUTIVE,
                    new DecisionOverridden(Disposition.ACCEPTED, null, false, null, text("so"), OverrideCause.SECURITY))
            .when(complete(FORECAST, null))
            .isRefused(NOTHING_TO_COMPLETE);
    }

    private static Story raised() {
        return negotiation().expedited().raisedWithGround();
    }

    private static Story accepted() {
        return raised().accepted();
    }

    private static Story declined() {
        return raised().and(PRODUCT, new RequestDeclined(Story.reasoning(), null));
    }

    private static Forecast forecast(String statement, LocalDate reviewOn) {
        return new Forecast(text(statement), 0.7, reviewOn);
    }

    private static CompleteDecision complete(@Nullable Forecast forecast, @Nullable Narrative noAlternative) {
        return new CompleteDecision(NEGOTIATION, PRODUCT, forecast, noAlternative);
    }

}
