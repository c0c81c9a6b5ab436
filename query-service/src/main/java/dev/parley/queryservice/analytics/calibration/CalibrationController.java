package dev.parley.queryservice.analytics.calibration;

import dev.parley.queryservice.analytics.Analytic;
import dev.parley.queryservice.web.Query;
import dev.parley.queryservice.web.FilterParameters;
import dev.parley.queryservice.web.analytics.FigureRequest;
import dev.parley.queryservice.web.analytics.FigureAnswers;
import dev.parley.queryservice.web.analytics.Figures;
import dev.parley.queryservice.web.analytics.GroupParameters;
import dev.parley.queryservice.web.table.Table;
import dev.parley.queryservice.web.table.Tabular;
import dev.parley.webapi.caller.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Scores forecasts. */
@RestController
@Tag(name = "Analytics")
class CalibrationController {

    private static final Table<CalibrationFigures> TABLE = Table.<CalibrationFigures>empty()
        .group(CalibrationFigures::group)
        .nested("all", CalibrationFigures::all, score())
        .nested("yes", CalibrationFigures::yes, score())
        .nested("no", CalibrationFigures::no, score())
        .nested("bands.0", figures -> figures.bands().get(0), band())
        .nested("bands.1", figures -> figures.bands().get(1), band())
        .nested("bands.2", figures -> figures.bands().get(2), band())
        .nested("bands.3", figures -> figures.bands().get(3), band())
        .nested("bands.4", figures -> figures.bands().get(4), band())
        .nested("processByOutcome", CalibrationFigures::processByOutcome, reviews());

    private final FigureAnswers answers;

    CalibrationController(FigureAnswers answers) {
        this.answers = answers;
    }

    @GetMapping(path = "/api/analytics/calibration", produces = { MediaType.APPLICATION_JSON_VALUE, Tabular.CSV })
    @Operation(summary = "Score forecasts",
            description = "The Brier score of the forecasts of yes and of no, what came true of what was called so likely, and whether well-made decisions came out well.",
            operationId = "scoreForecasts")
    Mono<ResponseEntity<Figures<CalibrationFigures>>> score(@ParameterObject FilterParameters filter,
            @ParameterObject GroupParameters group, Caller caller, Query call) {
        return answers.answer(call, FigureRequest.of(Analytic.CALIBRATION, filter, group), TABLE,
                (standpoint, chosen, groupBy) -> Calibration.of(standpoint.views(), chosen, groupBy, standpoint.at()));
    }

    private static Table<ForecastScore> score() {
        return Table.<ForecastScore>empty()
            .number("forecasts", ForecastScore::forecasts)
            .number("overdue", ForecastScore::overdue)
            .number("disputed", ForecastScore::disputed)
            .measure("brier", ForecastScore::brier)
            .number("ofTheBaseRate", ForecastScore::ofTheBaseRate)
            .number("meanProbability", ForecastScore::meanProbability)
            .measure("cameTrue", ForecastScore::cameTrue);
    }

    private static Table<Band> band() {
        return Table.<Band>empty()
            .number("from", Band::from)
            .number("to", Band::to)
            .number("meanProbability", Band::meanProbability)
            .measure("cameTrue", Band::cameTrue);
    }

    private static Table<ProcessByOutcome> reviews() {
        return Table.<ProcessByOutcome>empty()
            .number("goodAndTrue", ProcessByOutcome::goodAndTrue)
            .number("goodAndFalse", ProcessByOutcome::goodAndFalse)
            .number("poorAndTrue", ProcessByOutcome::poorAndTrue)
            .number("poorAndFalse", ProcessByOutcome::poorAndFalse)
            .measure("cameTrueAfterGoodProcess", ProcessByOutcome::cameTrueAfterGoodProcess)
            .measure("cameTrueAfterPoorProcess", ProcessByOutcome::cameTrueAfterPoorProcess);
    }

}
