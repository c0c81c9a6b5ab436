package dev.parley.queryservice.analytics.calibration;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.parley.queryservice.analytics.Group;
import java.util.List;

/**
 * How well a group's forecasts did.
 *
 * @param all of yes, no and deferral together
 * @param bands what came true of what was called so likely
 */
public record CalibrationFigures(@JsonUnwrapped Group group, ForecastScore all, ForecastScore yes, ForecastScore no,
        List<Band> bands, ProcessByOutcome processByOutcome) {

    static CalibrationFigures of(Group group, ReviewTally tally) {
        return new CalibrationFigures(group, ForecastScore.of(tally.all), ForecastScore.of(tally.yes),
                ForecastScore.of(tally.no), Band.of(tally.all.known), ProcessByOutcome.of(tally));
    }

}
